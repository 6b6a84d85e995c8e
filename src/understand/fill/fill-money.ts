import { saidShare } from "../../money/said-share.ts";
import { seldom } from "../../seldom.ts";
import { addDays, type Day } from "../../time/day.ts";
import { type Clause, cuedAt, namesOf } from "../clauses/clause.ts";
import { putRight } from "../clauses/slip.ts";
import type { Scene } from "../features.ts";
import { strangerOwing } from "../flow/owing.ts";
import type { Party } from "../flow/party.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { isPaidFor } from "../signs/told-day.ts";
import { unpaid } from "../signs/unpaid.ts";
import { repays } from "../signs/unreal.ts";
import { addedAmount, workedAmount } from "./hourly-rate.ts";
import { percentBeside } from "./invoice-terms.ts";
import { leftOver } from "./left-over.ts";
import { noteOf } from "./note.ts";
import { listed } from "./own-lists.ts";
import { ask, entry, type Gathered, type Part } from "./part.ts";
import { saidRhythm } from "./rhythm.ts";
import { saidDay, saidName, saidValue } from "./said.ts";
import { clientOf } from "./said-client.ts";
import { feeTaker, isLabel, vendorOf } from "./said-vendor.ts";
import { taxIncluded, taxOnTop } from "./tax-included.ts";

function zero(amount: string | undefined): boolean {
  return amount === undefined || /^-?0+(?:\.0+)? /.test(amount);
}

/** `paid the rest`: all that is outstanding, and no amount left out. */
function saysRest(clause: Clause, { from, to }: CueHit): boolean {
  const { tokens, text } = clause.sentence;
  return /(?:rest|restbetrag|restsumme|restzahlung|schlusszahlung|remainder|balance|remaining|resto|reste|restant|solde|saldo)$/iu.test(
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
  );
}

/** `der Rest von Acme ist gekommen`: no verb of paying is needed. */
function restCame(clause: Clause): boolean {
  return (
    clause.has("arrive", "receive") && clause.hits("moneyNoun", "incomeNoun").some((noun) => saysRest(clause, noun))
  );
}

/** Words of a part that only say what it is a part of: `of the`, `toward`. */
const vaguely = /^(?:of the|out of|towards?|de la|da|auf|auf die|sur la|a cuenta)$/iu;

/** What is left of something half of which was there before. */
const otherHalf = seldom(
  /(?<!\p{L})(?:other|andere|zweite|restliche|otra|autre|outra)\s(?:half|h[äa]lfte|mitad|moiti[ée]|metade)(?!\p{L})/iu,
);

/** Whether only a part is said to have been paid: `half`, `a portion of`. */
function saysPart(clause: Clause): boolean {
  const { tokens, text } = clause.sentence;
  if (clause.percents.length > 0 && !clause.has("discount", "tax")) return true;
  if (otherHalf.test(clause.text)) return false;
  return clause
    .hits("partial")
    .some(({ from, to }) => !vaguely.test(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end)));
}

/** What came back is for what it came back for, and no payment of an invoice in parts. */
const givenBack = seldom(
  /(?<!\p{L})(?:paid\s(?:me\s|us\s)?back|repaid|reimbursed|zur[üu]ck(?:gezahlt|bezahlt)|rembours[ée]e?s?|reembols\p{L}+)(?!\p{L})/iu,
);

/** `todo menos el IRPF`: not all of what is owed, and nobody knows how much. */
const allBut = seldom(
  /(?<!\p{L})(?:(?:all|everything) (?:but|except|apart from|minus|less)|tod[oa] (?:menos|salvo|excepto|quitando)|tout (?:sauf|moins|except[ée])|alles (?:bis auf|au(?:ß|ss)er|ohne)|tudo (?:menos|exceto|salvo))(?!\p{L})/iu,
);

/** What is paid for again and again is called so. */
const lasting =
  /(?<!\p{L})(?:retainer|subscription|maintenance|support|hosting|licen[cs]e|royalt(?:y|ies)|iguala|suscripci[óo]n|mantenimiento|forfait|abonnement|Abo|Wartung|Betreuung|Pauschale|assinatura|mensalidade|manuten[çc][ãa]o)(?!\p{L})/iu;

/** The day money moved: none that what was paid is for, and the one behind an amount that puts another right. */
function paidOn(clause: Clause): Day | undefined {
  const told = clause.moments("past").filter((moment) => moment.value.day !== null && !isPaidFor(clause, moment));
  const right = told.length > 1 && clause.money.length > 1 ? putRight(clause).at(-1) : undefined;
  const found = (right && told.find(({ start }) => start > right.start)) ?? told[0];
  return found?.value.day ?? undefined;
}

/** The first day of a weekend gone by, `140 last weekend`; of longer times nobody knows the day. */
function pastWeekend(clause: Clause): Day | undefined {
  const [found] = clause.periods("past");
  if (!found || found.value.to > clause.sentence.hearing.today) return undefined;
  // `30 for the weekend sit` tells what for.
  if (/(?<!\p{L})for (?:the |a |this |last )?$/iu.test(clause.sentence.text.slice(0, found.start))) return undefined;
  return addDays(found.value.from, 1) === found.value.to ? found.value.from : undefined;
}

/** The word for somebody who was named before, where it says who paid: the "they" of `they paid 40`. */
function meantBy(clause: Clause, party: Party | null): string | undefined {
  const words = party?.words;
  if (!words || words.to - words.from !== 1 || !cuedAt(clause, words.from, "them")) return undefined;
  return words.text.toLowerCase();
}

/** `gestoría 60 + IVA`: the tax that comes on top of what is said, and its rate where that is told. */
function taxed(scene: Scene): { readonly gross?: string; readonly tax?: string | undefined } {
  const { text, money } = scene.clause;
  return money.length === 1 && taxOnTop.test(text) ? { gross: "false", tax: percentBeside(scene, "tax") } : {};
}

/** What a client paid without a word of how much: their open invoice, or which one is asked; null where no client is said to have paid. */
async function paidUnsaid(clause: Clause, said: Pick<Gathered, "client" | "on" | "mode">): Promise<Part | null> {
  const { client, on, mode } = said;
  const settles = clause.has("pay", "settle", "payThem") || restCame(clause);
  if (!client || !settles || clause.hits("moneyNoun").some((noun) => !saysRest(clause, noun))) return null;
  const known = await clause.sentence.hearing.facts.openInvoices(client);
  const open = known.filter((each) => each.status === "sent");
  // Who paid had been sent what the books still take for a draft: that is asked about.
  const drafts = open.length > 0 ? [] : known.filter((each) => each.status === "draft");
  const part = saysPart(clause) ? { partial: "true", share: saidShare(clause.text) } : {};
  const paid = { client, on, mode, ...part };
  if (allBut.test(clause.text)) return ask("field", "amount", "income.add", paid);
  if (open.length === 1) return entry("invoice.pay", { ...paid, invoice: open[0]?.number });
  if (drafts.length === 1)
    return ask("field", "amount", "income.add", { ...paid, invoice: drafts[0]?.number, status: "draft" });
  if (open.length === 0) return null;
  const numbers = open.map((each) => each.number);
  return ask("disambiguation", "invoice", "invoice.pay", paid, numbers);
}

/** `got 70 as a prize`: the word for what came of nobody is what it was for, where the classification says no more than that. */
function sourceOf(clause: Clause): string | undefined {
  const [found] = clause.hits("classification.other");
  const { text, tokens } = clause.sentence;
  return found && text.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end);
}

/** An income entry from what a clause says, or the question it leaves open. */
export async function fillIncome(scene: Scene): Promise<Part> {
  const { clause, flow } = scene;
  const amount = (addedAmount(clause) ?? workedAmount(clause))?.replace(/^-/, "");
  const expected = clause.has("expecting", "owes", "notReceived") && !clause.has("arrive", "receive", "payThem");
  const who = clientOf(scene, flow?.party ?? (expected && !scene.has("@client") ? strangerOwing(clause) : null));
  const classification = listed(clause, "classification");
  const own = classification !== undefined && saidValue(clause, "classification") !== classification;
  const ahead = expected ? clause.periods()[0]?.value.from : undefined;
  const on =
    (expected ? saidDay(clause, "future") : paidOn(clause)) ??
    (ahead && ahead > clause.sentence.hearing.today ? ahead : undefined);
  const rhythm = saidRhythm(clause);
  const said = {
    amount,
    repeat: rhythm?.repeat,
    on: rhythm ? rhythm.on : (on ?? pastWeekend(clause) ?? clause.sentence.hearing.today),
    client: who.client,
    newClient: who.newClient,
    whom: expected || who.client || rhythm ? undefined : meantBy(clause, flow?.party ?? null),
    project: saidName(clause, "project"),
    service: saidName(clause, "service"),
    mode: expected ? undefined : listed(clause, "mode"),
    received: expected ? "false" : undefined,
    ...taxed(scene),
    classification: who.client && !own ? undefined : classification,
    invoice: clause.invoices[0]?.value.known[0]?.number,
    refund: flow?.refund ? "true" : undefined,
    for:
      noteOf(clause, "in", who.client, saidName(clause, "project")) ??
      (rhythm ? lasting : givenBack).exec(clause.text)?.[0] ??
      leftOver(clause, [
        who.client,
        who.newClient,
        flow?.party?.words?.text,
        saidName(clause, "project"),
        saidName(clause, "service"),
      ]) ??
      sourceOf(clause),
  };
  if (who.options) return ask("disambiguation", "client", "income.add", said, who.options);
  const paid = amount === undefined && !rhythm && !who.newClient && (await paidUnsaid(clause, said));
  if (paid) return paid;
  // `me pagó todo menos 5 mil`: what is named did not come.
  const butAmount = clause.money.length === 1 ? allBut.exec(clause.text)?.[0] : undefined;
  const before = clause.sentence.text.slice(0, clause.money[0]?.start).trimEnd();
  const lessThat = butAmount !== undefined && before.replace(/[$€£₹\s]+$/u, "").endsWith(butAmount);
  if (zero(amount) || lessThat) return ask("field", "amount", "income.add", { ...said, amount: undefined });
  const invoice = said.invoice || expected ? undefined : await numberedSo(clause, who.client);
  if (invoice) return entry("invoice.pay", { client: who.client, invoice, on: said.on, mode: said.mode });
  return entry("income.add", said);
}

/** Numbers of fewer digits than this are amounts first. */
const mostTelling = 1000;

/** The client's open invoice of just the number a sentence seems to give as amount, where no open one comes to it: `Acme paid 1007`. */
async function numberedSo(clause: Clause, client: string | undefined): Promise<string | undefined> {
  const [amount, ...more] = clause.money;
  if (!client || !amount || more.length > 0 || amount.value.marked || amount.value.shaped) return undefined;
  const said = clause.sentence.text.slice(amount.start, amount.end);
  if (!/^\d+$/.test(said) || Number(said) < mostTelling || !clause.has("pay", "settle")) return undefined;
  const open = await clause.sentence.hearing.facts.openInvoices(client);
  const same = open.filter(({ number }) => number.endsWith(said) && !/\d$/.test(number.slice(0, -said.length)));
  return same.length === 1 ? same[0]?.number : undefined;
}

/** The participle that closes a German sentence is no part of what was bought: `25 für Taxi ausgegeben`. */
const closingVerb = /\s(?:bezahlt|gezahlt|ausgegeben|gekauft|überwiesen|ausgelegt)$/iu;

/** What stands before the amount of a note that names nothing known: the gym of `gym 60/mo`. */
function jottedThing(scene: Scene, vendor: string | undefined): string | undefined {
  if (vendor !== undefined || !scene.has("@terse")) return undefined;
  const { clause } = scene;
  if (clause.cues.some(({ name }) => name.startsWith("category."))) return undefined;
  let from = clause.from;
  while (cuedAt(clause, from, "self", "pay", "payI", "spend", "settle", "add", "polite") && from < clause.to) from++;
  const opens = clause.sentence.tokens[from]?.start ?? 0;
  // `Nov 3 Dribbble 60`: when it was is no part of what it was.
  const day = clause.moments("past").find((moment) => moment.start === opens);
  const start = day ? day.end : opens;
  const said = clause.sentence.text.slice(start, Math.max(start, clause.money[0]?.start ?? start));
  const thing = said.replace(/(?:\s(?:for|at|@|was|were))?[\s,:–-]+$/u, "").replace(/^[\s,:–-]+/u, "");
  return thing === "" || isLabel(thing) ? undefined : thing;
}

/** What was bought in the one word that tells its category, `coffee` or `lunch`; none where that is the category itself or who was paid. */
function thingBought(clause: Clause, vendor: string | undefined): string | undefined {
  if (vendor !== undefined) return undefined;
  const { tokens, text } = clause.sentence;
  const [cue, ...more] = clause.cues.filter(({ name }) => name.startsWith("category."));
  if (!cue || more.some(({ name, from, to }) => name !== cue.name || from < cue.from || to > cue.to)) return undefined;
  // `ate with Acme 30`: what was done, and no thing.
  if (
    clause
      .hits("channel.meeting")
      .some(({ from, to }) => (from === cue.from && to >= cue.to) || (from < cue.from && to === cue.to))
  )
    return undefined;
  const said = text.slice(tokens[cue.from]?.start ?? 0, tokens[cue.to - 1]?.end ?? 0);
  return cue.name.toLowerCase() === `category.${said.toLowerCase()}` ? undefined : said;
}

const perPiece = seldom(/\b(?:each|apiece|per person|per head|cada uno|cada um|chacun|pro person|jeweils?)\b/i);
/** Only a share of what is named was the speaker's to pay: `split the 90 dinner`, `i paid half`. */
const shared = seldom(
  /(?<!\p{L})(?:split (?:the|a|it|that|this|our|\d)|went halves|halved|(?:paid|payed|covered) half|my (?:half|share)|fifty[- ]fifty|50\/50|a medias|a metade|la mitad|la moiti[ée]|die h[äa]lfte|geteilt|dividimos|rachamos|partag[ée]e?)(?!\p{L})/iu,
);

/** `my half of the rent, 425`: what is told is the share itself. */
const ownShare = seldom(/(?<!\p{L})my (?:half|share|part) of [^\d]{1,40}?(?:,|:|=|was|is|came to)\s?[$€£₹]?\d/iu);

/** `80 a cada ajudante`, `80 to each helper`: how many got it is not told. */
const toEach = seldom(
  /\d\s?(?:€|euros?|reais|\$|pounds?|dollars?)?\s(?:to|for|a|para|pra|p\/|por|[àa]|pour|an|f[üu]r)\s(?:each|every|cada|chaque|chacune?|jede[nrs]?)(?!\s(?:day|week|month|quarter|year|dia|d[ií]a|semana|m[êe]s|mes|ano|a[ñn]o|jour|semaine|mois|tag|woche|monat))(?!\p{L})/iu,
);

const counted = seldom(/\b\d{1,3}\s(?:of (?:them|those|these)|people|persons|guys|waiters|helpers)\b/i);

/** `bought a kitchenaid 399 in 3 instalments`: what was bought, and in how many parts it is paid. */
const inParts = seldom(
  /(?:bought|got|purchased|ordered|compr[ée]|achet[ée]|gekauft|kaufte|comprei)\s(?:(?:an?|the|my|some|une?|el|la|l['’]|le|eine?n?|die|den|das|uma?|o)\s)?(\p{L}[\p{L}\p{N} '’-]{1,60}?),?\s(?:for\s|por\s|pour\s|f[üu]r\s|at\s)?[$€£₹]?\d[\d.,]*\s?(?:€|euros?|quid|pounds|dollars)?,?\s((?:in|over|en|em)\s\d{1,2}\s(?:instal?lments?|payments?|parts|cuotas|plazos|mensualidades|fois|mensualit[ée]s|raten|vezes|parcelas|presta[çc][õo]es))(?!\p{L})/iu,
);

function boughtInParts(clause: Clause): string | undefined {
  if (clause.money.length !== 1 || clause.names.length > 0) return undefined;
  const [, thing, parts] = inParts.exec(clause.text) ?? [];
  return thing === undefined ? undefined : `${thing}, ${parts}`;
}

/** Small words that lead on to the project said behind what was bought: `copy on the` Website. */
const leadingOn =
  /\s(?:on|for|of|at|with|sur|pour|für|an|am|en|para|no|na|em)(?:\s(?:the|our|my|der|die|das|dem|el|la|le|o|a))?$/iu;

/** An expense entry from what a clause says, or the question it leaves open. */
export function fillExpense(scene: Scene): Part {
  const { clause, flow } = scene;
  const amount = (addedAmount(clause) ?? workedAmount(clause))?.replace(/^-/, "");
  const vendor = vendorOf(scene, flow);
  const client = namesOf(clause, "client").find((found) => found.value.length === 1 && found.value[0]?.name !== vendor)
    ?.value[0]?.name;
  const rhythm = saidRhythm(clause);
  const category = categoryOf(clause) ?? (feeTaker(clause) === undefined ? undefined : "fees");
  const said = {
    amount,
    repeat: rhythm?.repeat,
    on: rhythm ? rhythm.on : (paidOn(clause) ?? pastWeekend(clause) ?? clause.sentence.hearing.today),
    vendor,
    category,
    mode: listed(clause, "mode"),
    client,
    project: saidName(clause, "project"),
    billable: clause.has("billable") || (client !== undefined && repays(clause)) ? "true" : undefined,
    refund: flow?.refund ? "true" : undefined,
    paid: unpaid(clause) ? "false" : undefined,
    ...taxed(scene),
    for:
      boughtInParts(clause) ??
      noteOf(clause, "out", vendor, client, saidName(clause, "project"))
        ?.replace(closingVerb, "")
        .replace(saidName(clause, "project") === undefined ? /$^/ : leadingOn, "") ??
      leftOver(clause, [vendor, client, saidName(clause, "project")], category) ??
      thingBought(clause, vendor) ??
      jottedThing(scene, vendor),
  };
  const halved =
    clause.money.length === 1 && rhythm === null && shared.test(clause.text) && !ownShare.test(clause.text);
  const open =
    rhythm === null &&
    (toEach.test(clause.text) ||
      (clause.money.length === 1 && perPiece.test(clause.text) && counted.test(clause.text)));
  if (zero(amount) || ((halved || open) && !clause.money[0]?.value.worked))
    return ask("field", "amount", "expense.add", { ...said, amount: undefined });
  return entry("expense.add", said);
}

/** What kind of thing was bought: a tax that was in its price is none. */
function categoryOf(clause: Clause): string | undefined {
  const said = listed(clause, "category");
  return said === "taxes" && taxIncluded.test(clause.text) ? saidValue(clause, "category", ["taxes"]) : said;
}
