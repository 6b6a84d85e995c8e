import { seldom } from "../../seldom.ts";

const bullet = /^[ \t]*[-–—*•·▪]+[ \t]+(?=\S)/gmu;

const numbered = /(^|\s)(\d{1,2})[.)][ \t]+(?=\p{L}|[$€£₹])/gu;

const opensList = seldom(/(?:^|\s)1[.)]\s/);

/** Whether numbers count from one on, as those before the things of a list do. */
function counts(found: readonly RegExpMatchArray[]): boolean {
  return found.length > 1 && found.every((match, i) => Number(match[2]) === i + 1);
}

/**
 * A text without the dashes, dots or numbers its lines are listed with, so that no dash takes away from an amount and no number is
 * one: of `- 210 from Acme` above another such line 210 came in. A dash that opens the only line is left as it is.
 */
export function withoutBullets(text: string): string {
  const listed = text.includes("\n") && [...text.matchAll(bullet)].length > 1 ? text.replaceAll(bullet, "") : text;
  if (!opensList.test(listed)) return listed;
  return counts([...listed.matchAll(numbered)]) ? listed.replaceAll(numbered, "\n").trimStart() : listed;
}
