/** How umlauts and their like are written where a keyboard lacks them. */
const written: readonly (readonly [letter: string, as: string])[] = [
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["ß", "ss"],
  ["ø", "oe"],
  ["å", "aa"],
  ["æ", "ae"],
];

const mark = /\p{M}/gu;
const most = 6;

/**
 * The ways a word may be written, itself first: `Mueller`, `Müller` and `Muller` find each other, and so do `Straße` and
 * `Strasse`. The index knows letters without their marks; what it keeps as letters of their own is spelt here.
 */
export function spellings(word: string): readonly string[] {
  let all = [word.toLowerCase().normalize("NFC")];
  for (const [letter, as] of written)
    all = all.flatMap((one) => [one, ...[one.replaceAll(letter, as), one.replaceAll(as, letter)]]);
  const plain = all.map((one) => one.normalize("NFD").replace(mark, ""));
  return [...new Set(plain)].slice(0, most);
}
