import { fold } from "../../fold.ts";
import { saidShare } from "../../money/said-share.ts";
import { seldom } from "../../seldom.ts";
import { addDays, type Day } from "../../time/day.ts";
import { type Clause, cuedAt, marked, namesOf } from "../clauses/clause.ts";
import { firstWord } from "../clauses/first-word.ts";
import { type Phrase, phraseFrom } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import type { Flow } from "../flow/evidence.ts";
import { fromParty, nameLike, type Party, partyAt } from "../flow/party.ts";
import { isPronoun } from "../flow/subject.ts";
import { isThing } from "../flow/thing.ts";
import { isCommonWord } from "../marks/common-words.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { vendorIn } from "../marks/vendors.ts";
import { owedBill, unpaid } from "../signs/unpaid.ts";
import { repays } from "../signs/unreal.ts";
import { addedAmount, workedAmount } from "./hourly-rate.ts";
import { noteOf } from "./note.ts";
import { listed } from "./own-lists.ts";
import { ask, entry, type Part } from "./part.ts";
import { saidRhythm } from "./rhythm.ts";
import { saidDay, saidName, saidNames, saidValue } from "./said.ts";

function zero(amount: string | undefined): boolean {
  return amount === undefined || /^-?0+(?:\.0+)? /.test(amount);
}

/** The client a party is: named, nearly named, or new. */
interface SaidClient {
  readonly client?: string;
  readonly newClient?: "true";
  readonly options?: readonly string[];
}

const joining = /^[\s,]*(?:and|&|\+|y|e|et|und|or|o|ou|oder|,)?[\s,]*$/iu;

/** Clients named side by side for one amount, `from Globex and Acme`: whose it is nobody can tell. */
function jointClients(clause: Clause): readonly string[] {
  if (clause.money.length !== 1) return [];
  const { text } = clause.sentence;
  const places = namesOf(clause, "client").filter((found) => found.value.length === 1);
  const next = places.findIndex((found, i) => {
    const before = places[i - 1];
    const gap = before ? text.slice(before.end, found.start) : "";
    return gap.trim() !== "" && joining.test(gap);
  });
  if (next < 1) return [];
  return [...new Set([places[next - 1], places[next]].flatMap((found) => found?.value.map((name) => name.name) ?? []))];
}

/** Who of several a clause means: the owner of the project it names, when that is one of them. */
export function clientOf(scene: Scene, party: Party | null): SaidClient {
  const joint = jointClients(scene.clause);
  if (joint.length > 1) return { options: joint };
  const found =
    party && party.clients.length > 0 ? party.clients : party?.words ? [] : saidNames(scene.clause, "client");
  const distinct = [...new Set(found.map((name) => name.name))];
  if (distinct.length === 1) return { client: distinct[0] as string };
  if (distinct.length > 1) {
    const owners = saidNames(scene.clause, "project").map((project) => project.owner);
    const owned = distinct.filter((name) => owners.includes(name));
    return owned.length === 1 ? { client: owned[0] as string } : { options: distinct };
  }
  if (
    party?.words &&
    nameLike(party.words) &&
    !isPronoun(party) &&
    (party.announced || !isThing(scene.clause, party.words) || isCalledSo(scene.clause, party.words))
  ) {
    return { client: party.words.text.replace(introduced, ""), newClient: "true" };
  }
  return {};
}

/** `someone called Aoife`: what leads to a name, and is none of it. */
const introduced =
  /^(?:someone|somebody|alguien|quelqu['’]un|jemand(?:em|en)?|algu[ée]m)\s(?:(?:new\s)?(?:called|named)|llamad[oa]|qui s['’]appelle|nomm[ée]e?|namens|chamad[oa])\s/iu;

/** `bar manolo gave me 200`: right before the verb a word of what is sold, with one that nobody uses or a capital beside it, is whose name it is. */
function isCalledSo(clause: Clause, words: Phrase): boolean {
  if (!clause.hits("payThem", "pay", "payMe", "settle").some(({ from }) => from >= words.to && from - words.to <= 1))
    return false;
  return isPartlyStrange(clause, words);
}

/** Whether behind a word that may be a thing there is one that nobody uses, or that is written with a capital: `bar manolo`, `Hotel Azul`. */
export function isPartlyStrange(clause: Clause, words: Phrase): boolean {
  const { tokens, text } = clause.sentence;
  return tokens.slice(words.from + 1, words.to).some((token, i) => {
    if (token.kind !== "word" || clause.cuesAt(words.from + 1 + i).length > 0) return false;
    return /^\p{Lu}/u.test(text.slice(token.start)) || !isCommonWord(fold(token.text));
  });
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

/** Whether only a part is said to have been paid: `half`, `a portion of`. */
function saysPart(clause: Clause): boolean {
  const { tokens, text } = clause.sentence;
  if (clause.percents.length > 0 && !clause.has("discount", "tax")) return true;
  return clause
    .hits("partial")
    .some(({ from, to }) => !vaguely.test(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end)));
}

/** What came back is for what it came back for, and no payment of an invoice in parts. */
const givenBack = seldom(
  /(?<!\p{L})(?:paid\s(?:me\s|us\s)?back|repaid|reimbursed|zur[üu]ck(?:gezahlt|bezahlt)|rembours[ée]e?s?|reembols\p{L}+)(?!\p{L})/iu,
);

/** What is paid for again and again is called so. */
const lasting =
  /(?<!\p{L})(?:retainer|subscription|maintenance|support|hosting|licen[cs]e|royalt(?:y|ies)|iguala|suscripci[óo]n|mantenimiento|forfait|abonnement|Abo|Wartung|Betreuung|Pauschale|assinatura|mensalidade|manuten[çc][ãa]o)(?!\p{L})/iu;

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

/** An income entry from what a clause says, or the question it leaves open. */
export async function fillIncome(scene: Scene): Promise<Part> {
  const { clause, flow } = scene;
  const amount = (addedAmount(clause) ?? workedAmount(clause))?.replace(/^-/, "");
  const expected = clause.has("expecting", "owes", "notReceived") && !clause.has("arrive", "receive", "payThem");
  const who = clientOf(scene, flow?.party ?? null);
  const classification = listed(clause, "classification");
  const own = classification !== undefined && saidValue(clause, "classification") !== classification;
  const ahead = expected ? clause.periods()[0]?.value.from : undefined;
  const on =
    saidDay(clause, expected ? "future" : "past") ??
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
    classification: who.client && !own ? undefined : classification,
    invoice: clause.invoices[0]?.value.known[0]?.number,
    refund: flow?.refund ? "true" : undefined,
    for:
      noteOf(clause, "in", who.client, saidName(clause, "project")) ??
      (rhythm ? lasting : givenBack).exec(clause.text)?.[0],
  };
  if (who.options) return ask("disambiguation", "client", "income.add", said, who.options);
  if (
    amount === undefined &&
    !rhythm &&
    who.client &&
    !who.newClient &&
    (clause.has("pay", "settle", "payThem") || restCame(clause)) &&
    !clause.hits("moneyNoun").some((noun) => !saysRest(clause, noun))
  ) {
    const known = await clause.sentence.hearing.facts.openInvoices(who.client);
    const open = known.filter((each) => each.status === "sent");
    // Who paid had been sent what the books still take for a draft: that is asked about.
    const drafts = open.length > 0 ? [] : known.filter((each) => each.status === "draft");
    const part = saysPart(clause) ? { partial: "true", share: saidShare(clause.text) } : {};
    const paid = { client: who.client, on: said.on, mode: said.mode, ...part };
    if (open.length === 1) return entry("invoice.pay", { ...paid, invoice: open[0]?.number });
    if (drafts.length === 1)
      return ask("field", "amount", "income.add", { ...paid, invoice: drafts[0]?.number, status: "draft" });
    if (open.length > 1)
      return ask(
        "disambiguation",
        "invoice",
        "invoice.pay",
        paid,
        open.map((each) => each.number),
      );
  }
  if (zero(amount)) return ask("field", "amount", "income.add", { ...said, amount: undefined });
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

/** `paypal took 14.30 from the Acme payment`: who handles payments and kept a fee. */
function feeTaker(clause: Clause): string | undefined {
  const { tokens, text } = clause.sentence;
  const mode = clause
    .cuesAt(clause.from)
    .find(({ name }) => /^mode\.(?:paypal|stripe|wise|venmo|cashapp|zelle)$/.test(name));
  if (!mode || !/^(?:took|kept|keeps|charged|deducted|withheld)$/.test(tokens[mode.to]?.text ?? "")) return undefined;
  return text.slice(tokens[mode.from]?.start, tokens[mode.to - 1]?.end);
}

function vendorOf(scene: Scene, flow: Flow | null): string | undefined {
  const { clause } = scene;
  const taker = feeTaker(clause);
  if (taker !== undefined) return taker;
  const known = vendorIn(clause);
  const party = flow?.party;
  if (known && !clause.has("pay", "payI", "give")) return known;
  if (party?.clients.length === 1 && !party.words && !clause.has("billable")) return party.clients[0]?.name;
  const words = party?.words;
  const supplier = saidName(clause, "vendor");
  if (supplier !== undefined && !words) return supplier;
  const job = words && isThing(clause, words) && /^\p{Ll}/u.test(words.text);
  if (words && !words.article && !(job && /\s\p{Lu}/u.test(words.text)) && paidRightBefore(scene, words.end))
    return withoutNoun(withoutRole(clause, words));
  if (words && isThing(clause, words))
    return /\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*$/u.exec(words.text)?.[0] ?? known;
  if (words && nameLike(words)) return withoutGoods(words.text.replace(/(?<=\S)\s(?:half|part|the rest)$/iu, ""));
  if (owedBill(clause)) return fromParty(clause)?.words?.text ?? known;
  const paid = clause.has("pay", "payI", "give") ? (saidName(clause, "contact") ?? paidMember(clause)) : undefined;
  return known ?? paid ?? leadingName(scene);
}

/** The member named right behind the verb of paying: `paid Joss 300`. */
function paidMember(clause: Clause): string | undefined {
  const ends = clause.hits("pay", "payI", "give").map((verb) => clause.sentence.tokens[verb.to]?.start);
  const [named] = namesOf(clause, "member").filter((found) => ends.includes(found.start));
  return named?.value.length === 1 ? named.value[0]?.name : undefined;
}

/** `paid paola the designer 400`: who was paid, without what they are. */
function withoutRole(clause: Clause, words: Phrase): string {
  if (!cuedAt(clause, words.to - 1, "category.contractor")) return words.text;
  return words.text.replace(
    /(?<=\p{L})\s(?:the|our|my|el|la|mi|nuestr[oa]|le|mon|ma|notre|der|die|meine?|unsere?|o|a|meu|minha|noss[oa])\s\p{Ll}+$/u,
    "",
  );
}

/** `2400 at Nykaa on foundation`: where it was bought, without what it went on. */
function withoutGoods(vendor: string): string {
  return /^\p{Lu}/u.test(vendor) ? vendor.replace(/\son(?:\s(?:(?:the|some|a|new)\s)?\p{Ll}.*)?$/u, "") : vendor;
}

/** `paid jio fiber bill 1179`: who was paid, without what for. */
function withoutNoun(vendor: string): string {
  return vendor.replace(/(?<=\S)\s(?:bill|invoice|subscription|membership|plan|renewal|fees?|his|her|their|its)$/i, "");
}

/** Whoever stands between the verb and the amount is the one paid, whatever else the word may mean: `paid Mark 90`. */
function paidRightBefore(scene: Scene, end: number): boolean {
  const { clause } = scene;
  return (
    clause.has("pay", "payI", "give") &&
    clause.money.some((m) => m.start >= end && clause.sentence.text.slice(end, m.start).trim() === "")
  );
}

/** A seller nobody knows yet, said first: `zoho one subscription 1,770`. */
function leadingName(scene: Scene): string | undefined {
  const { clause } = scene;
  const at = firstWord(clause);
  const first = phraseFrom(clause, at, { most: 3 });
  if (first && first.end > (clause.money[0]?.value.goodsFrom ?? first.end)) return undefined;
  if (!first || first.article || cuedAt(clause, at, "pay", "payI", "spend", "give", "settle")) return undefined;
  // `six bags of bark at 7.50 each`: what was counted, and nobody.
  if (clause.money[0]?.value.worked && !/\d/.test(clause.sentence.text.slice(first.start, clause.money[0].start)))
    return undefined;
  // `plotagens na copyrib 47,80`: where it was bought, rather than what.
  const shop =
    cuedAt(clause, first.to, "at") && !marked(clause, first.to) ? partyAt(clause, first.to + 1)?.words : null;
  if (shop && nameLike(shop) && scene.has("@terse")) return shop.text;
  const thing = clause.cues.find(
    (cue) =>
      cue.from > first.from && cue.from < first.to && (cue.name === "expenseNoun" || cue.name.startsWith("category.")),
  );
  const end = thing ? clause.sentence.tokens[thing.from - 1]?.end : undefined;
  if (!thing && sellsThing(clause, first)) return nameLike(first) ? first.text : undefined;
  const text = thing
    ? clause.sentence.text.slice(first.start, end)
    : scene.has("@terse") && !isThing(clause, first)
      ? first.text
      : undefined;
  if (!text || (thing && ofCourses(clause, thing, text))) return undefined;
  return nameLike({ ...first, text }) && !asNoName.test(text) ? text.replace(countBehind, "") : undefined;
}

/** `first aid course 95`, `grade 5 exam fee`: what is learnt, in lower case, and nobody. */
const ofCourses = (clause: Clause, thing: CueHit, text: string): boolean =>
  thing.name === "category.education" && /^\p{Ll}/u.test(text) && vendorIn(clause) === undefined;

/** What no seller's name begins with: `new yoga mats`. */
const asNoName = /^(?:new|used|extra|spare|more|another|some|few|second[ -]hand)\s/u;

/** `zoho 3 seats 24`: how many were bought, and no part of the name. */
const countBehind = /(?<=\p{Ll})\s\d{1,2}$/u;

/** `swiggy 640 yesterday, lunch with Acme`: what was bought is told behind, so what opens a note is who sold it. */
function sellsThing(clause: Clause, first: Phrase): boolean {
  const [amount] = clause.money;
  if (!amount || isThing(clause, first) || clause.sentence.text.slice(first.end, amount.start).trim() !== "")
    return false;
  const known = clause.cuesAt(first.from).length > 0 || cuedAt(clause, first.to - 1, "expenseNoun", "incomeNoun");
  const wherefore = clause.hits("for")[0]?.from ?? clause.to;
  return (
    !known && clause.cues.some(({ name, from }) => name.startsWith("category.") && from >= first.to && from < wherefore)
  );
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
  return said.replace(/(?:\s(?:for|at|@|was|were))?[\s,:–-]+$/u, "").replace(/^[\s,:–-]+/u, "") || undefined;
}

/** What was bought in the one word that tells its category, `coffee` or `lunch`; none where that is the category itself or who was paid. */
function thingBought(clause: Clause, vendor: string | undefined): string | undefined {
  if (vendor !== undefined) return undefined;
  const { tokens, text } = clause.sentence;
  const [cue, ...more] = clause.cues.filter(({ name }) => name.startsWith("category."));
  if (!cue || more.some(({ name, from, to }) => name !== cue.name || from < cue.from || to > cue.to)) return undefined;
  const said = text.slice(tokens[cue.from]?.start ?? 0, tokens[cue.to - 1]?.end ?? 0);
  return cue.name.toLowerCase() === `category.${said.toLowerCase()}` ? undefined : said;
}

const perPiece = seldom(/\b(?:each|apiece|per person|per head|cada uno|cada um|chacun|pro person|jeweils?)\b/i);
/** Only a share of what is named was the speaker's to pay: `split the 90 dinner`, `i paid half`. */
const shared = seldom(
  /(?<!\p{L})(?:split (?:the|a|it|that|this|our|\d)|went halves|halved|(?:paid|payed|covered) half|my (?:half|share)|fifty[- ]fifty|50\/50|a medias|a metade|la mitad|la moiti[ée]|die h[äa]lfte|geteilt|dividimos|rachamos|partag[ée]e?)(?!\p{L})/iu,
);

/** `my half of the rent, 425`: what is told is the share itself. */
const ownShare = /(?<!\p{L})my (?:half|share|part) of [^\d]{1,40}?(?:,|:|=|was|is|came to)\s?[$€£₹]?\d/iu;

const counted = /\b\d{1,3}\s(?:of (?:them|those|these)|people|persons|guys|waiters|helpers)\b/i;

/** An expense entry from what a clause says, or the question it leaves open. */
export function fillExpense(scene: Scene): Part {
  const { clause, flow } = scene;
  const amount = (addedAmount(clause) ?? workedAmount(clause))?.replace(/^-/, "");
  const vendor = vendorOf(scene, flow);
  const client = namesOf(clause, "client").find((found) => found.value.length === 1 && found.value[0]?.name !== vendor)
    ?.value[0]?.name;
  const rhythm = saidRhythm(clause);
  const said = {
    amount,
    repeat: rhythm?.repeat,
    on: rhythm ? rhythm.on : (saidDay(clause, "past") ?? pastWeekend(clause) ?? clause.sentence.hearing.today),
    vendor,
    category: listed(clause, "category") ?? (feeTaker(clause) === undefined ? undefined : "fees"),
    mode: listed(clause, "mode"),
    client,
    project: saidName(clause, "project"),
    billable: clause.has("billable") || (client !== undefined && repays(clause)) ? "true" : undefined,
    refund: flow?.refund ? "true" : undefined,
    paid: unpaid(clause) ? "false" : undefined,
    for:
      noteOf(clause, "out", vendor, client, saidName(clause, "project"))?.replace(closingVerb, "") ??
      thingBought(clause, vendor) ??
      jottedThing(scene, vendor),
  };
  const halved =
    clause.money.length === 1 && rhythm === null && shared.test(clause.text) && !ownShare.test(clause.text);
  const open = clause.money.length === 1 && perPiece.test(clause.text) && counted.test(clause.text);
  if (zero(amount) || ((halved || open) && !clause.money[0]?.value.worked))
    return ask("field", "amount", "expense.add", { ...said, amount: undefined });
  return entry("expense.add", said);
}
