import type { Slots } from "../../src/call.ts";

/**
 * Reads `NAME field value, field value …` as slots: the text before the first field is the thing's own. `words` are the
 * fields as people call them, by option. Null when no field is named.
 */
export function readFields(rest: string, own: string, words: Readonly<Record<string, string>>): Slots | null {
  const names = Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join("|");
  const first = new RegExp(`^(.+?)[,:]?\\s+(?=(?:${names})\\b(?:\\s*[:=]|\\s+\\S))`, "is").exec(rest);
  const name = first?.[1]?.trim();
  if (!first || !name) return null;
  const slots: Record<string, string> = { [own]: unquoted(name) };
  const parts = rest.slice(first[0].length).split(new RegExp(`\\s*[,;]\\s*(?:and\\s+)?(?=(?:${names})\\b)`, "i"));
  const field = new RegExp(`^(${names})(?:\\s*[:=]\\s*|\\s+(?:to|is)\\s+|\\s+)(\\S.*)$`, "is");
  for (const part of parts) {
    const [, word, value] = field.exec(part.trim()) ?? [];
    const option = word && words[word.toLowerCase()];
    if (!option || !value) return null;
    slots[option] = unquoted(value.trim());
  }
  return slots;
}

const unquoted = (text: string) => text.replace(/^"(.*)"$/s, "$1");
