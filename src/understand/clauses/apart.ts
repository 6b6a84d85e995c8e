import { seldom } from "../../seldom.ts";
import type { CueName } from "../../words/cue-words.ts";
import type { Scene } from "../features.ts";
import { amountOff } from "../fill/discount-said.ts";
import { saysExactly } from "../fill/exact-amount.ts";
import { goesOnWithItems } from "../fill/invoice-items.ts";
import type { Flow } from "../flow/evidence.ts";
import { isPaidAhead } from "../flow/of-new-client.ts";
import { formOf } from "../forms/read-form.ts";
import { type Intent, readingIntents } from "../intents.ts";
import type { Range } from "../marks/marks.ts";
import type { NameKind } from "../names/names.ts";
import { sceneOf } from "../scene.ts";
import { scored } from "../score.ts";
import { type Clause, cuedAt, marked, namesOf } from "./clause.ts";
import { firstWord } from "./first-word.ts";
import { onDay } from "./on-day.ts";
import { remindedAgain } from "./reminded-again.ts";
import { corrects, takenBack } from "./slip.ts";
import { invoicesIt, logsIt, paidAsOne } from "./told-for-all.ts";

/** A stretch of its own must mean something at least this surely. */
const leastSaid = 55;

const verbs: ReadonlySet<CueName> = new Set<CueName>([
  "pay",
  "payThem",
  "payI",
  "payMe",
  "spend",
  "got",
  "receive",
  "remind",
  "invoiceVerb",
  "invoiced",
  "channel.call",
  "channel.email",
  "channel.meeting",
  "channel.text",
  "worked",
  "meetVerb",
  "seeEachOther",
  "meetingNoun",
  "move",
  "create",
  "book",
  "arrive",
  "sold",
  "settle",
  "contactSave",
  "newLead",
  "sent",
  "sendNow",
  "callOff",
  "shift",
]);

/** Kinds of names that several entries of one message are about, one each. */
const subjects: readonly NameKind[] = ["client", "project", "service"];

/**
 * Whether the right stretch begins with another client, project or invoice than the left one is about: `RE-41 paid, RE-43
 * sent`. Where both say something whole, each is told of its own subject only.
 */
function ownSubject(left: Clause, right: Clause): boolean {
  const start = right.sentence.tokens[firstWord(right)]?.start ?? -1;
  const begins = (found: Range) => found.start <= start && start < found.end;
  if (right.invoices.some(begins)) return left.invoices.length > 0;
  // `INV-22 is sent, Hartley settled INV-21`: whose another invoice is.
  if (right.invoices.length > 0 && left.invoices.length > 0 && namesOf(right, "client").some(begins)) return true;
  return subjects.some((kind) => namesOf(right, kind).some(begins) && namesOf(left, kind).length > 0);
}

/** Whether a stretch of a correction only puts something aside: `39,90, nicht 93,90`, `not 18.40, 14.80`. */
function putsAside(clause: Clause): boolean {
  if (!clause.sentence.hearing.last || !(clause.has("negation") || /^(?:off|out) by(?!\p{L})/iu.test(clause.text)))
    return false;
  return clause.tokens.every(
    (token, i) =>
      token.kind === "sign" ||
      marked(clause, clause.from + i) ||
      cuedAt(clause, clause.from + i, "negation", "correct", "also", "article"),
  );
}

/** Whether a verb stands where a stretch begins to say something. */
export function opensWithVerb(clause: Clause): boolean {
  const opening = firstWord(clause);
  return clause.cues.some((cue) => cue.from === opening && verbs.has(cue.name));
}

/** Whether a stretch begins with what became of money. */
function opensAsReceived(clause: Clause): boolean {
  return /^(?:received|paid|deposited|transferred|wired|cleared|landed|arrived|debited|went out|came in)(?!\p{L})/iu.test(
    clause.text,
  );
}

/** `die Treppe ist fertig, Rechnung Schmitz 4200`: work that is done, and the invoice of it with whose it is. */
function billsWhatIsDone(left: Clause, right: Clause): boolean {
  if (!left.has("work.completed") || left.money.length > 0 || right.money.length === 0) return false;
  return cuedAt(right, firstWord(right), "invoiceVerb") && namesOf(right, "client").length > 0;
}

/** What the books are taken out by, `export as csv`, and the words that may stand before it. */
const exporting = seldom(
  /^(?:(?:then|please|dann|bitte|danach|puis|ensuite|luego|despu[eé]s|depois|por favor)\s+)*(?:export\p{L}*|(?:(?:alles?|everything|todo|tout|tudo)\s+)?(?:as|als|en|em|como)\s+(?:csv|excel|xlsx|json))(?!\p{L})/iu,
);

const opensAsExport = (clause: Clause): boolean => exporting.test(clause.text);

/** `new client Mara, forearm piece | 100 deposit paid`: what somebody new paid ahead. */
function paidByNew(left: Clause, right: Clause): boolean {
  return (
    left.has("newLead") &&
    left.money.length === 0 &&
    isPaidAhead(right) &&
    right.has("pay", "paidBy", "receive", "got", "arrive", "settle", "give", "status.paid", "moneyIn")
  );
}

/** Whether it is worth finding out if two stretches are apart: both hold a value, or the right one begins anew. */
export function mayBeApart(left: Clause, right: Clause): boolean {
  const values = right.money.length + right.durations.length;
  if (values > 0 && left.money.length + left.durations.length > 0) return true;
  if (right.durations.length > 0 && opensWithWork(right)) return true;
  if (remindedAgain(left, right) || opensAsExport(right) || paidByNew(left, right)) return true;
  return opensWithVerb(right) || ownSubject(left, right);
}

/** `500 von Globex und Northwind bekommen`: another client behind the first, with nothing but the verb of the amount before. */
function sharesAmount(left: Clause, right: Clause): boolean {
  if (left.money.length === 0 || right.money.length + right.durations.length + right.invoices.length > 0) return false;
  const [named] = namesOf(right, "client");
  const end = left.tokens.at(-1)?.end;
  if (!named || named.start !== right.tokens[0]?.start) return false;
  if (!namesOf(left, "client").some((found) => found.end === end)) return false;
  return right.tokens.every(
    (token, i) =>
      token.kind === "sign" ||
      token.start < named.end ||
      cuedAt(right, right.from + i, "receive", "got", "arrive", "pay", "payThem"),
  );
}

/** `invoice Globex and Northwind 500 each`: another client right behind the first, and each of them the amount. */
function sharesEach(left: Clause, right: Clause): boolean {
  if (!right.has("each") || left.money.length > 0 || right.money.length !== 1) return false;
  const [named] = namesOf(right, "client");
  const end = left.tokens.at(-1)?.end;
  return named?.start === right.tokens[0]?.start && namesOf(left, "client").some((found) => found.end === end);
}

/** `did Globex and Northwind pay?`: one question of both. */
function askedOfBoth(left: Clause, right: Clause): boolean {
  if (!right.has("pay", "payLater", "settle", "payThem") || left.money.length + right.money.length > 0) return false;
  const [named] = namesOf(right, "client");
  const end = left.tokens.at(-1)?.end;
  const [first] = left.tokens;
  if (!first || !cuedAt(left, left.from, "auxiliary", "question") || named?.start !== right.tokens[0]?.start)
    return false;
  return namesOf(left, "client").some((found) => found.end === end && left.tokens.length <= 4);
}

/** What is worked out before stands in the result alone. */
const comesTo = /^so (?:about |around |roughly |altogether )?[$€£₹]?[\d.,]+k?[$€£₹]?$/iu;

/** What takes something off the amount before: `420, minus the 20 fee`. */
const taking = /^(?:minus|less|menos|moins|abzuglich|weniger)$/;

/** `half of 3000, so 1500`: what an amount comes to, with nothing else; or the same amount said once more. */
function restates(left: Clause, right: Clause): boolean {
  if (saysExactly(left, right) || totals(right)) return true;
  const [first] = left.money;
  const [again, ...more] = right.money;
  if (!first || !again || more.length > 0 || right.names.length > 0) return false;
  if (comesTo.test(right.text)) return true;
  if (!right.has("partial") && !/^(?:so|ie|meaning|total|altogether)$/.test(right.tokens[0]?.text ?? "")) return false;
  const same = first.value.money.minor === again.value.money.minor;
  return same && !right.has("pay", "payI", "payMe", "payThem", "spend", "got", "receive", "arrive");
}

/** What several prices come to. */
const totalling =
  /(?:=|(?<!\p{L})(?:total(?:s|ling|ing)?|in total|altogether|all in|all together|makes|comes to|which is|insgesamt|zusammen|gesamt|macht|en total|en tout|au total|[çc]a fait|suman?|no total|ao todo|d[aá]))\s*:?\s*[$€£₹]?\s*$/iu;
const inTotal =
  /^\s?(?:total|in total|in all|all told|altogether|all in|all together|insgesamt|zusammen|en total|en tout|au total|no total|ao todo)(?!\p{L})/iu;

/** `parking 12, tolls 8, total 20`, `ink 1150 + paper 320 = 1470`: the last amount is what those before it come to. */
function totals(right: Clause): boolean {
  const last = right.money.at(-1);
  if (!last) return false;
  const { text, money } = right.sentence;
  const said = totalling.test(text.slice(0, last.start)) || inTotal.test(text.slice(last.end));
  const before = money.filter(({ end }) => end <= last.start);
  const worked = /=\s*[$€£₹]?\s*$/u.test(text.slice(0, last.start));
  if (!said || before.length < 2 || (right.money.length > 1 && !worked)) return false;
  return before.reduce((sum, { value }) => sum + value.money.minor, 0n) === last.value.money.minor;
}

/** What is paid on top of a price. */
const onTop =
  /^[$€£₹]?\s?[\d.,]+\s?[$€£₹]?\s?(?:tip|gratuity|tax|vat|gst|shipping|delivery|postage|service|fees?|surcharge)\W*$/iu;

/** A small number and what it counts. */
const bareCount = /^\d{1,3} \p{Ll}+$/u;

/** Whether the right stretch tells of another client than the left: `called Tobias and emailed Coastline`. */
function namesAnother(left: Clause, right: Clause): boolean {
  const ids = (clause: Clause) => namesOf(clause, "client").flatMap((found) => found.value.map((name) => name.id));
  const known = ids(left);
  return known.length > 0 && ids(right).length > 0 && !ids(right).some((id) => known.includes(id));
}

/** `callout 60 + parts 22.40 Acme paid cash`: what is added up was paid by whom only the end names. */
function paidTogether(left: Clause, right: Clause, before: Flow | null, after: Flow | null): boolean {
  if (!/^(?:\+|plus)$/.test(left.sentence.tokens[right.from - 1]?.text ?? "")) return false;
  const [client] = namesOf(right, "client");
  const [amount] = right.money;
  if (!client || !amount || client.start < amount.end || left.names.length > 0 || before !== null) return false;
  return after?.direction === "in" && after.strength >= 4;
}

const planned: ReadonlySet<Intent> = new Set<Intent>([
  "meeting.book",
  "meeting.move",
  "meeting.cancel",
  "reminder.add",
  "task.add",
  "interaction.log",
]);

/** Whether a stretch begins with a length of time and what was worked on: `2h on the portal`. */
function opensWithWork(clause: Clause): boolean {
  const start = clause.sentence.tokens[firstWord(clause)]?.start ?? -1;
  const length = clause.durations.find((one) => one.start === start);
  if (!length) return false;
  return [...namesOf(clause, "project"), ...namesOf(clause, "service")].some(
    (found) =>
      found.start > length.end && /^\s(?:\p{L}+\s){0,3}$/u.test(clause.sentence.text.slice(length.end, found.start)),
  );
}

/** `Acme came by and paid 80`: who came is who paid. */
function cameToPay(left: Clause, right: Clause): boolean {
  if (left.money.length > 0 || !cuedAt(right, right.from, "pay", "settle", "give") || left.has("self")) return false;
  return left.cues.some(
    ({ name, from }) =>
      name.startsWith("channel.") &&
      namesOf(left, "client").some((found) => found.end < (left.sentence.tokens[from]?.start ?? 0)) &&
      from > left.from,
  );
}

/** `Rechnung Acme 1000, 50 Euro Rabatt`: what is taken off what stands before. */
function onlyTakesOff(right: Clause): boolean {
  return (
    right.has("discount") && right.money.length === 1 && right.names.length === 0 && amountOff(right) !== undefined
  );
}

/** Two amounts are of two entries, unless one takes back, restates, or adds to the other. */
function amountsApart(left: Clause, right: Clause, first: Scene, second: Scene): boolean {
  if (takenBack(left, right) || restates(left, right) || taking.test(right.tokens[0]?.text ?? "")) return false;
  if (left.has("invoiceVerb", "invoiceNoun") && (goesOnWithItems(left, right) || onlyTakesOff(right))) return false;
  const added = /^(?:\+|plus)$/.test(right.sentence.tokens[right.from - 1]?.text ?? "");
  if (added && onTop.test(right.text) && first.has("@out")) return false;
  if (paidTogether(left, right, first.flow, second.flow) || paidAsOne(left, right)) return false;
  // `service Banners: 40 each banner, 3 banners`: how many, and no money.
  if (left.has("serviceNoun") && bareCount.test(right.text) && scored(first)?.intent === "service.add") return false;
  return (
    !putsAside(right) &&
    !putsAside(left) &&
    !corrects(right) &&
    !/\b(?:of|between|to|von|de|zwischen|entre)\s*$/i.test(left.text)
  );
}

/** Two lengths of time are of two entries where both are worked. */
function lengthsApart(left: Clause, right: Clause, first: Scene): boolean {
  const dayed = left.moments("past").some(onDay) && right.moments("past").some(onDay);
  return scored(first)?.intent === "hours.log" && (right.names.length > 0 || right.has("for", "under") || dayed);
}

/** Whether one stretch tells of working time, and the other of money or of something planned. */
function workApart(left: Clause, right: Clause, first: Scene, second: Scene): boolean {
  const [paid, spent] = [left.money.length > 0, right.money.length > 0];
  // `3h roof cam, 25 lunch`: working time on a project, and what was spent.
  const worked = left.durations.length > 0 && !paid && left.names.length > 0;
  if (worked && spent && right.durations.length === 0 && scored(first)?.intent === "hours.log" && second.flow)
    return true;
  if (right.durations.length === 0 || spent) return false;
  // `petrol 60, 2 hrs on the showreel`
  if (paid && right.names.length > 0) {
    const start = right.sentence.tokens[firstWord(right)]?.start ?? -1;
    const hours = right.durations.some((length) => length.start === start) && scored(second)?.intent === "hours.log";
    return hours && scored(first)?.intent !== "invoice.create";
  }
  // `call with Iris thu 3pm, 2h on the portal`
  if (paid || left.durations.length > 0 || !opensWithWork(right)) return false;
  const said = scored(first);
  return said !== null && said.weight >= leastSaid && planned.has(said.intent);
}

/** Whether a stretch names work that meets at no hour and with nobody. */
function isItem(clause: Clause): boolean {
  const at = firstWord(clause);
  const named = cuedAt(clause, at, "meetingNoun") || cuedAt(clause, at + 1, "meetingNoun");
  return (
    named && clause.names.length === 0 && !clause.has("with") && !clause.moments("future").some((m) => m.value.time)
  );
}

/** Whether the right stretch only tells how, when or how much of what the left one says. */
function onlyTells(left: Clause, right: Clause, first: Scene, comma: boolean): boolean {
  const values = right.money.length + right.durations.length;
  const known = right.names.length + right.invoices.length;
  if (comma && values + known === 0 && right.moments("future").length === 0) return true;
  if (opensAsReceived(right)) {
    // `INV-5 cleared, received 1800`: what was paid of it.
    const ofInvoice = left.invoices.length === 1 && left.money.length === 0;
    if (comma && ofInvoice && right.money.length > 0 && known === 0) return true;
    // `1250 from Acme, received on the 3rd via ach`: how and when, of the same money.
    if (left.money.length > 0 && values + known === 0) return true;
  }
  if (left.tokens.length < 2 || right.tokens.length < 2) return true;
  // `invoice Acme 1200, lobby session, net 15`: what it is for, and no meeting.
  if (comma && isItem(right) && scored(first)?.intent === "invoice.create") return true;
  // `project Beer Labels, 2200, kick off july 5`: when it begins, and no meeting.
  return right.names.length === 0 && right.has("begins", "due") && scored(first)?.intent === "project.add";
}

/** Whether two stretches that both say something whole do not say the same thing. */
function sayTwoThings(left: Clause, right: Clause, first: Scene, second: Scene): boolean {
  const own = ownSubject(left, right);
  if (!own && !opensWithVerb(right)) return false;
  const a = scored(first);
  const b = scored(second);
  if (!a || !b || a.weight < leastSaid || b.weight < leastSaid) return false;
  if (own && !readingIntents.has(a.intent) && !readingIntents.has(b.intent)) return true;
  if (a.intent !== b.intent) return !(a.intent === "interaction.log" && second.has("^followUp"));
  if (a.intent === "interaction.log" && namesAnother(left, right)) return true;
  if (right.invoices.length > 0 && left.invoices.length > 0) return true;
  const bothAhead = right.moments("future").length > 0 && left.moments("future").length > 0;
  if (!bothAhead || a.intent === "invoice.create" || a.intent === "reminder.add") return false;
  return a.intent !== "meeting.move" || right.names.length > 0;
}

/** `INV-5 paid, INV-6 still open`, `88 ist bezahlt, 89 noch nicht`: one invoice was dealt with, and the other was not. */
export function otherStillOpen(left: Clause, right: Clause): boolean {
  if (left.invoices.length === 0 || right.invoices.length === 0 || right.money.length > 0) return false;
  const start = right.sentence.tokens[firstWord(right)]?.start ?? -1;
  if (!right.invoices.some((found) => found.start <= start && start < found.end)) return false;
  return right.has("status.unpaid", "status.overdue", "negation") && !left.has("negation", "every");
}

/** Whether two neighbouring stretches each say something of their own; `comma` says that no word joins them. */
export function apart(left: Clause, right: Clause, comma: boolean): boolean {
  if (!comma && cameToPay(left, right)) return false;
  if (left.has("correct") && left.sentence.hearing.last && left.money.length === 0) return false;
  if (sharesAmount(left, right) || sharesEach(left, right) || askedOfBoth(left, right)) return false;
  if (invoicesIt(left, right) || logsIt(left, right)) return false;
  if (remindedAgain(left, right)) return !left.says("remind") || scored(sceneOf(left))?.intent === "reminder.add";
  if (billsWhatIsDone(left, right) || otherStillOpen(left, right) || (comma && paidByNew(left, right))) return true;
  if (opensAsExport(right)) return formOf(right)?.intent === "export";
  const first = sceneOf(left);
  const second = sceneOf(right);
  if (left.money.length > 0 && right.money.length > 0) return amountsApart(left, right, first, second);
  const lengths = left.durations.length > 0 && right.durations.length > 0;
  if (lengths && left.money.length + right.money.length === 0) return lengthsApart(left, right, first);
  if (workApart(left, right, first, second)) return true;
  return !onlyTells(left, right, first, comma) && sayTwoThings(left, right, first, second);
}

/** `globex also paid 500`: who did it stands right before. */
export function endsWithWho(left: Clause): boolean {
  const end = left.tokens.at(-1)?.end;
  return left.names.some((found) => found.end === end) && !left.cues.some(({ name }) => verbs.has(name));
}
