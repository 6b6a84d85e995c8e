import type { Card } from "../../../src/chat/reply.ts";
import type { Shown } from "../../support/surface.ts";
import type { Json, Message, Seen, State } from "./server/state.ts";

/** The name by which a story speaks of a message: its channel and its time there. */
export function nameOf({ channel, ts }: Message): string {
  return `${channel}/${ts}`;
}

/** What people came to see from one moment on, read back from the messages as they are shown now. */
export function readShown(state: State, seen: readonly Seen[]): Shown[] {
  const last = new Map<Message, Seen["kind"]>();
  for (const one of seen) {
    if (one.kind === "form" || one.kind === "home") continue;
    if (one.message.user === state.bot) last.set(one.message, last.get(one.message) ?? one.kind);
  }
  return [...last].flatMap(([message, kind]) => (message.deleted ? [] : [shownOf(state, message, kind)]));
}

/** A message as a person reads it. */
function shownOf(state: State, message: Message, kind: Seen["kind"] = "posted"): Shown {
  const channel = state.channels.get(message.channel);
  const alone = channel?.kind === "im" ? [...channel.members].find((one) => one !== state.bot) : message.seenBy;
  const { text, card } = readBlocks(message.blocks);
  return {
    message: nameOf(message),
    to: state.users.get(alone ?? "")?.name ?? "",
    in: channel?.kind === "im" ? "dm" : (channel?.name ?? ""),
    text: message.blocks.length > 0 ? text : plainOf({ type: "mrkdwn", text: message.text }),
    ...(card ? { card } : {}),
    buttons: buttonsOf(message),
    visibility: alone === undefined ? "channel" : "person",
    ...(kind === "changed" ? { replaces: nameOf(message) } : {}),
  };
}

export function buttonsOf({ blocks }: Pick<Message, "blocks">): { readonly label: string; readonly id: string }[] {
  return blocks
    .filter((block) => block.type === "actions")
    .flatMap((block) => block.elements as Json[])
    .map((one) => ({ label: plainOf(one.text as Json), id: String(one.action_id) }));
}

/** The text is what stands before the card: from the header, the fields or the table on. */
function readBlocks(blocks: readonly Json[]): { readonly text: string; readonly card?: Card } {
  const isCard = (block: Json) => block.type === "header" || block.fields !== undefined || block.type === "table";
  const at = blocks.findIndex(isCard);
  const start = at < 0 ? blocks.length : at;
  const text = blocks
    .slice(0, start)
    .filter((one) => one.type !== "actions")
    .map(textOf)
    .join("\n");
  if (at < 0) return { text };
  const parts = blocks.slice(start);
  const header = parts.find((one) => one.type === "header");
  const table = parts.find((one) => one.type === "table");
  const notes = parts.filter((one) => one.type === "context").map(textOf);
  const long = parts.filter((one) => (one.type === "section" && one.text !== undefined) || one.type === "rich_text");
  const fields = parts.flatMap((one) => fieldsOf(one));
  for (const one of long) {
    const [, label = "", value = ""] = /^([^:\n]*): ([\s\S]*)$/.exec(textOf(one)) ?? [];
    fields.push({ label, value: value || textOf(one) });
  }
  return {
    text,
    card: {
      title: header ? plainOf(header.text as Json) : "",
      fields,
      ...(table ? { table: tableOf(table) } : {}),
      ...(notes.length > 0 ? { note: notes.join("\n") } : {}),
    },
  };
}

function fieldsOf({ fields }: Json): { label: string; value: string }[] {
  const texts = ((fields ?? []) as Json[]).map(plainOf);
  return Array.from({ length: texts.length / 2 }, (_, index) => ({
    label: texts[index * 2] ?? "",
    value: texts[index * 2 + 1] ?? "",
  }));
}

function tableOf({ rows }: Json): NonNullable<Card["table"]> {
  const [head = [], ...others] = (rows as Json[][]).map((row) => row.map((cell) => String(cell.text).trim()));
  return { head, rows: others };
}

/** All that a block says. */
function textOf(block: Json): string {
  if (block.type === "rich_text") return (block.elements as Json[]).map(richOf).join("\n");
  if (block.type === "context") return (block.elements as Json[]).map(plainOf).join("\n");
  return block.text === undefined ? "" : plainOf(block.text as Json);
}

function richOf({ elements }: Json): string {
  return (elements as Json[]).map((one) => String(one.type === "link" ? one.url : one.text)).join("");
}

/** A text object as it is shown: plain text as it stands, mrkdwn without its escapes and the stars of what is bold. */
function plainOf({ type, text }: Json): string {
  const given = String(text);
  if (type !== "mrkdwn") return given;
  const shown = given.replace(/^\*([\s\S]*)\*$/, "$1");
  return shown.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
