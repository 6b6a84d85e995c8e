import type { CueName } from "../words/cue-words.ts";
import { type Clause, clauseOf, cuedAt, marked, namesOf } from "./clauses/clause.ts";
import { isBare } from "./clauses/filler.ts";
import { firstWord } from "./clauses/first-word.ts";
import { gapBetween, namesAnnounced, tellsOfHeaded } from "./clauses/headed-lines.ts";
import { tellsHowPaid } from "./clauses/how-paid.ts";
import { remindedAgain } from "./clauses/reminded-again.ts";
import { runOnStarts } from "./clauses/run-on.ts";
import { corrects, takenBack } from "./clauses/slip.ts";
import { readingIntents } from "./features.ts";
import { saysExactly } from "./fill/exact-amount.ts";
import { goesOnWithItems } from "./fill/invoice-items.ts";
import type { Flow } from "./flow/evidence.ts";
import type { Intent } from "./intents.ts";
import type { CueHit } from "./marks/cue-index.ts";
import { longest } from "./marks/impossible-day.ts";
import { markedRanges, type Range } from "./marks/marks.ts";
import type { Token } from "./marks/tokens.ts";
import type { NameKind } from "./names/names.ts";
import { sceneOf } from "./scene.ts";
import { scored } from "./score.ts";
import type { Sentence } from "./sentence.ts";

const ands = new Set(["but", "and", "y", "e", "et", "pis", "und", "plus", "sowie", "also", "then", "n", "&", "+"]);

/** Where something is recognised, looked up only when a sign could end a clause there. */
function lazily(sentence: Sentence): () => readonly Range[] {
  let ranges: readonly Range[] | undefined;
  return () => {
    ranges ??= [...markedRanges(sentence), ...sentence.moments("future"), ...sentence.periods()];
    return ranges;
  };
}

const abbreviations = new Set(
  "zzgl inkl exkl bzw approx incl excl mrs dra nro num inv rech abzgl evtl ggf usw etc ltd inc art tel ext sra srta prof avg est max min std vol ref env".split(
    " ",
  ),
);

function abbreviated(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.text.length <= 2 || abbreviations.has(token.text));
}

/** Whether the sign before a token closes a sentence, and no abbreviation or ordinal. */
function isStop(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before?.kind !== "sign" || !token || before.end === token.start || !/^[.!?;…]$/.test(before.text)) return false;
  const ordinal = () => tokens[at - 2]?.kind === "number" && longest(token.text) !== undefined;
  return !(before.text === "." && (abbreviated(tokens[at - 2]) || ordinal()));
}

/** Where a sentence certainly ends: line breaks, semicolons, full stops. Token indices, the end included. */
function hardEnds(sentence: Sentence, ranges: () => readonly Range[]): number[] {
  const { tokens, text } = sentence;
  const inside = (place: number) => ranges().some((each) => place > each.start && place < each.end);
  const ends: number[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (!before || !token) continue;
    const line = text.slice(before.end, token.start).includes("\n");
    if (!line && before.text !== ";" && !isStop(tokens, at)) continue;
    if (line || (!inside(token.start) && !inside(before.start))) ends.push(at);
  }
  return [...ends, tokens.length];
}

function main(clause: Clause): number {
  return clause.money.length + clause.durations.length;
}

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
function opensWithVerb(clause: Clause): boolean {
  const opening = firstWord(clause);
  return clause.cues.some((cue) => cue.from === opening && verbs.has(cue.name));
}

/** Whether a stretch begins with what became of money. */
function opensAsReceived(clause: Clause): boolean {
  return /^(?:received|paid|deposited|transferred|wired|cleared|landed|arrived|debited|went out|came in)(?!\p{L})/iu.test(
    clause.text,
  );
}

/** Whether it is worth finding out if two stretches are apart: both hold a value, or the right one begins anew. */
function mayBeApart(left: Clause, right: Clause): boolean {
  const values = right.money.length + right.durations.length;
  if (values > 0 && left.money.length + left.durations.length > 0) return true;
  if (right.durations.length > 0 && opensWithWork(right)) return true;
  if (remindedAgain(left, right)) return true;
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

/** What is worked out before stands in the result alone. */
const comesTo = /^so (?:about |around |roughly |altogether )?[$€£₹]?[\d.,]+k?[$€£₹]?$/iu;

/** What takes something off the amount before: `420, minus the 20 fee`. */
const taking = /^(?:minus|less|menos|moins|abzuglich|weniger)$/;

/** `half of 3000, so 1500`: what an amount comes to, with nothing else; or the same amount said once more. */
function restates(left: Clause, right: Clause): boolean {
  if (saysExactly(left, right)) return true;
  const [first] = left.money;
  const [again, ...more] = right.money;
  if (!first || !again || more.length > 0 || right.names.length > 0) return false;
  if (comesTo.test(right.text)) return true;
  if (!right.has("partial") && !/^(?:so|ie|meaning|total|altogether)$/.test(right.tokens[0]?.text ?? "")) return false;
  const same = first.value.money.minor === again.value.money.minor;
  return same && !right.has("pay", "payI", "payMe", "payThem", "spend", "got", "receive", "arrive");
}

/** What is paid on top of a price. */
const onTop =
  /^[$€£₹]?\s?[\d.,]+\s?[$€£₹]?\s?(?:tip|gratuity|tax|vat|gst|shipping|delivery|postage|service|fees?|surcharge)\W*$/iu;

/** A small number and what it counts. */
const bareCount = /^\d{1,3} \p{Ll}+$/u;

const onDay = ({ value }: { readonly value: { readonly day: string | null } }) => value.day !== null;

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

/** Whether two neighbouring stretches each say something of their own. */
function apart(left: Clause, right: Clause, comma: boolean): boolean {
  if (!comma && cameToPay(left, right)) return false;
  if (left.has("correct") && left.sentence.hearing.last && left.money.length === 0) return false;
  if (sharesAmount(left, right)) return false;
  if (remindedAgain(left, right)) return !left.says("remind") || scored(sceneOf(left))?.intent === "reminder.add";
  const first = sceneOf(left);
  const second = sceneOf(right);
  if (left.money.length > 0 && right.money.length > 0) {
    if (takenBack(left, right)) return false;
    if (restates(left, right) || taking.test(right.tokens[0]?.text ?? "")) return false;
    if (left.has("invoiceVerb", "invoiceNoun") && goesOnWithItems(left, right)) return false;
    if (
      onTop.test(right.text) &&
      /^(?:\+|plus)$/.test(right.sentence.tokens[right.from - 1]?.text ?? "") &&
      first.has("@out")
    )
      return false;
    if (paidTogether(left, right, first.flow, second.flow)) return false;
    // `service Banners: 40 each banner, 3 banners`: how many, and no money.
    if (left.has("serviceNoun") && bareCount.test(right.text) && scored(first)?.intent === "service.add") return false;
    return (
      !putsAside(right) &&
      !putsAside(left) &&
      !corrects(right) &&
      !/\b(?:of|between|to|von|de|zwischen|entre)\s*$/i.test(left.text)
    );
  }
  if (left.durations.length > 0 && right.durations.length > 0 && left.money.length + right.money.length === 0) {
    const dayed = left.moments("past").some(onDay) && right.moments("past").some(onDay);
    return scored(first)?.intent === "hours.log" && (right.names.length > 0 || right.has("for", "under") || dayed);
  }
  // `3h roof cam, 25 lunch`: so are working time on a project and what was spent.
  const worked = left.durations.length > 0 && left.money.length === 0 && left.names.length > 0;
  const onlySpent = worked && right.money.length > 0 && right.durations.length === 0;
  if (onlySpent && scored(first)?.intent === "hours.log" && second.flow) return true;
  // `petrol 60, 2 hrs on the showreel`: an amount and working time are entries of their own.
  if (left.money.length > 0 && right.money.length === 0 && right.durations.length > 0 && right.names.length > 0) {
    const start = right.sentence.tokens[firstWord(right)]?.start ?? -1;
    const hours = right.durations.some((length) => length.start === start) && scored(second)?.intent === "hours.log";
    if (hours && scored(first)?.intent !== "invoice.create") return true;
  }
  // `call with Iris thu 3pm, 2h on the portal`: so are what is planned and working time.
  if (left.money.length + left.durations.length === 0 && right.durations.length > 0 && right.money.length === 0) {
    const said = opensWithWork(right) ? scored(first) : null;
    if (said && said.weight >= leastSaid && planned.has(said.intent)) return true;
  }
  if (
    comma &&
    main(right) === 0 &&
    right.names.length === 0 &&
    right.invoices.length === 0 &&
    right.moments("future").length === 0
  )
    return false;
  // `INV-5 cleared, received 1800`: what was paid of it.
  const onlyAmount = right.money.length > 0 && right.names.length + right.invoices.length === 0;
  if (comma && left.invoices.length === 1 && left.money.length === 0 && onlyAmount && opensAsReceived(right))
    return false;
  // `1250 from Acme, received on the 3rd via ach`: how and when, of the same money.
  if (left.money.length > 0 && main(right) + right.names.length + right.invoices.length === 0 && opensAsReceived(right))
    return false;
  if (left.tokens.length < 2 || right.tokens.length < 2) return false;
  // `project Beer Labels, 2200, kick off july 5`: when it begins, and no meeting.
  if (right.names.length === 0 && right.has("begins", "due") && scored(first)?.intent === "project.add") return false;
  const own = ownSubject(left, right);
  if (!own && !opensWithVerb(right)) return false;
  const a = scored(first);
  const b = scored(second);
  if (!a || !b || a.weight < leastSaid || b.weight < leastSaid) return false;
  if (own && !readingIntents.has(a.intent) && !readingIntents.has(b.intent)) return true;
  if (a.intent === b.intent) {
    if (a.intent === "interaction.log" && namesAnother(left, right)) return true;
    return (
      (right.invoices.length > 0 && left.invoices.length > 0) ||
      (right.moments("future").length > 0 &&
        left.moments("future").length > 0 &&
        a.intent !== "invoice.create" &&
        a.intent !== "reminder.add" &&
        (a.intent !== "meeting.move" || right.names.length > 0))
    );
  }
  return !(a.intent === "interaction.log" && second.has("^followUp"));
}

/** `globex also paid 500`: who did it stands right before. */
function endsWithWho(left: Clause): boolean {
  const end = left.tokens.at(-1)?.end;
  return left.names.some((found) => found.end === end) && !left.cues.some(({ name }) => verbs.has(name));
}

function split(sentence: Sentence, from: number, to: number, ranges: () => readonly Range[]): [number, number][] {
  const { tokens } = sentence;
  const out: [number, number][] = [];
  let start = from;
  const starts = sentence.money.length > 1 ? runOnStarts(sentence, from, to) : [];
  if (starts.length > 0) return [from, ...starts].map((begin, i) => [begin, starts[i] ?? to]);
  for (let at = from + 1; at < to - 1; at++) {
    const token = tokens[at];
    if (!token || at <= start) continue;
    const comma = token.text === "," || token.text === "/" || token.text === "|" || token.text === "•";
    if (!comma && !ands.has(token.text)) continue;
    if (
      comma &&
      tokens[at - 1]?.kind === "number" &&
      tokens[at + 1]?.kind === "number" &&
      tokens[at + 1]?.start === token.end
    )
      continue;
    const left = clauseOf(sentence, start, at);
    const right = clauseOf(sentence, at + 1, to);
    if (!mayBeApart(left, right)) continue;
    if (token.text === "also" && endsWithWho(left)) continue;
    // `got 60 but spent 75`; `got 60 but 5 was a fee` goes on about the same money.
    if (token.text === "but" && !opensWithVerb(right)) continue;
    if (ranges().some((each) => token.start >= each.start && token.end <= each.end)) continue;
    if (apart(left, right, comma)) {
      // `2h on the site, 45m on the logo, 20 taxi`: what comes before may be apart once more without what follows.
      if (left.durations.length > 1) out.push(...split(sentence, start, at, ranges));
      else out.push([start, at]);
      start = at + 1;
    }
  }
  out.push([start, to]);
  return out;
}

/** Whether a stretch adds nothing that could stand alone: it belongs to the one before. */
function leans(clause: Clause): boolean {
  const { from, to } = clause;
  for (let at = from; at < to; at++) if (marked(clause, at)) return false;
  if (clause.has("jest")) return true;
  return (
    !clause.cues.some((cue) =>
      ["undo", "help", "remind", "smallTalk", "rep.income", "rep.expenses", "rep.profit", "delete"].includes(cue.name),
    ) || clause.has("hypothetical", "wish", "negation")
  );
}

/** Whether a stretch gives the amount the one before left open (`Acme paid. 2.4k by card`), or puts its amount right. */
function completes(before: Clause, clause: Clause): boolean {
  if (clause.money.length === 0) return false;
  // `0310 settled; lunch 18.20`: what an invoice came to is no purchase.
  if (before.invoices.length > 0 && clause.cues.some((cue) => cue.name.startsWith("category."))) return false;
  const paid = before.has("pay", "payThem", "payMe", "settle", "payI", "spend", "got", "receive");
  const billed =
    before.has("invoiceVerb") &&
    (clause.has("for") || (namesOf(before, "client").length > 0 && clause.tokens[0]?.kind === "number")) &&
    clause.cues.every((cue) => cue.name !== "from");
  if (before.money.length === 0)
    return (
      (paid || billed || before.has("paidBy", "arrive")) &&
      !clause.has("pay", "payThem", "payI", "spend", "invoiceVerb") &&
      !(clause.names.length > 0 && before.names.length > 0)
    );
  return (
    /^\W*(?:no|oh no|sorry|wait|oops|scratch|make that|i mean|actually|perd[oó]n|digo|nein|pardon|non|n[aã]o|desculpa)\b/i.test(
      clause.text,
    ) && clause.names.length === 0
  );
}

/** What tells that a stretch is about money, so that who, how much and when may follow it by themselves. */
const ofMoney: readonly CueName[] = [
  "receive",
  "pay",
  "payI",
  "payMe",
  "payThem",
  "spend",
  "got",
  "invoiceVerb",
  "incomeNoun",
];

/** Whether a stretch is one thing the one before left out, said by itself as people dictate: `Payment received. Globex. 410 dollars.` */
function dictated(before: Clause, clause: Clause): boolean {
  if (before.has("invoiceVerb") && clause.has("due", "net") && clause.names.length + clause.money.length === 0)
    return /^(?:due|net|payable)(?!\p{L})/iu.test(clause.text);
  const gap = gapBetween(before, clause);
  if (!isBare(clause, isMode) || clause.invoices.length > 0 || gap.includes("?")) return false;
  const [clients, amounts] = [namesOf(clause, "client").length, clause.money.length];
  // A day on the last line is that of the one above; on any other it may head what follows.
  if (gap.includes("\n") && (clients + amounts > 0 || clause.to < clause.sentence.tokens.length)) return false;
  if (clients + amounts === 0)
    return before.money.length + before.invoices.length > 0 && clause.moments("past").some(onDay) && !isDated(before);
  if (clients > 0) return amounts === 0 && before.names.length === 0 && before.has(...ofMoney);
  return before.money.length === 0 && before.names.length > 0 && before.has(...ofMoney);
}

/** `rang Acme about the logo. follow up tuesday`: what comes next of the talk told before it. */
function followsTalk(before: Clause, clause: Clause): boolean {
  if (clause.names.length + clause.money.length > 0 || !clause.has("followUp")) return false;
  return sceneOf(clause).has("^followUp") && scored(sceneOf(before))?.intent === "interaction.log";
}

const isMode = ({ name }: CueHit) => name.startsWith("mode.");

const isDated = (clause: Clause): boolean => clause.moments("past").some(onDay);

/** Whether a sentence only goes on with what the one before it says. */
function continues(before: Clause, clause: Clause): boolean {
  return (
    tellsOfHeaded(before, clause) ||
    namesAnnounced(before, clause) ||
    leans(clause) ||
    completes(before, clause) ||
    dictated(before, clause) ||
    tellsHowPaid(before, clause) ||
    followsTalk(before, clause)
  );
}

/** The stretches of a sentence that each say one thing, in order. */
export function segments(sentence: Sentence): Clause[] {
  const out: [number, number][] = [];
  let from = 0;
  const ranges = lazily(sentence);
  for (const end of hardEnds(sentence, ranges)) {
    if (end > from) {
      const clause = clauseOf(sentence, from, end);
      const previous = out.at(-1);
      const before = previous && clauseOf(sentence, previous[0], previous[1]);
      if (previous && before && continues(before, clause)) {
        out[out.length - 1] = [previous[0], end];
      } else out.push([from, end]);
    }
    from = end;
  }
  return out
    .flatMap(([start, end]) => split(sentence, start, end, ranges))
    .map(([start, end]) => clauseOf(sentence, start, end));
}
