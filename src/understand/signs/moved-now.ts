import { seldom } from "../../seldom.ts";
import { type Clause, cuedAt } from "../clauses/clause.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { isGivenName } from "../names/given-names.ts";

const moved = seldom(
  /(?<!\p{L})(?:paid|received|settled|cleared|came in|come in|arrived|landed|bezahlt|erhalten|pagad[oa]|pag[oa]|cobrad[oa]|recebid[oa]|pay[ée]e?|re[çc]ue?)(?!\p{L})/iu,
);
const notMoved = seldom(
  /(?<!\p{L})(?:not|never|nicht|pas|n[ãa]o|sin pagar|no (?:est[áa] )?pagad[oa])(?!\p{L})|n['’]t(?!\p{L})|(?<!\p{L})(?:isnt|hasnt|wasnt)(?!\p{L})/iu,
);

/** `paul a pas payé encore`: a word that nothing explains stands first, and may be somebody's name. */
function ofSomebody(clause: Clause): boolean {
  const [first] = clause.tokens;
  if (first?.kind !== "word" || first.text.length < 3 || clause.cuesAt(clause.from).length > 0) return false;
  return !isCommonWord(first.text) || isGivenName(first.text);
}

/** `paid kilsaran`: a word that nothing explains right behind the verb is who was paid. */
function paidSomebody(clause: Clause): boolean {
  const [verb, whom] = clause.tokens;
  if (!verb || whom?.kind !== "word" || whom.text.length < 3 || !cuedAt(clause, clause.from, "pay", "payI"))
    return false;
  return clause.cuesAt(clause.from + 1).length === 0 && !isCommonWord(whom.text);
}

/** `got paid`, `they paid half`, `ils ont payé`: no word of what the speaker paid. */
const others = seldom(
  /(?<!\p{L})(?:got paid|(?:they|he|she)(?:['’]?(?:ve|s)| have| has)?(?: just| finally)? paid|(?:sie|er) (?:hat|haben) .*(?:bezahlt|gezahlt)|(?:ils?|elles?) (?:a|ont) pay[ée]|pagaron|me pag[óo]|(?:eles?|elas?) pag(?:ou|aram))(?!\p{L})/iu,
);

/**
 * Whether the money of the entry just written has moved, when a clause says so of "it" and nothing else: `mark it paid`,
 * `not paid yet`. Undefined when it says no such thing (SPEC 2: without a payment mode no money has moved).
 */
export function movedNow(clause: Clause): boolean | undefined {
  const { last } = clause.sentence.hearing;
  if (last?.intent !== "income.add" && last?.intent !== "expense.add" && last?.intent !== "invoice.pay")
    return undefined;
  if (clause.money.length + clause.names.length + clause.invoices.length > 0) return undefined;
  const unpaid = /(?<!\p{L})(?:unpaid|unbezahlt|impay[ée]e?)(?!\p{L})/iu.test(clause.text);
  if (!moved.test(clause.text) && !unpaid) return undefined;
  if (clause.periods().length > 0 || ofSomebody(clause) || paidSomebody(clause)) return undefined;
  // `unpaid` alone asks for what is.
  if (unpaid && clause.tokens.length === 1) return undefined;
  const meant = clause.has("pronoun", "correct") || clause.tokens.length <= 3;
  if (last.intent === "expense.add" && others.test(clause.text)) return undefined;
  const now = !unpaid && !notMoved.test(clause.text);
  // A payment of an invoice that has moved says nothing new.
  return meant && !(now && last.intent === "invoice.pay") ? now : undefined;
}
