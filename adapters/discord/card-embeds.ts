import type { APIEmbed, APIEmbedField } from "discord.js";
import { tableText } from "../../src/chat/plain-text.ts";
import type { Card } from "../../src/chat/reply.ts";
import { splitText } from "../../src/chat/split-text.ts";
import { asTyped, codeBlock, cutTyped } from "./escape.ts";

/** Discord's limits on embeds, in characters but the counts. */
const most = { title: 256, name: 256, value: 1024, description: 4096, fields: 25, whole: 6000, embeds: 10 };
const shortValue = 40;
/** Stands where Discord wants a text and there is none. */
const blank = "\u200b";

/** A card as embeds, each within Discord's limits; what does not fit into one goes on in the next. */
export function cardEmbeds({ title, fields, table, note }: Card): readonly APIEmbed[] {
  const all = [
    ...fields.flatMap(({ label, value }) => fieldsOf(label, value)),
    ...(note === undefined || table ? [] : fieldsOf("", note)),
  ];
  const heading = cutTyped(title, most.title).trim();
  const named = heading === "" ? {} : { title: heading };
  const embeds: APIEmbed[] = chunks(all).map((some, index) => ({ ...(index === 0 ? named : {}), fields: some }));
  if (embeds.length === 0) embeds.push(named);
  if (!table) return embeds.filter((one) => sizeOf(one) > 0);
  const rows = tableText(table.head, table.rows).map((line) => line.slice(2));
  const blocks = splitText(rows.join("\n"), most.description, (part) => codeBlock(part).length).map(codeBlock);
  const notes =
    note === undefined ? [] : splitText(note, most.description, (part) => asTyped(part).length).map(asTyped);
  const described = [...blocks, ...notes].filter((one) => one.trim() !== "").map((description) => ({ description }));
  return [...embeds, ...described].filter((one) => sizeOf(one) > 0);
}

/** Embeds in the order given, in groups that one message may hold. */
export function groupEmbeds(embeds: readonly APIEmbed[]): readonly (readonly APIEmbed[])[] {
  const groups: APIEmbed[][] = [];
  for (const embed of embeds) {
    const last = groups.at(-1);
    const size = (last ?? []).reduce((sum, one) => sum + sizeOf(one), sizeOf(embed));
    if (last && last.length < most.embeds && size <= most.whole) last.push(embed);
    else groups.push([embed]);
  }
  return groups;
}

function fieldsOf(label: string, value: string): APIEmbedField[] {
  const values = splitText(value, most.value, (part) => asTyped(part).length).map(asTyped);
  return values.map((part, index) => ({
    name: (index === 0 && cutTyped(label, most.name).trim()) || blank,
    value: part.trim() === "" ? (value.trim() === "" ? "—" : blank) : part,
    inline: label !== "" && values.length === 1 && part.length <= shortValue && !part.includes("\n"),
  }));
}

/** Fields by the number and the size that one embed may hold. */
function chunks(fields: readonly APIEmbedField[]): APIEmbedField[][] {
  const all: APIEmbedField[][] = [];
  let size = 0;
  for (const field of fields) {
    const last = all.at(-1);
    const more = field.name.length + field.value.length;
    if (last && last.length < most.fields && size + more <= most.whole - most.title) {
      last.push(field);
      size += more;
    } else {
      all.push([field]);
      size = more;
    }
  }
  return all;
}

function sizeOf({ title = "", description = "", fields = [] }: APIEmbed): number {
  const inFields = fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  return title.length + description.length + inFields;
}
