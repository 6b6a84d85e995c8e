import { entry, type Part } from "./part.ts";

/** What each of the books' own lists is called, by the words that the settings command knows it by. */
const lists = {
  modes: String.raw`(?:payment|pay) (?:modes?|methods?)`,
  classifications: String.raw`(?:income )?classifications?|income (?:types?|categor(?:y|ies)|kinds?)`,
  categories: String.raw`(?:expense |spending |cost )?categor(?:y|ies)`,
} as const;

const begun = String.raw`^\s*(?:please )?`;
const article = String.raw`(?:(?:an?|the|my|our|another|new|own) )*`;
const name = String.raw`["“”']?(\S[^"“”\n]{0,58}?)["“”']?\s*[.!]*$`;

interface Way {
  readonly said: RegExp;
  readonly does: (found: RegExpExecArray) => string;
}

function waysOf(list: string): readonly Way[] {
  const called = String.raw`(?:${list})`;
  const way = (pattern: string, does: Way["does"]): Way => ({ said: new RegExp(begun + pattern, "iu"), does });
  return [
    way(
      String.raw`(?:what are |what |which |show |list |see )?(?:me )?${article}(?:all )?${called}(?: do i have| are there| list)?\s*\??\s*$`,
      () => "",
    ),
    way(
      String.raw`(?:add|create|make|set up|new) ${article}${called}\s*(?::|called|named)?\s+${name}`,
      ([, one]) => `add ${one}`,
    ),
    way(
      String.raw`add ["“]?(\S[^"“”\n]{0,58}?)["”]? (?:as|to) ${article}${called}\s*[.!]*$`,
      ([, one]) => `add ${one}`,
    ),
    way(
      String.raw`rename ${article}${called}\s*:?\s+(\S.*?) (?:to|as|into) ${name}`,
      ([, from, to]) => `rename ${from} to ${to}`,
    ),
    way(
      String.raw`rename ${article}(\S.*?) ${called} (?:to|as|into) ${name}`,
      ([, from, to]) => `rename ${from} to ${to}`,
    ),
    way(
      String.raw`(?:archive|delete|remove|hide|drop) ${article}${called}\s*:?\s+${name}`,
      ([, one]) => `archive ${one}`,
    ),
    way(
      String.raw`(?:archive|delete|remove|hide|drop) ${article}(\S.*?) ${called}\s*[.!]*$`,
      ([, one]) => `archive ${one}`,
    ),
  ];
}

const ways = Object.entries(lists).map(([setting, list]) => ({ setting, ways: waysOf(list) }));
const hints = /\b(?:modes?|methods?|classifications?|types?|kinds?|categor(?:y|ies))\b/iu;

/**
 * What a text says about the books' own lists, as a change of their setting (SPEC 2): `add payment mode Wise`, `rename the
 * gear category to equipment`, `delete classification royalties`; null when it says nothing of them.
 */
export function ownListChange(text: string): Part | null {
  if (text.length > 150 || !hints.test(text)) return null;
  for (const { setting, ways: all } of ways)
    for (const { said, does } of all) {
      const found = said.exec(text);
      if (found) return entry("settings", { what: `${setting} ${does(found)}`.trim() });
    }
  return null;
}
