import { seldom } from "../../seldom.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";

const toMe = seldom(
  /(?<!\p{L})(?:me|us|mir|uns|nous|nos|m['’])(?!\p{L})|(?<!\p{L})(?:owed (?:by|from)|is owed|ficou devendo|ficaram devendo|fiado|qued(?:ó|o|aron) debiendo|qued(?:ó|o|aron) a deber)(?!\p{L})/iu,
);

/** What may stand behind an amount that is owed: since when, what for. A creditor stands right behind the verb. */
const owedAmount =
  /^\s[$€£₹]?\d[\d.,]*\s?(?:k|lakhs?|cr|euros?|dollars?|pounds?|quid|bucks|rupees|rs|[$€£₹])?(?:\s(?:since|for|from|on|desde|por|de|seit|f[üu]r|depuis|pour)\s.*)?[\s.!]*$/iu;

/** `Lotus owes 40000 since september`: a client of the books, and nobody else whom it is owed to. */
function clientOwes(clause: Clause): boolean {
  const { text, tokens } = clause.sentence;
  return clause.hits("owes").some((verb) => {
    const before = text.slice(0, tokens[verb.from]?.start);
    const who = namesOf(clause, "client").some(({ end }) => /^\s(?:still\s)?$/.test(before.slice(end)));
    return who && owedAmount.test(text.slice(tokens[verb.to - 1]?.end));
  });
}

/** Whether somebody owes the speaker: a sum that is expected, with no payment mode yet (SPEC 2). */
export function owesMe(clause: Clause): boolean {
  return clause.has("owes") && (toMe.test(clause.text) || clientOwes(clause));
}
