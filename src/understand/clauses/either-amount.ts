import type { Sentence } from "../sentence.ts";

/** `between 30 and 40`: from how much to how much it was. */
const fromAbout =
  /(?<!\p{L})(?:(?:somewhere|something|irgendwo|irgendwas|algo|quelque chose|uns|unos)\s)?(?:between|entre|zwischen)\s[$€£₹]?$/iu;
const upTo = /^\s?(?:€\s?|\$\s?|£\s?)?(?:and|y|et|und|e)\s[$€£₹]?$/iu;
const orIn = { en: "or", es: "o", fr: "ou", de: "oder", pt: "ou" } as const;

/** `spent between 30 and 40`, `120 +- 10`: one amount that is not known to the penny, told as one of two. */
export function eitherAmount({ text, money, language }: Sentence): string | null {
  const [low, high, ...more] = money;
  if (!low || !high || more.length > 0) return null;
  const gap = text.slice(low.end, high.start);
  const about = /^\s?(?:\+\/?[-–]|±)\s?$/u.test(gap);
  const before = text.slice(0, low.start);
  if (!about && !(upTo.test(gap) && fromAbout.test(before))) return null;
  return `${before.replace(fromAbout, "")}${text.slice(low.start, low.end)} ${orIn[language]} ${text.slice(high.start)}`;
}
