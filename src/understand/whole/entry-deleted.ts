import { seldom } from "../../seldom.ts";
import { type Clause, cuedAt, namesOf } from "../clauses/clause.ts";
import { firstWord } from "../clauses/first-word.ts";
import { saidLines } from "../fill/invoice-lines.ts";
import { ask, type Part } from "../fill/part.ts";
import { saidAmount } from "../fill/said.ts";

/** Words of a deletion that tell nothing of the entry itself. */
const little = [
  "delete",
  "polite",
  "article",
  "pronoun",
  "also",
  "expenseNoun",
  "incomeNoun",
  "moneyNoun",
  "from",
  "for",
  "of",
  "at",
  "to",
  "under",
  "by",
  "pay",
  "receive",
  "spend",
  "paidBy",
  "moneyOut",
  "moneyIn",
] as const;

const plain =
  /^(?:one|ones|entry|entries|record|thing|that|this|it|my|was|i|eintrag|entrada|registro|[ée]criture|lan[çc]amento)$/;

/** Whether a clause orders something to be deleted: the verb opens it, or ends it as in German. */
function orders(clause: Clause): boolean {
  const first = firstWord(clause);
  return clause
    .hits("delete")
    .some(
      ({ from, to }) =>
        from === first ||
        cuedAt(clause, from - 1, "polite") ||
        (clause.sentence.language === "de" && to >= clause.to - 1),
    );
}

/** The words by which an entry is meant: its client, and what is said besides amounts, days and ways of paying. */
function wordsOf(clause: Clause): string {
  const { tokens, text } = clause.sentence;
  const marks = [...clause.money, ...clause.names, ...clause.moments("past"), ...clause.periods("past")];
  const clients = namesOf(clause, "client").flatMap(({ value }) => (value.length === 1 ? (value[0]?.name ?? []) : []));
  const words = tokens.slice(clause.from, clause.to).filter(({ kind, start, text: word }, i) => {
    const at = clause.from + i;
    const known = marks.some((mark) => mark.start <= start && start < mark.end);
    const mode = clause.cuesAt(at).some(({ name }) => name.startsWith("mode."));
    return kind === "word" && !known && !mode && !plain.test(word) && !cuedAt(clause, at, ...little);
  });
  return [...clients, ...words.map(({ start, end }) => text.slice(start, end))].join(" ");
}

/** `el gasto de los tornillos`, `the payment from Acme`: a record by its kind and its words. */
const kindOf = seldom(
  /(?<!\p{L})(?:(?:el|la) (?:gasto|ingreso|pago|compra|cobro|abono|venta) (?:del?|de la|de los|de las|en|a) \p{L}|the (?:expense|income|payment|purchase) (?:for|from|of|to|at|on) \p{L}|die (?:ausgabe|einnahme|zahlung) (?:f[üu]r|von|an) \p{L}|la (?:d[ée]pense|recette) (?:de|du|des|pour) \p{L}|a (?:despesa|receita|compra) d[aeo]s? \p{L})/iu,
);

/** `lo del tinto`, `the coffee one`, `the one for the parking`, `das mit dem Taxi`, `celle du taxi`, `o do café`: an entry by what it was for. */
const oneOf = seldom(
  /(?<!\p{L})(?:lo|la|el) (?:del|de(?: la| los| las)?) \p{L}|(?<!\p{L})the (?:one|entry|thing|bit) (?:for|from|of|about|with) \p{L}|(?<!\p{L})the \p{L}+(?: \p{L}+)? (?:one|entry)(?!\p{L})|(?<!\p{L})(?:das|den|die) (?:mit|von|f[üu]r) (?:de[mrn] |das |die )?\p{L}|(?<!\p{L})(?:celles?|celui|ceux) (?:du|de la|de l['’]|des|de|pour le|pour la|pour) ?\p{L}|(?<!\p{L})[oa] d[oae]s? \p{L}/iu,
);

/** Words for records of another kind, which are deleted in their own way. */
const others = [
  "clientNoun",
  "projectNoun",
  "serviceNoun",
  "meetingNoun",
  "meetVerb",
  "contactNoun",
  "goalNoun",
  "invoiceNoun",
  "remind",
  "tax",
  "discount",
  "every",
  "hoursNoun",
] as const;

/** `supprime le stationnement`, `delete the parking`: what money goes for, with its article and next to nothing else. */
function namesSpending(clause: Clause): boolean {
  if (clause.tokens.length > 6) return false;
  const [order] = clause.hits("delete");
  const from = order?.to ?? clause.to;
  return (
    cuedAt(clause, from, "article", "pronoun") &&
    clause.cues.some(({ name, from: at }) => name.startsWith("category.") && at === from + 1)
  );
}

/** The same told by its words alone. */
function deletedByWords(clause: Clause): Part | null {
  if (
    !(oneOf.test(clause.text) || kindOf.test(clause.text) || namesSpending(clause)) ||
    clause.has(...others) ||
    clause.has("negation") ||
    !orders(clause)
  )
    return null;
  if (clause.names.some(({ value }) => value.some(({ kind }) => kind !== "client" && kind !== "category"))) return null;
  if (clause.invoices.length > 0 || clause.addresses.length > 0 || clause.percents.length > 0) return null;
  const what = wordsOf(clause);
  return what === "" ? null : ask("confirm", "delete", "entry.delete", { what });
}

/**
 * An entry of money that is to be deleted, told by its amount: `remove the 500 from Northwind`, `delete the 45 figma
 * expense`. Nothing is written for it but with a yes (LANGUAGE: a delete always asks first). Null for anything else.
 */
export function entryDeleted(clause: Clause): Part | null {
  const [amount, ...more] = clause.money;
  if (!amount) return deletedByWords(clause);
  if (more.length > 0 || clause.has("negation") || !orders(clause)) return null;
  if (clause.addresses.length > 0 || namesOf(clause, "project").length > 0 || saidLines(clause)) return null;
  if (clause.has("invoiceNoun") || clause.invoices.length > 0) return ask("intent", "intent");
  const type = clause.has("expenseNoun") ? "expense" : undefined;
  const what = wordsOf(clause);
  return ask("confirm", "delete", "entry.delete", {
    amount: saidAmount(clause),
    type,
    what: what === "" ? undefined : what,
  });
}
