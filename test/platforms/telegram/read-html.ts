import type { Entity } from "./world.ts";

const tags: Readonly<Record<string, string>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  "tg-spoiler": "spoiler",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  a: "text_link",
};
const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** A text after its markup was taken out of it, or why that can't be done. */
export type Parsed = { readonly text: string; readonly entities: readonly Entity[] } | { readonly problem: string };

/** Reads Telegram's HTML as its server does: a closed set of tags, four named characters, everything closed again. */
export function readHtml(source: string): Parsed {
  const open: { tag: string; offset: number }[] = [];
  const entities: Entity[] = [];
  let text = "";
  let at = 0;
  const byteOffset = () => Buffer.byteLength(source.slice(0, at));
  while (at < source.length) {
    const rest = source.slice(at);
    const character = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));?/i.exec(rest);
    if (character) {
      const [whole, decimal, hexadecimal, name] = character;
      const known = name
        ? named[name]
        : String.fromCodePoint(Number(decimal ?? Number.parseInt(hexadecimal ?? "0", 16)));
      text += known ?? whole;
      at += whole.length;
      continue;
    }
    if (!rest.startsWith("<")) {
      text += rest[0];
      at += 1;
      continue;
    }
    const tag = /^<(\/?)([^\s>]*)([^>]*)>/.exec(rest);
    if (!tag) return { problem: `Unclosed start tag at byte offset ${byteOffset()}` };
    const [whole, slash, name = ""] = tag;
    if (!slash) {
      if (!(name.toLowerCase() in tags))
        return { problem: `Unsupported start tag "${name.toLowerCase()}" at byte offset ${byteOffset()}` };
      open.push({ tag: name.toLowerCase(), offset: text.length });
    } else {
      const last = open.pop();
      if (!last) return { problem: `Unexpected end tag at byte offset ${byteOffset()}` };
      if (name !== "" && name.toLowerCase() !== last.tag)
        return {
          problem: `Unmatched end tag at byte offset ${byteOffset()}, expected "</${last.tag}>", found "</${name}>"`,
        };
      if (text.length > last.offset)
        entities.push({ type: tags[last.tag] ?? "", offset: last.offset, length: text.length - last.offset });
    }
    at += whole.length;
  }
  const left = open.at(-1);
  if (left) return { problem: `Can't find end tag corresponding to start tag "${left.tag}"` };
  return { text, entities: entities.toSorted((a, b) => a.offset - b.offset) };
}

/** A text as Telegram shows it: control characters are blanks, what turns the line's direction is gone, the ends are trimmed. */
export function cleanText(
  text: string,
  entities: readonly Entity[],
): { readonly text: string; readonly entities: readonly Entity[] } {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what Telegram takes out
  const blank = text.replace(/[\u0000-\u0009\u000b\u000c\u000e-\u001f]/g, " ");
  const gone = /[\r\u2028-\u202e]/g;
  const before = (index: number) => blank.slice(0, index).replace(gone, "").length;
  const moved = entities.map((one) => {
    const offset = before(one.offset);
    return { ...one, offset, length: before(one.offset + one.length) - offset };
  });
  const whole = blank.replace(gone, "").replace(/\s+$/, "");
  const first = Math.min(whole.length, ...moved.map((one) => one.offset));
  const cut = /^[ \n]*/.exec(whole.slice(0, first))?.[0].length ?? 0;
  const shown = whole.slice(cut);
  return {
    text: shown,
    entities: moved
      .map((one) => ({
        ...one,
        offset: one.offset - cut,
        length: Math.min(one.length, shown.length - one.offset + cut),
      }))
      .filter((one) => one.length > 0),
  };
}

/** What clients make of plain text by themselves: mentions and commands. */
export function foundIn(text: string): Entity[] {
  const mentions = [...text.matchAll(/(?<![A-Za-z0-9_])@([A-Za-z0-9_]{2,32})\b/g)].map((match) => ({
    type: "mention",
    offset: match.index,
    length: match[0].length,
  }));
  const commands = [...text.matchAll(/(?<![\w/<>])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?/g)].map((match) => ({
    type: "bot_command",
    offset: match.index,
    length: match[0].length,
  }));
  const inside = (one: Entity) => commands.some((c) => one.offset > c.offset && one.offset < c.offset + c.length);
  return [...mentions.filter((one) => !inside(one)), ...commands].sort((a, b) => a.offset - b.offset);
}
