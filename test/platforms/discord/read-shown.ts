import type { Card } from "../../../src/chat/reply.ts";
import { readTable } from "../../support/read-table.ts";
import type { Shown } from "../../support/surface.ts";
import { shownBy } from "./server/markdown.ts";
import { controlsOf } from "./server/messages.ts";
import type { EmbedBody } from "./server/shapes.ts";
import type { Message, Shown as Seen, State } from "./server/state.ts";

/** What people came to see from one moment on, read back from the messages as they are shown now. */
export function readShown(state: State, seen: readonly Seen[]): Shown[] {
  const last = new Map<Message, Seen["kind"]>();
  for (const { kind, message } of seen)
    if (message.author.id === state.self.id) last.set(message, last.get(message) ?? kind);
  return [...last].flatMap(([message, kind]) => (message.deleted ? [] : [shownOf(state, message, kind)]));
}

/** A message as a person reads it. */
function shownOf(state: State, message: Message, kind: Seen["kind"] = "posted"): Shown {
  const channel = state.channels.get(message.channel);
  const person = channel?.person ?? message.seenBy;
  const [first] = message.embeds;
  return {
    message: message.id,
    to: state.users.get(person ?? "")?.global_name ?? "",
    in: channel?.name ?? "",
    text: shownBy(message.content).replaceAll("\u200b", ""),
    ...(first ? { card: cardOf(message.embeds) } : {}),
    buttons: controlsOf(message.components).map(({ label, id }) => ({ label, id })),
    visibility: person === undefined ? "channel" : "person",
    ...(kind === "changed" ? { replaces: message.id } : {}),
  };
}

const blank = "\u200b";

/** A card over one embed or more: its fields, what goes on from one to the next, its table and its note. */
function cardOf(embeds: readonly EmbedBody[]): Card {
  const fields: { label: string; value: string }[] = [];
  const notes: string[] = [];
  const tables: string[] = [];
  for (const { fields: some = [], description } of embeds) {
    for (const { name, value, inline } of some) {
      const read = { label: shownBy(name), value: shownBy(value) };
      const before = fields.at(-1);
      if (name !== blank) fields.push(read);
      else if (before && inline !== undefined && before.value.length > 500) before.value += read.value;
      else notes.push(read.value);
    }
    if (description?.startsWith("```")) tables.push(shownBy(description));
    else if (description !== undefined) notes.push(shownBy(description));
  }
  return {
    title: shownBy(embeds[0]?.title ?? ""),
    fields,
    ...(tables.length > 0 ? { table: readTable(tables.join("\n")) } : {}),
    ...(notes.length > 0 ? { note: notes.join("\n") } : {}),
  };
}
