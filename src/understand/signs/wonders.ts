import { seldom } from "../../seldom.ts";
import type { Sentence } from "../sentence.ts";

/** A statement put up for confirming: `Acme paid 500, right`. */
const tagged = seldom(/(?<!\ball)[,\s]\s*(?:right|correct|huh|innit)\s*[?!.]*$|\?\s*or (?:was|is) it(?!\p{L})/iu);

/** `was 500 from Acme received`, `was $40 at the diner`: only the first asks. */
const done = seldom(/\s(?:received|paid|deposited|settled|cleared|credited|booked)[\s?!.]*$/i);

/** A whole text that asks whether something was or is ("did … paid?") asks throughout: nothing in it is told (LANGUAGE). */
export function wonders(sentence: Sentence): boolean {
  const [first, second] = sentence.tokens;
  if (first && /^(?:did|does|has|have|was|were|is|are)$/.test(first.text)) {
    const named = sentence.names.some((found) => found.start === second?.start);
    if (/\?\s*$/.test(sentence.text) || named || (sentence.marked(1) && done.test(sentence.text))) return true;
  }
  return tagged.test(sentence.text);
}
