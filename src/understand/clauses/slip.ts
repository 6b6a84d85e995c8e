import type { Sentence } from "../sentence.ts";
import type { Clause } from "./clause.ts";

/** Words with which people take back what they just said, of all languages; `no` only where a pause or another of them follows. */
const slips =
  "sorry|wait|call it|more like|hold on|hang on|oops|actually|i meant?|make that|make it|correction|perd[oó]n|perdona|digo|espera|esper[aá]te|mejor(?: dicho)?|en realidad|na verdade|melhor|en fait|enfin|finalement|or rather|in fact|quise decir|quiero decir|corrijo|uy|ali[aá]s|desculpa|desculpe|perd[aã]o|opa|ops|quer dizer|quero dizer|melhor dizendo|ou melhor|minto|pera|pera[ií]|pardon|attends|attendez|je veux dire|plut[oô]t|quatsch|moment|warte|ich meine|besser(?: gesagt)?|lieber|eigentlich|vielmehr|entschuldigung|whoops|(?:scratch|scrap|strike|forget|ignore) that|my bad|my mistake|typo|me equivoqu[eé]|borra eso|corrección|errei|corrigindo|correção|je me trompe|efface|erreur|vertan|vertippt|korrektur|falsch";
const denials = "no|nope|n[aã]o|n(?=[,.…–—])|non|nein|nee";
const fillers =
  "e+r+m*|oh|ah|ay|ai|ih|eh|um|uh|[äa]h|hm+|it was|it is|it's|that was|was|eran|era|fueron|son|es|fue|war das|das war|es war|war|foi|foram|[eé]|sind|waren|c'[eé]tait|que";

/** A word of taking back with all that goes with it, at the end of what stands before what is meant instead. */
export const takingBack = new RegExp(
  `[\\s,;.:…–—!(-](?:(?:${fillers})[\\s,]+)*(?:(?:${denials})(?:\\s*[,.!…–—]|(?=\\s+(?:${slips})(?!\\p{L})))|(?:${slips})(?!\\p{L}))(?:[\\s,.:!…–—]+(?:${slips}|${denials}|${fillers})(?!\\p{L}))*[\\s,.:!…–—]*[$€£₹]?\\s*$`,
  "iu",
);

/** `45, äh, 35`: a pause that is filled between two amounts, with nothing else there, takes the first back as well. */
export const hesitating =
  /^\s*(?:[,.…–—-]|\.{2,})+\s*(?:u+h+m*|um+|e+r+m*|[äa]+h+m*|e+h+m*|e+u+h+|hu+m+|h+m+|[ãa]hn?|este)(?:[\s,.…–—-]+(?:doch|eher|no|well|bueno|enfin|bom))?[\s,.…–—-]*[$€£₹]?\s*$/iu;

/** `75 from Nina, no 57`: a no alone behind a pause; in Spanish and Portuguese it denies what follows instead. */
const plainNo = /[,;.…–—-]\s*(?:no|nope|nah|non|nein|nee)\s[$€£₹]?$/iu;

/** The longest that may stand between two amounts of which the second puts the first right. */
const longestGap = 60;

/** Whether what stands before an amount takes back the one before it: `45, no wait, 50`. */
function takesBack(
  { text, language }: Sentence,
  before: { readonly end: number },
  amount: { readonly start: number },
): boolean {
  const gap = text.slice(before.end, amount.start);
  if (gap.length >= longestGap) return false;
  return takingBack.test(gap) || hesitating.test(gap) || (language !== "es" && language !== "pt" && plainNo.test(gap));
}

/** The amounts of a clause that stand for the one before each. */
export function putRight({ money, sentence }: Clause): Clause["money"] {
  return money.filter((amount, i) => {
    const before = money[i - 1];
    return before !== undefined && takesBack(sentence, before, amount);
  });
}

/** Whether the right one of two stretches begins by taking back the last amount of the left one. */
export function takenBack(left: Clause, right: Clause): boolean {
  const [before, amount] = [left.money.at(-1), right.money[0]];
  return before !== undefined && amount !== undefined && takesBack(left.sentence, before, amount);
}

/** Whether a stretch puts the one before it right by a word of taking back, without an amount for its own. */
export function corrects(clause: Clause): boolean {
  if (!clause.has("correct") || putRight(clause).length > 0) return false;
  // The `no` of `e 40, os 3 no cartão` denies nothing.
  const denied =
    clause.sentence.language === "pt" ? /\b(?:n[aã]o|sorry|wait)(?!\p{L})/iu : /\b(?:no|sorry|not|wait)\b/i;
  return denied.test(clause.text) && !/\b(?:also|too)\b/i.test(clause.text);
}
