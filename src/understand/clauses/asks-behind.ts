import { seldom } from "../../seldom.ts";
import type { Sentence } from "../sentence.ts";

/** A question as it begins behind a comma, without an amount of its own. */
const asked = seldom(
  /^¿?(?:and\s|so\s|now\s|y\s|et\s|und\s|e\s)?(?:how (?:much|many)|what(?:['’]?s|\sis|\sdid|\sdo|\sdoes|\shave|\shas|\sam|\sare)?|who|whos|who['’]s|which|cu[áa]nt[oa]s?|qui[ée]n(?:es)?|qu[ée]|combien|qui|que|wie ?viele?|was|wer|quant[oa]s?|quem|qual)\s[^,.!\d?]*\?\W*$/iu,
);

/** Whether a question stands behind the comma before a token, and an amount that was told before it: `got 300 from Acme, what does Globex owe?` */
export function asksBehind({ text, tokens, money }: Sentence, at: number): boolean {
  const start = tokens[at]?.start ?? text.length;
  if (tokens[at - 1]?.text !== "," || !text.endsWith("?") || money.length === 0) return false;
  return money.every(({ end }) => end <= start) && asked.test(text.slice(start));
}
