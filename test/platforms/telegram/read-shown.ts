import type { Card } from "../../../src/chat/reply.ts";
import { readTable } from "../../support/read-table.ts";
import type { Shown } from "../../support/surface.ts";
import type { Chat, Entity, Message, Seen } from "./world.ts";

/** The name by which a story speaks of a message: its chat and its number there. */
export function nameOf(message: Message): string {
  return `${message.chat.id}/${message.message_id}`;
}

/** What people came to see, read back from the messages themselves; `places` tells a story's names of chats. */
export function readShown(seen: readonly Seen[], places: (chat: Chat["id"]) => string): Shown[] {
  return seen.flatMap((one): Shown[] => {
    if (one.kind === "keyboard") return [];
    if (one.kind === "notice")
      return [
        { message: "notice", to: places(one.to), in: "dm", text: one.text, buttons: [], visibility: "person" as const },
      ];
    const { message, kind } = one;
    const isPrivate = message.chat.type === "private";
    const place = places(message.chat.id);
    return [
      {
        message: nameOf(message),
        to: isPrivate ? place : "",
        in: isPrivate ? "dm" : place,
        ...readText(message),
        buttons: (message.reply_markup?.inline_keyboard ?? []).flat().map((button) => ({
          label: button.text,
          id: button.callback_data ?? button.url ?? "",
        })),
        visibility: isPrivate ? "person" : "channel",
        ...(kind === "edited" ? { replaces: nameOf(message) } : {}),
      },
    ];
  });
}

/** A message's text, and the card under it: what is bold begins it, letters of one width are its table, what leans is its note. */
function readText({ text = "", entities = [] }: Message): { readonly text: string; readonly card?: Card } {
  const title = entities.find((one) => one.type === "bold");
  const table = entities.find((one) => one.type === "pre");
  const note = entities.find((one) => one.type === "italic");
  const start = title?.offset ?? table?.offset ?? note?.offset;
  if (start === undefined) return { text: typed(text) };
  const end = Math.min(table?.offset ?? text.length, note?.offset ?? text.length);
  const from = title ? title.offset + title.length : end;
  const part = (entity: Entity | undefined) =>
    entity ? typed(text.slice(entity.offset, entity.offset + entity.length)) : "";
  const card: Card = {
    title: part(title),
    fields: fieldsIn(typed(text.slice(from, end))),
    ...(table ? { table: readTable(part(table)) } : {}),
    ...(note ? { note: part(note) } : {}),
  };
  return { text: typed(text.slice(0, start)).trimEnd(), card };
}

/** As people read it: what parts an `@` from its name can't be seen. */
function typed(text: string): string {
  return text.replaceAll("\u2060", "");
}

function fieldsIn(text: string): { label: string; value: string }[] {
  const fields: { label: string; value: string }[] = [];
  for (const line of text.split("\n").filter((one) => one !== "")) {
    const match = /^(.*?):(?: (.*))?$/.exec(line);
    const last = fields.at(-1);
    if (match) fields.push({ label: match[1] ?? "", value: match[2] ?? "" });
    else if (last) last.value += `\n${line}`;
  }
  return fields;
}
