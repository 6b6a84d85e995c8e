import { type APIMessage, MessageFlags, type RequestData } from "discord.js";
import { rawFiles } from "./api.ts";
import type { Page } from "./render.ts";
import type { Asked } from "./route.ts";

/** Stands where Discord wants a text and there is none. */
const blank = "\u200b";

/** What Discord takes as the description of a file. */
const longestAlt = 1024;

/** A page as Discord's REST interface takes it; whatever it says, it mentions nobody. */
export function bodyOf({ content, embeds, components, files, keeps = [] }: Page) {
  const empty = content === "" && embeds.length === 0 && files.length === 0;
  return {
    content: empty ? blank : content,
    embeds,
    components,
    allowed_mentions: { parse: [], replied_user: false },
    attachments: [
      ...keeps.map((id) => ({ id })),
      ...files.map(({ name, alt }, id) => ({
        id,
        filename: name,
        ...(alt === undefined ? {} : { description: alt.slice(0, longestAlt) }),
      })),
    ],
  };
}

/** Pages that take the place of a message: its documents, an invoice's PDF, stay with it, unless new files come. */
export function inPlaceOf(on: Asked["on"], pages: readonly Page[]): readonly Page[] {
  const bringsFiles = pages.some(({ files }) => files.length > 0);
  return pages.map((page, index) => (index === 0 && !bringsFiles ? { ...page, keeps: on?.documents ?? [] } : page));
}

/** A request that carries a page, with its files. */
export async function requestOf(page: Page, more: object = {}): Promise<RequestData> {
  const files = page.files.length > 0 ? { files: await rawFiles(page.files) } : {};
  return { body: { ...bodyOf(page), ...more }, ...files };
}

/** What keeps a message to the one who asked, where others read. */
export function flagsFor(alone: boolean) {
  return alone ? { flags: MessageFlags.Ephemeral } : {};
}

/** Whether a message is what a page would have become: for looking before saying it again. */
export function shows(message: APIMessage, page: Page): boolean {
  const { content, embeds } = bodyOf(page);
  const titles = (some: readonly { title?: string | undefined }[]) => some.map((one) => one.title ?? "").join("\n");
  return (
    message.content.trim() === content.trim() &&
    titles(message.embeds) === titles(embeds) &&
    idsIn(message.components ?? []) === idsIn(page.components)
  );
}

function idsIn(components: readonly object[]): string {
  return (
    JSON.stringify(components)
      .match(/"(?:custom_id|value)":"[^"]*"/g)
      ?.join() ?? ""
  );
}
