import { nameKey } from "../name-key.ts";

/** Several tags, and whether one of them is enough (`any:`) or all are meant (SPEC 3). */
export interface TagList {
  readonly names: readonly string[];
  readonly any: boolean;
}

/** A tag as it is compared. */
export function tagKey(name: string): string {
  return nameKey(name) || name.trim().toLowerCase();
}

/** Reads `vip, press`, `#vip #press` or `any: vip, press`; each tag once. */
export function readTagList(text: string): TagList {
  const any = /^\s*any\s*(of)?\s*[:\s]\s*(?=\S)/i.exec(text);
  const rest = any ? text.slice(any[0].length) : text;
  const parts = /(^|\s)#/.test(rest) ? rest.split(/[\s,;]+(?=#)|[,;]/) : rest.split(/[,;]|\s(?:and|&|\+)\s/i);
  const byKey = new Map<string, string>();
  for (const part of parts) {
    const name = part
      .trim()
      .replace(/^#/, "")
      .replace(/^"(.*)"$/, "$1")
      .trim();
    if (name !== "" && !byKey.has(tagKey(name))) byKey.set(tagKey(name), name);
  }
  return { names: [...byKey.values()], any: any !== null && /[:]|\bof\b/i.test(any[0]) };
}
