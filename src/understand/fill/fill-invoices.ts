import { decodeMoney, encodeMoney } from "../../money/money.ts";
import { saidShare } from "../../money/said-share.ts";
import { addDays, type Day, daysBetween, minutesPerDay, readIsoDay } from "../../time/day.ts";
import { type Clause, cuedAt, marked, namesOf, tokenAt } from "../clauses/clause.ts";
import { phraseBetween } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import { nameLike, type Party, partyAt, partyOf } from "../flow/party.ts";
import type { KnownInvoice } from "../hearing.ts";
import type { Intent } from "../intents.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { unreadAmount } from "../signs/doubts.ts";
import { clientOf, isPartlyStrange } from "./fill-money.ts";
import { addedAmount, workedAmount } from "./hourly-rate.ts";
import { invoiceItems, pricedItem } from "./invoice-items.ts";
import { saidLines } from "./invoice-lines.ts";
import { longerDue } from "./longer-due.ts";
import { entryMeant, noteOf } from "./note.ts";
import { listed } from "./own-lists.ts";
import { ask, entry, type Part } from "./part.ts";
import { saidRhythm } from "./rhythm.ts";
import { affirmedAmount, saidAmount, saidDay, saidName, saidNames } from "./said.ts";

function uniqueClient(scene: Scene): string | undefined {
  const names = [...new Set(saidNames(scene.clause, "client").map((n) => n.name))];
  return names.length === 1 ? names[0] : undefined;
}

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
  const verb = clause
    .hits("invoiceVerb", "invoiced", "invoiceNoun")
    .toSorted((a, b) => a.from - b.from || b.to - a.to)[0];
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
    if (party && (party.clients.length > 0 || nameLike(party.words)))
      return party.words && isPartlyStrange(clause, party.words) ? { ...party, announced: true } : party;
  }
  return null;
}

const netTerms = /\b(?:net|netto|neto)[\s-]?(\d{1,3})\b/i;

/** What stands behind a length of time that a client has for paying: `two weeks to pay`. */
const givenToPay = /^\s(?:to pay(?!\p{L})|para pagar|pour payer|zum (?:be)?zahlen|zahlungsziel)/iu;

/** What stands before it: `they've got a fortnight`. */
const theyHave =
  /(?<!\p{L})(?:(?:they|he|she)(?:['’]?ve| have|['’]?s| has)?(?: got| get)?|give (?:them|him|her)|tienen|ils ont|sie haben|eles t[eê]m)\s$/iu;

/** The day an invoice is due: `net 30` from its issue day, the day behind "due", else the first day ahead. */
export function dueOf(scene: Scene, issuedOn?: Day): string | undefined {
  const { clause } = scene;
  const { today } = clause.sentence.hearing;
  const net = netTerms.exec(clause.text)?.[1];
  if (net) return addDays(issuedOn ?? today, Number(net));
  const bareDays = /,\s*(\d{1,3})\s*(?:days?|d|dias|días|jours|tage)\b/i.exec(clause.text)?.[1];
  const { text } = clause.sentence;
  const toPay = clause.durations.find(
    (length) => givenToPay.test(text.slice(length.end)) || theyHave.test(text.slice(0, length.start)),
  );
  if (toPay) return addDays(issuedOn ?? today, Math.round(toPay.value.minutes / minutesPerDay));
  const from = clause.hits("due", "extend")[0]?.to;
  const after = from === undefined ? undefined : sooner(clause, from, issuedOn);
  // "Dated 3 Nov" is no day of next year.
  const ahead = (day: Day | null) => day !== null && day > today && day.slice(5) !== issuedOn?.slice(5);
  const any = clause.moments("future").find((m) => ahead(m.value.day))?.value.day ?? undefined;
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
function termsOf(clause: Clause): string | undefined {
  const days = netTerms.exec(clause.text)?.[1] ?? dueIn.exec(clause.text)?.[1];
  return days && `net ${days}`;
}

const dueIn = /\bdue (?:in|after|within) (\d{1,3}) days?\b/i;

const issueWords =
  /(?<!\p{L})(?:issued|dated|issue date|invoice date|ausgestellt|datiert|vom|emitid[ao]|con fecha|fechad[ao]|datad[ao]|[ée]mise|dat[ée]e)(?:\s(?:is|on|at|am|el|le|em|de|del|du))?\s/iu;

/** The day an invoice was issued: behind a word for it; where it was sent already, or its due day is told apart, a day gone by. */
function issueDay(scene: Scene): Day | undefined {
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

function percentBeside(scene: Scene, ...cues: readonly ("tax" | "discount")[]): string | undefined {
  const { clause } = scene;
  const hits = clause.hits(...cues);
  const near = clause.percents.find((percent) => {
    const head = tokenAt(clause, percent.start);
    const behind = tokenAt(clause, percent.end);
    return hits.some((hit) => Math.abs(hit.from - behind) <= 1 || Math.abs(head - hit.to) <= 1);
  });
  // Two rates on one invoice are lines of their own: named together, they are asked about.
  const rates = [...new Set(clause.percents.map((percent) => percent.value))];
  return cues.includes("tax") && hits.length > 1 && rates.length > 1 && !clause.has("discount")
    ? rates.map((rate) => `${rate}%`).join(", ")
    : near?.value;
}

function blank(amount: string | undefined): boolean {
  return amount === undefined || /^-/.test(amount) || /^0+(?:\.0+)? /.test(amount);
}

/** A new invoice from what a clause says, or the question it leaves open. */
function fillInvoice(scene: Scene): Part {
  const { clause } = scene;
  const who = clientOf(scene, recipient(scene));
  const note = noteOf(clause, "in", who.client, saidName(clause, "project"), saidName(clause, "service"));
  const items = invoiceItems(clause) ?? pricedItem(clause, note);
  const amount = items ? encodeMoney(items.total) : (addedAmount(clause) ?? workedAmount(clause));
  const past = clause.hits("invoiced")[0];
  const sent = clause.has("sendNow", "sent") || (past !== undefined && !/draft/i.test(clause.text));
  const rhythm = saidRhythm(clause);
  const on = rhythm ? rhythm.on : issueDay(scene);
  const due = rhythm ? termsOf(clause) : dueOf(scene, on);
  const said = {
    client: who.client,
    newClient: who.newClient,
    amount,
    due: due === on ? undefined : due,
    repeat: rhythm?.repeat,
    on: on ?? (rhythm ? undefined : clause.sentence.hearing.today),
    project: saidName(clause, "project"),
    service: saidName(clause, "service"),
    status: sent && !clause.has("status.draft") ? "sent" : "draft",
    tax: percentBeside(scene, "tax"),
    discount: percentBeside(scene, "discount"),
    for: items ? undefined : note,
    lines: items?.lines,
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

/** Which invoice a clause means. */
type Meant = { readonly invoice: KnownInvoice } | { readonly options: readonly string[] } | null;

/** The invoice with just the amount that is said outstanding, of several: `the 780 one has been paid`. */
function ofJust(clause: Clause, open: readonly KnownInvoice[]): readonly KnownInvoice[] {
  const amount = clause.money.length === 1 ? saidAmount(clause) : undefined;
  const same = amount === undefined ? [] : open.filter(({ outstanding }) => outstanding === amount);
  return same.length === 1 ? same : [];
}

/** Whose an invoice is said to be, where the books don't know them: no other client's is meant by `linda's invoice`. */
function strangersOwn(clause: Clause): string | undefined {
  const { text, tokens } = clause.sentence;
  for (const { from } of clause.hits("invoiceNoun")) {
    const owner = from - 2;
    const word = tokens[owner];
    if (tokens[from - 1]?.kind !== "possessive" || owner < clause.from || word?.kind !== "word") continue;
    if (!marked(clause, owner) && clause.cuesAt(owner).length === 0 && !isCommonWord(word.text))
      return text.slice(word.start, word.end);
  }
  return undefined;
}

async function meantInvoice(scene: Scene, statuses: readonly KnownInvoice["status"][]): Promise<Meant> {
  const { clause } = scene;
  const said = clause.invoices[0]?.value;
  if (said) {
    const [only] = said.known;
    if (only && said.known.length === 1) return { invoice: only };
    return said.known.length > 1 ? { options: said.known.map((each) => each.number) } : null;
  }
  const named = saidNames(clause, "client");
  if (named.length === 0 && strangersOwn(clause) !== undefined) return null;
  const spokenOf = named.length === 0 ? await clause.sentence.hearing.last?.invoice?.() : undefined;
  const [last] = spokenOf === undefined ? [] : await clause.sentence.hearing.facts.invoices(spokenOf);
  if (last && statuses.includes(last.status)) return { invoice: last };
  const meant = named.length > 0 ? named : (scene.flow?.party?.clients ?? []);
  const owners = meant.length > 0 ? [] : saidNames(clause, "project").flatMap(({ owner }) => owner ?? []);
  const names = [...new Set([...meant.map((n) => n.name), ...owners])];
  const lists = await Promise.all(
    (names.length > 0 ? names : [undefined]).map((name) => clause.sentence.hearing.facts.openInvoices(name)),
  );
  const all = lists.flat();
  const fitting = all.filter((each) => statuses.includes(each.status));
  const from = fitting.length > 0 || names.length === 0 ? fitting : all;
  const [only] = from.length > 1 ? ofJust(clause, from) : from;
  if (only) return { invoice: only };
  return from.length > 1 ? { options: from.map((each) => each.number) } : null;
}

type Rest = Readonly<Record<string, string | undefined>>;

async function withInvoice(
  scene: Scene,
  intent: Intent,
  statuses: readonly KnownInvoice["status"][],
  rest: Rest | ((invoice: KnownInvoice | undefined) => Rest),
): Promise<Part> {
  const meant = await meantInvoice(scene, statuses);
  const known = meant && "invoice" in meant ? meant.invoice : undefined;
  const client = uniqueClient(scene) ?? (meant ? undefined : strangersOwn(scene.clause));
  const said = { ...(typeof rest === "function" ? rest(known) : rest), client };
  // A number that the books don't know stays said: it must be asked about, never taken for another invoice.
  if (!meant) return ask("field", "invoice", intent, { ...said, invoice: scene.clause.invoices[0]?.value.said });
  if ("options" in meant) return ask("disambiguation", "invoice", intent, said, meant.options);
  return entry(intent, { ...said, invoice: meant.invoice.number });
}

/** `1,300 of invoice 9`: what was paid is only a part of it. */
function someOf({ money, invoices, sentence }: Clause): boolean {
  const [amount] = money;
  const [invoice] = invoices;
  if (!amount || !invoice || invoice.start < amount.end) return false;
  return /^\s(?:paid\s)?(?:of|off|de|von|da|do|sur)\s(?:the\s|la\s|der\s)?(?:(?:invoice|bill|inv|factura|facture|rechnung|fatura)\s?[#.]?\s?)?$/iu.test(
    sentence.text.slice(amount.end, invoice.start),
  );
}

/** Whether an amount is so much more than what an invoice leaves to be paid that one of the two is not meant. */
function farBeyond(amount: string, { outstanding }: KnownInvoice): boolean {
  const [said, left] = [decodeMoney(amount), decodeMoney(outstanding)];
  return said !== null && left !== null && said.currency === left.currency && said.minor * 4n > left.minor * 5n;
}

/** A payment of an invoice; far more than is left to pay is asked about. */
export async function fillPayment(scene: Scene): Promise<Part> {
  const part = await paymentOf(scene);
  const { amount, invoice } = part.slots;
  if (part.kind === "ask" || !amount || !invoice) return part;
  const [known] = await scene.clause.sentence.hearing.facts.invoices(invoice);
  return known?.status === "sent" && farBeyond(amount, known)
    ? ask("field", "amount", "invoice.pay", part.slots)
    : part;
}

/** `la plata de la 17`: a word that only says of what, and no part of it. */
function saysOnlyOf({ sentence: { tokens, text } }: Clause, from: number, to: number): boolean {
  return /^(?:de la|da|auf|auf die|sur la|of the)$/iu.test(text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

/** Whether only a part was paid: `half of it`, `30%`. */
function saysPart(clause: Clause): boolean {
  if (
    clause.money.length === 0 &&
    clause.hits("partial").every(({ from, to }) => saysOnlyOf(clause, from, to)) &&
    clause.percents.length === 0
  )
    return false;
  return clause.has("partial") || (clause.percents.length > 0 && !clause.has("discount", "tax"));
}

/** That only a part is meant, and which where it is said. */
function partOf(clause: Clause, isPart: boolean) {
  return isPart ? { partial: "true", share: saidShare(clause.text) } : {};
}

function paymentOf(scene: Scene): Promise<Part> {
  const { clause } = scene;
  const amount = saidAmount(clause);
  return withInvoice(scene, "invoice.pay", ["sent"], (known) => ({
    amount,
    on: saidDay(clause, "past") ?? clause.sentence.hearing.today,
    mode: listed(clause, "mode"),
    ...partOf(clause, saysPart(clause) || (amount !== known?.outstanding && someOf(clause))),
  }));
}

/** An invoice that went out, or is to. */
export function fillSending(scene: Scene): Promise<Part> {
  const { clause } = scene;
  return withInvoice(scene, "invoice.send", ["draft"], {
    on: saidDay(clause, "past") ?? clause.sentence.hearing.today,
  });
}

/** A changed due date, amount, project or status; without any of them it is asked until when. */
export async function fillInvoiceChange(scene: Scene): Promise<Part> {
  const { clause } = scene;
  const status =
    clause.has("backToDraft") || (clause.has("move") && clause.has("status.draft"))
      ? "draft"
      : clause.has("reopen") || (clause.has("move") && clause.has("status.unpaid"))
        ? "sent"
        : undefined;
  // A project that only tells whose invoice it is is no change of it.
  const named = clause.invoices.length > 0 || namesOf(clause, "client").length > 0;
  const project = named ? saidName(clause, "project") : undefined;
  const part = await withInvoice(scene, "invoice.update", ["sent", "draft"], (known) => {
    const due = status ? undefined : (dueOf(scene) ?? longerDue(clause, known?.due));
    const rates = { tax: percentBeside(scene, "tax"), discount: percentBeside(scene, "discount") };
    return { due, amount: due ? undefined : affirmedAmount(clause), project, status, ...rates };
  });
  const { due, amount, tax, discount } = part.slots;
  return part.kind === "entry" && !due && !amount && !project && !status && !tax && !discount
    ? ask("field", "date", "invoice.update", part.slots)
    : part;
}

/** Money of an invoice given back: how much, when and how. */
export function fillInvoiceRefund(scene: Scene): Promise<Part> {
  const { clause } = scene;
  return withInvoice(scene, "invoice.refund", ["sent", "paid"], {
    amount: saidAmount(clause),
    on: saidDay(clause, "past"),
    mode: listed(clause, "mode"),
  });
}

/** The one invoice a clause is about, for intents that only name it. */
export function fillNamedInvoice(intent: Intent): (scene: Scene) => Promise<Part> {
  return (scene) => withInvoice(scene, intent, ["draft", "sent", "paid"], { amount: saidAmount(scene.clause) });
}

/** An income entry put on an invoice, or taken off it. */
export function fillLink(intent: "invoice.link" | "invoice.unlink"): (scene: Scene) => Promise<Part> {
  return (scene) =>
    withInvoice(scene, intent, ["draft", "sent", "paid"], {
      ...entryMeant(scene.clause),
      amount: saidAmount(scene.clause),
    });
}

/** Lines of an invoice added, changed or taken away. */
export function fillLines(scene: Scene): Promise<Part> {
  return withInvoice(scene, "invoice.line", ["draft", "sent"], { ...saidLines(scene.clause) });
}
