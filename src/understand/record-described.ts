import { fold } from "../fold.ts";
import { seldom } from "../seldom.ts";
import type { Day } from "../time/day.ts";
import type { Period } from "../time/period.ts";
import { recordWord, recordWordsOf } from "../words/record-words.ts";
import { type Clause, clauseOf, cuedAt, namesOf } from "./clauses/clause.ts";
import { listed } from "./fill/own-lists.ts";
import { entry } from "./fill/part.ts";
import { affirmedAmount, amountAside, saidDay, worked } from "./fill/said.ts";
import type { Hearing } from "./hearing.ts";
import { inFull } from "./marks/in-full.ts";
import { hear, type Sentence } from "./sentence.ts";
import { affirmedModes, affirmedTimes, isDenied } from "./signs/denied.ts";
import type { SaidSlots } from "./slot-names.ts";

/** Something of the books as a sentence describes it, and what is to become of it. */
export interface RecordDescribed {
  /** What it can be: hours, money that came in, or any money. */
  readonly kind: "hours" | "payment" | "money";
  /** What it is called, as it was typed. */
  readonly called: string;
  /** The words it is found by, folded. */
  readonly words: readonly string[];
  readonly client: string | undefined;
  readonly project: string | undefined;
  readonly days: Period | undefined;
  /** Whether it is the newest of its kind. */
  readonly last: boolean;
  /** The amount it is said to have until now, as canonical money text; of hours, their decimal text. */
  readonly was: string | undefined;
  /** Whether the words by themselves tell a record of money or hours, be there one or not. */
  readonly evident: boolean;
  /** Whether something known is put right for certain; else it may as well be told for the first time. */
  readonly sure: boolean;
  /** What is right of it; null where it is to be deleted. */
  readonly right: SaidSlots | null;
}

const opening = `^[\\s¡¿]*(?:${recordWord("opening")}[\\s,!.…-]+){0,4}`;
const thing = "(?<thing>[\\p{L}\\d][^?\\n;]{1,70}?)";
const the = `(?:${recordWord("the")}(?:\\s+|(?<=['’])))`;
const was = `(?:(?<was>${recordWord("was")})|(?<ought>${recordWord("ought")}))`;

/** `the train in september was 32 not 23`. */
const told = new RegExp(`${opening}(?<the>${the})${thing}\\s+${was}\\s+(?<right>[^?]+)$`, "iu");
/** `tuesday was 4 hours, not 3`. */
const dayTold = new RegExp(`${opening}${thing}\\s+${was}\\s+(?<right>[^?]+)$`, "iu");
/** `change the coffee from the 5th to 9.80`. */
const becomes = (joint: "to" | "onto") =>
  new RegExp(
    `${opening}(?<order>${recordWord("change")})\\s+${the}(?<thing>[\\p{L}\\d][^?\\n;]{1,70})\\s+${recordWord(joint)}\\s+(?<right>[^?]+)$`,
    "iu",
  );
const changed = becomes("to");
const moved = becomes("onto");
/** `delete the coffee from the 5th`, `den Kaffee vom 5. löschen`. */
const deleted = new RegExp(`${opening}${recordWord("remove")}\\s+(?<the>${the})?(?<thing>[^?\\n;]{2,70}?)[\\s.!]*$`, "iu");
const deletedBehind = new RegExp(`${opening}${the}${thing}\\s+${recordWord("removed")}[\\s.!]*$`, "iu");
/** `i forgot to stop the timer yesterday, it was two hours`. */
const timerLeft = seldom(new RegExp(`(?<!\\p{L})${recordWord("timerLeft")}`, "iu"));
/** `i did 4 hours on tuesday, not 3`: a length of time beside another that it was not. */
const hoursInstead = seldom(new RegExp(`(?<!\\p{L})${recordWord("not")}\\s+(?:de\\s+)?\\d`, "iu"));

const isLast = new RegExp(`(?<!\\p{L})${recordWord("last")}(?!\\p{L})`, "iu");
const saysReally = new RegExp(`(?<!\\p{L})${recordWord("really")}(?!\\p{L})`, "iu");
const saysNot = new RegExp(`(?<!\\p{L})${recordWord("not")}(?!\\p{L})`, "iu");
const isLittle = new RegExp(`^(?:${recordWord("little")}|${recordWord("the")}|${recordWord("last")})$`, "iu");
const isPayment = new RegExp(`^${recordWord("payment")}$`, "iu");

/** What has its own ways of being changed and deleted. */
const ofOthers = [
  "invoiceNoun",
  "projectNoun",
  "serviceNoun",
  "clientNoun",
  "contactNoun",
  "goalNoun",
  "remind",
  "digest",
  "every",
  "estimate",
  "settings",
] as const;

/** What joins words and tells nothing of a record. */
const joining = [
  "article",
  "from",
  "for",
  "of",
  "at",
  "to",
  "by",
  "with",
  "under",
  "about",
  "also",
  "pronoun",
] as const;

interface Cut {
  readonly thing: Clause;
  readonly right: Clause | null;
  readonly sure: boolean;
  /** Whether an article says that it is something known. */
  readonly known: boolean;
}

/** The shortest stretch of tokens that holds a stretch of the text. */
function within(sentence: Sentence, start: number, end: number): Clause {
  const { tokens } = sentence;
  const from = tokens.findIndex((token) => token.end > start);
  const behind = tokens.findIndex((token) => token.start >= end);
  return clauseOf(sentence, Math.max(from, 0), behind < 0 ? tokens.length : behind);
}

function cut(sentence: Sentence): Cut | null {
  const { text } = sentence;
  const order = changed.exec(text) ?? moved.exec(text);
  const removal = order ? null : (deleted.exec(text) ?? deletedBehind.exec(text));
  const known = order || removal ? null : told.exec(text);
  const found = order ?? removal ?? known ?? dayTold.exec(text);
  const { thing: what, right, ought, the: article } = found?.groups ?? {};
  if (!found || what === undefined || (article !== undefined && !isOwn(article, sentence))) return null;
  const end = right === undefined ? text.length : text.length - right.length;
  const start = text.lastIndexOf(what, end);
  return {
    thing: within(sentence, start, start + what.length),
    right: right === undefined ? null : within(sentence, end, text.length),
    sure: order !== null || removal !== null || saysNo.test(text) || (ought !== undefined && !isPresent.test(ought)),
    known: order !== null || (removal !== null && article !== undefined) || known !== null,
  };
}

/** Whether an article is one of the language that is spoken: `a coffee` is no known one, `a viagem` is. */
function isOwn(article: string, { language }: Sentence): boolean {
  return new RegExp(`^(?:${recordWordsOf(language).the.join("|")})$`, "iu").test(article.trim());
}

/** Words that open a correction. */
const saysNo = /^\W*(?:no|nope|nein|nee|non|n[ãa]o)[\s,]/iu;

/** What is told of now as well as put right. */
const isPresent = /^(?:is|are|ist|sind|es|son|est|sont|c['’]est|[ée]|s[ãa]o|wasn.*|weren.*|hat|haben)$/iu;

/** The days a record is told by. */
function daysOf(clause: Clause): Period | undefined {
  const [period] = clause.periods("past");
  const moment = clause.moments("past").find(({ value }) => value.day !== null);
  const day: Day | null | undefined = moment?.value.day;
  if (!moment || !day) return period?.value;
  const wider = period && period.end - period.start > moment.end - moment.start;
  return wider ? period.value : { from: day, to: day };
}

/** The words of a record besides what marks and joins. */
function wordsOf(clause: Clause): readonly string[] {
  const { sentence } = clause;
  const marks = [
    ...clause.money,
    ...clause.durations,
    ...clause.moments("past"),
    ...clause.periods("past"),
    ...clause.names.filter(({ value }) => value.every(({ kind }) => kind === "client" || kind === "project")),
  ];
  return clause.tokens.flatMap(({ kind, start, end, text: word }, i) => {
    const said = sentence.text.slice(start, end);
    const at = clause.from + i;
    if (kind !== "word" || isLittle.test(said) || isPayment.test(said) || said.length < 2) return [];
    if (marks.some((mark) => mark.start <= start && start < mark.end)) return [];
    return cuedAt(clause, at, ...joining, "hoursNoun") ? [] : [fold(word)];
  });
}

/** What is right of a record; null where nothing that can be put right is told. */
function rightOf(clause: Clause, hours: boolean): SaidSlots | null {
  const lengths = worked(clause);
  const affirmed = affirmedModes(clause);
  const times = affirmedTimes(clause);
  if (times.moments("past").some(({ value }) => value.time !== null) && lengths.length === 0) return null;
  const clients = namesOf(clause, "client").filter((found) => !isDenied(clause, found) && found.value.length === 1);
  const projects = namesOf(clause, "project").filter((found) => !isDenied(clause, found) && found.value.length === 1);
  if (clients.length > 1 || projects.length > 1 || clause.invoices.length + clause.percents.length > 0) return null;
  const [length] = lengths;
  const said = {
    hours: hours ? (length?.value.decimalHours ?? plainHours(clause)) : undefined,
    amount: hours || lengths.length > 0 ? undefined : affirmedAmount(clause),
    on: saidDay(times, "past"),
    mode: hours ? undefined : affirmed === null ? listed(clause, "mode") : affirmed[0],
    client: clients[0]?.value[0]?.name,
    project: clients.length > 0 ? undefined : projects[0]?.value[0]?.name,
  };
  const { slots } = entry("edit.last", said);
  return Object.keys(slots).length > 0 ? slots : null;
}

/** A bare number as hours: `it was 4, not 3`. */
function plainHours(clause: Clause): string | undefined {
  const amount = affirmedAmount(clause);
  const found = amount && /^(?<number>[\d.]+)/.exec(amount)?.groups?.number;
  const number = Number(found);
  return found && number > 0 && number <= 24 ? String(number) : undefined;
}

/** Words of what is right that no mark and no small word explains: where there are some, more is told than a correction. */
function unexplained(clause: Clause): number {
  return clause.tokens.filter(({ kind, start, end }, i) => {
    const at = clause.from + i;
    const word = clause.sentence.text.slice(start, end);
    if (kind !== "word" || clause.sentence.marked(at)) return false;
    if (saysReally.test(word) || saysNot.test(word) || isLittle.test(word)) return false;
    return !clause.cuesAt(at).some(({ name }) => name.startsWith("mode.") || explained.has(name));
  }).length;
}

const explained: ReadonlySet<string> = new Set([
  ...joining,
  "common",
  "negation",
  "correct",
  "correctTo",
  "pay",
  "paidBy",
  "payI",
  "payThem",
  "hoursNoun",
  "moneyNoun",
  "cost",
  "auxiliary",
  "worked",
  "spend",
  "receive",
  "arrive",
]);

/** Whether somebody is met, and it is no coffee or dinner that may be paid for. */
const meets = (clause: Clause): boolean =>
  clause.has("meetingNoun", "meetVerb") && !clause.cues.some(({ name }) => name.startsWith("category."));

function isOfOthers(clause: Clause): boolean {
  return (
    meets(clause) ||
    clause.has(...ofOthers) ||
    clause.invoices.length + clause.addresses.length + clause.percents.length > 0 ||
    clause.names.some(({ value }) =>
      value.every(({ kind }) => kind !== "client" && kind !== "project" && kind !== "category"),
    )
  );
}

const onlyName = (clause: Clause, kind: "client" | "project") => {
  const [found, ...more] = namesOf(clause, kind);
  return found?.value.length === 1 && more.length === 0 ? found.value[0]?.name : undefined;
};

function describe(sentence: Sentence, { thing: what, right, sure, known }: Cut): RecordDescribed | null {
  if (isOfOthers(what) || what.money.length > 1 || (right && right.has("invoiceNoun", "meetingNoun", "hypothetical")))
    return null;
  const words = wordsOf(what);
  const own = daysOf(what);
  const client = onlyName(what, "client");
  const project = client === undefined ? onlyName(what, "project") : undefined;
  const hours = saysHours(what, right, words);
  const read = right && rightOf(right, hours);
  // `the rent was 500 this month`: a day beside an amount tells which one it is.
  const beside = own || !right || (read?.amount ?? read?.hours) === undefined ? undefined : daysOf(right);
  const { on: _, ...without } = read ?? {};
  const said = beside ? without : read;
  const days = own ?? beside;
  const payment = what.tokens.some(({ start, end }) => isPayment.test(sentence.text.slice(start, end)));
  if (right && !said) return null;
  if (words.length + (client || project ? 1 : 0) + (days ? 1 : 0) === 0) return null;
  if (!known && !(hours && days && (right === null || said?.hours !== undefined))) return null;
  const denied = right !== null && saysNot.test(right.text);
  const last = [...what.tokens].some(
    ({ start, end }) =>
      isLast.test(sentence.text.slice(start, end)) &&
      ![...what.moments("past"), ...what.periods("past")].some((mark) => mark.start <= start && start < mark.end),
  );
  const amount = (said?.amount ?? said?.hours) !== undefined;
  if (right && !amount && unexplained(right) > 0) return null;
  if (right && right.money.length > (denied ? 2 : 1)) return null;
  const [wrong] = what.money;
  return {
    kind: hours ? "hours" : payment ? "payment" : "money",
    called: what.text.trim(),
    words,
    client,
    project,
    days,
    last,
    was: hours ? undefined : ((wrong && affirmedAmount(what)) ?? (right && amountAside(right)) ?? undefined),
    evident: hours || payment || (saysSpending(what) && (amount || !what.has("meetingNoun", "meetVerb"))),
    sure: sure || denied || last || (right !== null && saysReally.test(right.text)) || (right !== null && !amount),
    right: said,
  };
}

const saysSpending = (clause: Clause): boolean =>
  clause.cues.some(({ name }) => name.startsWith("category.") || name === "expenseNoun");

/** Whether hours are meant: they are named as that, or a day or project alone is told with a length of time. */
function saysHours(what: Clause, right: Clause | null, words: readonly string[]): boolean {
  const timed = right !== null && worked(right).length > 0;
  return what.has("hoursNoun") || (timed && right.money.length < 2 && words.length === 0);
}

/** Hours whose timer was not stopped, or that were other ones than the books say. */
function hoursTold(sentence: Sentence): RecordDescribed | null {
  const left = timerLeft.test(sentence.text);
  if (!left && !hoursInstead.test(sentence.text)) return null;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  const [length] = worked(clause);
  if (!length || clause.has("meetingNoun", "meetVerb", "invoiceNoun", "estimate", "question")) return null;
  const days = daysOf(clause);
  const project = onlyName(clause, "project");
  const client = project === undefined ? onlyName(clause, "client") : undefined;
  if (!left && (!days || !clause.has("worked", "hoursNoun", "logWord"))) return null;
  const { today } = sentence.hearing;
  return {
    kind: "hours",
    called: sentence.text.trim(),
    words: [],
    client,
    project,
    days: days ?? { from: today, to: today },
    last: false,
    was: undefined,
    evident: true,
    sure: true,
    right: { hours: length.value.decimalHours },
  };
}

/** Signs without which a text describes no record, looked for before anything is recognised in it. */
const mayDescribe = (text: string) => text.length < 160 && !text.includes("\n") && !text.includes("?");

const shaped = [told, dayTold, changed, moved, deleted, deletedBehind];

/**
 * The record of the books that a text describes, by what it was, when and with whom, with what is right of it or that it is to be
 * deleted: `the train in september was 32 not 23`, `delete the coffee from the 5th`. Null where it describes none.
 */
export async function recordDescribed(typed: string, hearing: Hearing): Promise<RecordDescribed | null> {
  if (!mayDescribe(typed)) return null;
  const timed = timerLeft.test(typed) || hoursInstead.test(typed);
  if (!timed && !shaped.some((shape) => shape.test(typed))) return null;
  const sentence = await hear(inFull(typed, hearing.locale), hearing);
  const found = timed ? hoursTold(sentence) : null;
  if (found) return found;
  const parts = cut(sentence);
  return parts && describe(sentence, parts);
}
