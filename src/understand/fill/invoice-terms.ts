import type { Found } from "../../found.ts";
import { seldom } from "../../seldom.ts";
import { addDays, type Day, daysBetween, minutesPerDay, readIsoDay } from "../../time/day.ts";
import type { Moment } from "../../time/find-moments.ts";
import { type Clause, tokenAt } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";
import { describedInvoice } from "../invoices/described-invoice.ts";
import { saidDay } from "./said.ts";

const netTerms = seldom(/\b(?:net|netto|neto)[\s-]?(\d{1,3})\b/i);

/** What stands behind a length of time that a client has for paying: `two weeks to pay`. */
const givenToPay = /^\s(?:to pay(?!\p{L})|para pagar|pour payer|zum (?:be)?zahlen|zahlungsziel)/iu;

/** What stands before it: `they've got a fortnight`. */
const theyHave =
  /(?<!\p{L})(?:(?:they|he|she)(?:['’]?ve| have|['’]?s| has)?(?: got| get)?|give (?:them|him|her)|tienen|ils ont|sie haben|eles t[eê]m)\s$/iu;

const forWhat =
  /(?<!\p{L})(?:for|f[üu]r|vom|pour|du|del?|por|para|d[oa])\s(?:(?:the|the session|session|la|el|le|die|der|das|den|a|o)\s)?(?:on\s)?$/iu;

/** How long somebody is given for paying: `two weeks to pay`, `give them 30 days`. */
export function givesDays(clause: Clause): Clause["durations"][number] | undefined {
  const { text } = clause.sentence;
  return clause.durations.find(
    (length) => givenToPay.test(text.slice(length.end)) || theyHave.test(text.slice(0, length.start)),
  );
}

/** `…, 30 days`; behind the amount at the end also without a comma: `3000.- 30 Tage`. */
const bareTerms = seldom(
  /(?:,|(?<=\d(?:\s?(?:€|\$|£|euros?|eur|chf|franken|fr\.?))?|\d?\.[-–])(?=\s+\d{1,3}\s*\p{L}+[\s.!]*$))\s*(\d{1,3})\s*(?:days?|d|dias|días|jours|tage)(?!\p{L})/iu,
);

/** The day an invoice is due: `net 30` from its issue day, the day behind "due", else the first day ahead. */
export function dueOf(scene: Scene, issuedOn?: Day): string | undefined {
  const { clause } = scene;
  const { text, hearing } = clause.sentence;
  const { today } = hearing;
  const net = netTerms.exec(clause.text)?.[1];
  if (net) return addDays(issuedOn ?? today, Number(net));
  const bareDays = bareTerms.exec(clause.text)?.[1];
  const toPay = givesDays(clause);
  if (toPay) return addDays(issuedOn ?? today, Math.round(toPay.value.minutes / minutesPerDay));
  const from = clause.hits("due", "extend")[0]?.to;
  const after = from === undefined ? undefined : sooner(clause, from, issuedOn);
  // "Dated 3 Nov" is no day of next year.
  const ahead = (day: Day | null) => day !== null && day > today && day.slice(5) !== issuedOn?.slice(5);
  // `for the nov 9 session`, said in november: what it is for, and not the year after.
  const done = (m: Found<Moment>) =>
    m.value.day !== null && forWhat.test(text.slice(0, m.start)) && daysBetween(today, m.value.day) > 240;
  const any = clause.moments("future").find((m) => ahead(m.value.day) && !done(m))?.value.day ?? undefined;
  return after ?? any ?? (bareDays ? addDays(today, Number(bareDays)) : undefined);
}

/** The day behind a word for when it is due; without a year the one that follows the issue day, not the one of the year after. */
function sooner(clause: Clause, from: number, issuedOn: Day | undefined): Day | undefined {
  const coming = saidDay(clause, "future", from);
  if (!coming || !issuedOn || daysBetween(issuedOn, coming) <= 366 || clause.text.includes(coming.slice(0, 4)))
    return coming;
  const before = readIsoDay(`${Number(coming.slice(0, 4)) - 1}${coming.slice(4)}`);
  return before && before > issuedOn ? before : coming;
}

/** Terms that every invoice of a rhythm has: `net 30`. */
export function termsOf(clause: Clause): string | undefined {
  const days = netTerms.exec(clause.text)?.[1] ?? dueIn.exec(clause.text)?.[1];
  return days && `net ${days}`;
}

const dueIn = seldom(/\bdue (?:in|after|within) (\d{1,3}) days?\b/i);

const issueWords = seldom(
  /(?<!\p{L})(?:issued|dated|issue date|invoice date|ausgestellt|datiert|vom|emitid[ao]|con fecha|fechad[ao]|datad[ao]|[ée]mise|dat[ée]e)(?:\s(?:is|on|at|am|el|le|em|de|del|du))?\s/iu,
);

/** The day an invoice was issued: behind a word for it; where it was sent already, or its due day is told apart, a day gone by. */
export function issueDay(scene: Scene): Day | undefined {
  const { clause } = scene;
  const begin = clause.tokens[0]?.start ?? 0;
  const due = clause.hits("due")[0]?.from ?? clause.to;
  const said = issueWords.exec(clause.text);
  const at = said ? tokenAt(clause, begin + said.index + said[0].length) : clause.from;
  const told = clause.has("invoiced") || due < clause.to || netTerms.test(clause.text);
  const day = said
    ? saidDay(clause, "past", at - 1, at + 2)
    : told
      ? saidDay(clause, "past", clause.from, due)
      : undefined;
  return day !== undefined && day <= clause.sentence.hearing.today ? day : undefined;
}

/** The percentage beside a word for tax or discount; several rates of tax as they stand. */
export function percentBeside({ clause }: Scene, what: "tax" | "discount"): string | undefined {
  const hits = clause.hits(what);
  const near = clause.percents.find((percent) => {
    const head = tokenAt(clause, percent.start);
    const behind = tokenAt(clause, percent.end);
    return hits.some((hit) => Math.abs(hit.from - behind) <= 1 || Math.abs(head - hit.to) <= 1);
  });
  // Two rates on one invoice are lines of their own: named together, they are asked about.
  const rates = [...new Set(clause.percents.map((percent) => percent.value))];
  return what === "tax" && hits.length > 1 && rates.length > 1 && !clause.has("discount")
    ? rates.map((rate) => `${rate}%`).join(", ")
    : near?.value;
}

const dating = seldom(
  /(?<!\p{L})(?:(?<!due\s)(?:back)?dated?|issue date|invoice date|rechnungsdatum|ausstellungsdatum|(?:zur[üu]ck)?datier(?:e|t|en)|fecha de (?:la )?(?:factura|emisi[óo]n)|fech(?:ad[ao]|ar)|date d(?:e |['’])(?:la )?(?:facture|[ée]mission)|dat(?:er|[ée]e)|data d[ae] (?:fatura|emiss[ãa]o)|datad[ao])(?!\p{L})/iu,
);

/** The issue day one invoice that there is gets: `INV-3 should have been dated the 16th`, `backdate Acme's invoice to the 1st`. */
export function datedOn(clause: Clause): Day | undefined {
  if (clause.money.length > 0 || clause.has("due") || clause.invoices.length > 1) return undefined;
  if (!dating.test(clause.text)) return undefined;
  const bill = clause.invoices[0] ?? describedInvoice(clause);
  const ofLast = clause.sentence.hearing.last?.intent.startsWith("invoice.") === true;
  if (!bill && !(ofLast && clause.namesOf("client").length === 0)) return undefined;
  const day = clause
    .moments("past")
    .findLast(({ start, value }) => value.day !== null && !(bill && bill.start <= start && start < bill.end))
    ?.value.day;
  return day ?? undefined;
}
