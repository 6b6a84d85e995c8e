import type { APIEmbed } from "discord.js";
import type { Reply, ReplyFile } from "../../src/chat/reply.ts";
import { splitText } from "../../src/chat/split-text.ts";
import { sayFor } from "../../src/words/words.ts";
import { cardEmbeds, groupEmbeds } from "./card-embeds.ts";
import { componentsOf, type Row } from "./components.ts";
import { inMessage } from "./escape.ts";

/** One message as Discord takes it; what it lacks is empty, so that it can take the place of another. */
export interface Page {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
  readonly files: readonly ReplyFile[];
  /** The files, by their ids, that stay when it takes the place of a message. */
  readonly keeps?: readonly string[];
}

const longestContent = 2000;

/**
 * A reply as messages within Discord's limits, mostly one: long texts are cut at ends of lines, long cards go on in the
 * next message, and the buttons are on the last.
 */
export function renderReply(reply: Pick<Reply, "text" | "card" | "buttons" | "files" | "locale">): readonly Page[] {
  const texts = splitText(reply.text, longestContent, (part) => inMessage(part).length)
    .map((part) => inMessage(part).trim())
    .filter((part) => part !== "");
  const groups = reply.card ? groupEmbeds(cardEmbeds(reply.card)) : [];
  const [lastText = "", ...earlier] = texts.reverse();
  const [firstGroup = [], ...furtherGroups] = groups;
  const pages = [
    ...earlier.reverse().map((content) => ({ content, embeds: [] })),
    { content: lastText, embeds: firstGroup },
    ...furtherGroups.map((embeds) => ({ content: "", embeds })),
  ];
  return pages.map((page, index) => {
    const last = index === pages.length - 1;
    return {
      ...page,
      components: last ? componentsOf(reply.buttons, sayFor(reply.locale ?? "en")) : [],
      files: last ? reply.files : [],
    };
  });
}
