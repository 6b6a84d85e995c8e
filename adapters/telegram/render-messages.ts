import { tableText } from "../../src/chat/plain-text.ts";
import type { Card, Reply } from "../../src/chat/reply.ts";
import { splitText } from "../../src/chat/split-text.ts";
import { escapeHtml, oneLine, quietText } from "./html.ts";

/** Telegram's limit for one message, counted after its markup is taken out. */
const mostCharacters = 4_096;

type Style = "plain" | "title" | "table" | "note";

/** One line, or a part of one that is too long for a message; `text` is not yet escaped. */
interface Line {
  readonly style: Style;
  readonly text: string;
}

/** A reply as the HTML of one message, or of several when it is too long for one, cut at ends of lines. */
export function renderMessages(reply: Pick<Reply, "text" | "card">): readonly string[] {
  return packed(linesOf(reply)).map(htmlOf);
}

function linesOf({ text, card }: Pick<Reply, "text" | "card">): Line[] {
  const said = text === "" ? [] : lines("plain", quietText(text));
  if (!card) return said;
  return [...said, ...(said.length > 0 ? lines("plain", "") : []), ...cardLines(card)];
}

function cardLines({ title, fields, table, note }: Card): Line[] {
  return [
    ...(title === "" ? [] : lines("title", quietText(title))),
    ...fields.flatMap(({ label, value }) => lines("plain", quietText(`${label}: ${value}`))),
    ...(table ? tableLines(table) : []),
    ...(note ? lines("note", quietText(note)) : []),
  ];
}

/** A table stands in letters of one width; without the margin that sets it apart in plain text. */
function tableLines({ head, rows }: NonNullable<Card["table"]>): Line[] {
  return tableText(
    head.map(oneLine),
    rows.map((row) => row.map(oneLine)),
  ).flatMap((line) => lines("table", line.slice(2)));
}

function lines(style: Style, text: string): Line[] {
  return text
    .split("\n")
    .flatMap((line) => splitText(line, mostCharacters))
    .map((part) => ({ style, text: part }));
}

/** Puts as many lines into each message as fit; messages that would show nothing are left out. */
function packed(all: readonly Line[]): Line[][] {
  const messages: Line[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const line of all) {
    length += 1 + line.text.length;
    if (length > mostCharacters) {
      messages.push([]);
      length = line.text.length;
    }
    messages.at(-1)?.push(line);
  }
  const seen = messages.filter((message) => message.some(({ text }) => /[^\s\p{Cf}]/u.test(text)));
  return seen.length > 0 ? seen : [[{ style: "plain", text: "…" }]];
}

const tags: Readonly<Record<Style, readonly [open: string, close: string]>> = {
  plain: ["", ""],
  title: ["<b>", "</b>"],
  table: ["<pre>", "</pre>"],
  note: ["<i>", "</i>"],
};

/** Writes lines of one style that stand together within one pair of tags. */
function htmlOf(message: readonly Line[]): string {
  return message
    .map(({ style, text }, index) => {
      const [open, close] = tags[style];
      const before = message[index - 1]?.style === style ? "" : open;
      const after = message[index + 1]?.style === style ? "" : close;
      return `${before}${escapeHtml(text)}${after}`;
    })
    .join("\n");
}
