import type { Clause } from "./clause.ts";

/** Words with which people take back what they just said, of all languages; `no` only where a pause or another of them follows. */
const slips =
  "sorry|wait|hold on|hang on|oops|actually|i mean|scratch that|make that|make it|correction|perd[oó]n|perdona|digo|espera|esper[aá]te|mejor dicho|quise decir|quiero decir|corrijo|uy|ali[aá]s|desculpa|desculpe|perd[aã]o|opa|ops|quer dizer|quero dizer|ou melhor|melhor dizendo|minto|pera|pera[ií]|pardon|attends|attendez|je veux dire|plut[oô]t|quatsch|moment|warte|ich meine|besser gesagt|vielmehr|entschuldigung";
const denials = "no|nope|n[aã]o|non|nein|nee";
const fillers =
  "oh|ah|ay|ai|ih|eh|um|uh|[äa]h|hm+|it was|it is|it's|was|eran|era|fueron|son|es|foi|foram|[eé]|sind|waren|c'[eé]tait|que";

const takingBack = new RegExp(
  `[\\s,;.:…–—!-](?:(?:${fillers})[\\s,]+)*(?:(?:${denials})(?:\\s*[,.!…–—]|(?=\\s+(?:${slips})(?!\\p{L})))|(?:${slips})(?!\\p{L}))(?:[\\s,.:!…–—]+(?:${slips}|${denials}|${fillers})(?!\\p{L}))*[\\s,.:!…–—]*[$€£₹]?\\s*$`,
  "iu",
);

/** The longest that may stand between two amounts of which the second puts the first right. */
const longestGap = 60;

/** Whether what stands before an amount takes back the one before it: `45, no wait, 50`. */
function takesBack(text: string, before: { readonly end: number }, amount: { readonly start: number }): boolean {
  const gap = text.slice(before.end, amount.start);
  return gap.length < longestGap && takingBack.test(gap);
}

/** The amounts of a clause that stand for the one before each. */
export function putRight({ money, sentence: { text } }: Clause): Clause["money"] {
  return money.filter((amount, i) => {
    const before = money[i - 1];
    return before !== undefined && takesBack(text, before, amount);
  });
}

/** Whether the right one of two stretches begins by taking back the last amount of the left one. */
export function takenBack(left: Clause, right: Clause): boolean {
  const [before, amount] = [left.money.at(-1), right.money[0]];
  return before !== undefined && amount !== undefined && takesBack(left.sentence.text, before, amount);
}
