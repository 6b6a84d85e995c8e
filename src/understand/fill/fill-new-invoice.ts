import { encodeMoney } from "../../money/money.ts";
import { addDays } from "../../time/day.ts";
import { type Clause, cuedAt, namesOf } from "../clauses/clause.ts";
import { type Phrase, phraseBetween } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import { nameLike, type Party, partyAt, partyOf } from "../flow/party.ts";
import { exemptNote } from "../marks/exemptions.ts";
import { speaksOfWithholding, withholdingNote } from "../marks/withholding.ts";
import { unreadAmount } from "../signs/doubts.ts";
import { billedThing } from "./billed-thing.ts";
import { earlyTerms, lessDiscount, lessPaid } from "./discount-said.ts";
import { exempt } from "./exempt.ts";
import { addedAmount, workedAmount } from "./hourly-rate.ts";
import { invoiceItems, pricedItem } from "./invoice-items.ts";
import { dueOf, issueDay, percentBeside, termsOf } from "./invoice-terms.ts";
import { noteOf } from "./note.ts";
import { ask, entry, type Part } from "./part.ts";
import { saidRhythm } from "./rhythm.ts";
import { saidDay, saidName } from "./said.ts";
import { clientOf, isPartlyStrange } from "./said-client.ts";
import { taxIncluded, taxOnTop, withoutTax } from "./tax-included.ts";

/** Somebody named without what they are invoiced for: `invoice Bar Manolo 3 posters at 40`, `sent Lumen the invoice`. */
function untilItems(clause: Clause, party: Party | null): Party | null {
  const { words } = party ?? {};
  if (!words) return party;
  const { tokens } = clause.sentence;
  let to = words.from;
  while (to < words.to && tokens[to]?.kind !== "number" && !cuedAt(clause, to, "invoiceNoun")) to++;
  const said = to < words.to ? phraseBetween(clause, words.from, to) : words;
  return said === words ? party : said && partyOf(clause, { ...said, article: words.article });
}

function recipient(scene: Scene): Party | null {
  const { clause } = scene;
  const named = namesOf(clause, "client")[0];
  if (named) return { clients: named.value, words: null };
  const [first, ...others] = clause
    .hits("invoiceVerb", "invoiced", "invoiceNoun")
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  // `make an invoice` and `invoice for` lead on as one.
  const verb = first && others.reduce((led, next) => (next.from < led.to && next.to > led.to ? next : led), first);
  const starts = [
    ...clause.hits("to").map((c) => c.to),
    ...clause.hits("for").map((c) => c.to),
    ...(verb ? [verb.to] : []),
    // `sent Lumen the invoice`
    ...clause.hits("sent", "sendNow").map((c) => c.to),
  ];
  // `raise an invoice on Acme`
  if (verb && clause.sentence.tokens[verb.to]?.text === "on") starts.unshift(verb.to + 1);
  for (const at of verb ? [verb.to, ...starts] : starts) {
    const party = untilItems(clause, partyAt(clause, at));
    if (at === verb?.to && party?.words && isByWhatTheyAre(clause, party.words)) return { ...party, announced: true };
    if (party && (party.clients.length > 0 || nameLike(party.words)))
      return party.words && isPartlyStrange(clause, party.words) ? { ...party, announced: true } : party;
  }
  return null;
}

/** `invoice the council 1240`: somebody by what they are, with the amount right behind. */
function isByWhatTheyAre(clause: Clause, { article, from, to, end }: Phrase): boolean {
  const { text } = clause.sentence;
  const plain = Array.from({ length: to - from }, (_, i) => clause.cuesAt(from + i)).every((cues) => cues.length === 0);
  return article && plain && clause.money.some(({ start }) => start >= end && text.slice(end, start).trim() === "");
}

function blank(amount: string | undefined): boolean {
  return amount === undefined || /^-/.test(amount) || /^0+(?:\.0+)? /.test(amount);
}

/** A new invoice from what a clause says, or the question it leaves open. */
function fillInvoice(scene: Scene): Part {
  const { rest: clause, discount } = lessDiscount(scene.clause);
  const early = earlyTerms(clause);
  const who = clientOf(scene, recipient(scene));
  const project = saidName(clause, "project");
  const law = exemptNote(clause.sentence.text);
  const thing = noteOf(clause, "in", who.client, project, saidName(clause, "service")) ?? billedThing(clause);
  const note = thing !== undefined && law?.includes(thing) ? undefined : thing;
  const gross = taxIncluded.test(clause.text);
  const withheld = withholdingNote(clause.text) ?? law;
  const items = invoiceItems(clause) ?? pricedItem(clause, note);
  const amount = lessPaid(clause)
    ? undefined
    : items
      ? encodeMoney(items.total)
      : (addedAmount(clause) ?? workedAmount(clause));
  const past = clause.hits("invoiced")[0];
  // `made out to Acme`: whose it is, and not that it went there.
  const went = clause.hits("sendNow", "sent").some(({ from }) => clause.sentence.tokens[from - 1]?.text !== "made");
  const sent = went || (past !== undefined && !/draft/i.test(clause.text));
  const rhythm = saidRhythm(clause);
  const on = rhythm ? rhythm.on : issueDay(scene);
  const ahead = rhythm ? termsOf(clause) : dueOf(scene, on);
  // `2% Skonto bei Zahlung in 7 Tagen`: until when that holds, and not when it is due.
  const isEarly = early?.days !== undefined && ahead === addDays(on ?? clause.sentence.hearing.today, early.days);
  const due = isEarly ? undefined : ahead;
  const said = {
    client: who.client,
    newClient: who.newClient,
    amount,
    due: due === on ? undefined : due,
    repeat: rhythm?.repeat,
    on: on ?? (rhythm ? undefined : clause.sentence.hearing.today),
    project,
    service: saidName(clause, "service"),
    status: sent && !clause.has("status.draft") ? "sent" : "draft",
    tax: percentBeside(scene, "tax") ?? (exempt.test(clause.text) ? "0" : undefined),
    gross: gross ? "true" : taxOnTop.test(clause.text) ? "false" : undefined,
    discount: early ? undefined : (discount ?? percentBeside(scene, "discount")),
    terms: early?.terms,
    for: items
      ? undefined
      : gross
        ? withoutTax(note)
        : withheld && note && speaksOfWithholding(note)
          ? undefined
          : note,
    lines: items?.lines,
    notes: withheld,
    number: clause.invoices.find((each) => each.value.known.length === 0)?.value.said,
  };
  if (who.options) return ask("disambiguation", "client", "invoice.create", said, who.options);
  if (blank(amount))
    return ask("field", who.client ? "amount" : "client", "invoice.create", {
      ...said,
      amount: amount ?? unreadAmount(clause) ?? /(?<![\d.,])\d{13,}(?![\d.,]*\d)/.exec(clause.text)?.[0],
    });
  if (!who.client) return ask("field", "client", "invoice.create", said);
  // A day that can't be is asked about with what was said, so that it can be named.
  if (!rhythm && said.due && said.on && said.due < said.on) return ask("field", "date", "invoice.create", said);
  return entry("invoice.create", said);
}

/** A new invoice; `Acme 780 sent the invoice` is the draft of just that amount, where the client has one, and no other. */
export async function fillNewInvoice(scene: Scene): Promise<Part> {
  const part = fillInvoice(scene);
  const { client, newClient, amount, status } = part.slots;
  if (part.kind === "ask" || status !== "sent" || !client || newClient || !scene.has("sent") || scene.has("create"))
    return part;
  const open = await scene.clause.sentence.hearing.facts.openInvoices(client);
  const [same, ...more] = open.filter((each) => each.status === "draft" && each.outstanding === amount);
  if (!same || more.length > 0) return part;
  return entry("invoice.send", {
    client,
    invoice: same.number,
    on: saidDay(scene.clause, "past") ?? scene.clause.sentence.hearing.today,
  });
}
