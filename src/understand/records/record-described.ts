import { fold } from "../../fold.ts";
import { seldom } from "../../seldom.ts";
import type { Day } from "../../time/day.ts";
import type { Period } from "../../time/period.ts";
import { nearestDayOfMonth } from "../../time/resolve-day.ts";
import type { CueName } from "../../words/cue-words.ts";
import { recordWord, recordWordsOf } from "../../words/record-words.ts";
import { type Clause, clauseOf, cuedAt, namesOf } from "../clauses/clause.ts";
import { affirmedAmount, worked } from "../fill/said.ts";
import type { Hearing } from "../hearing.ts";
import { inFull } from "../marks/in-full.ts";
import { hear, type Sentence } from "../sentence.ts";
import { type RecordShape, recordShapes } from "./record-shapes.ts";
import { joining, type RightOfRecord, rightOfRecord } from "./right-of-record.ts";

/** Something of the books as a sentence describes it, and what is to become of it. */
export interface RecordDescribed {
  readonly does: RecordShape["does"];
  /** What it can be: hours, money that came in, or any money. */
  readonly kind: "hours" | "payment" | "money";
  /** What it is called, as it was typed. */
  readonly called: string;
  /** The words it is found by, folded. */
  readonly words: readonly string[];
  /** The category that each of these words tells, where it tells one. */
  readonly categories: ReadonlyMap<string, string>;
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
  /** What is right of it; null where that is not told. */
  readonly right: RightOfRecord | null;
}

const isLast = new RegExp(`^${recordWord("last")}$`, "iu");
const isLittle = new RegExp(`^${recordWord("little", "the", "last", "not")}$`, "iu");
const isPayment = new RegExp(`^${recordWord("payment")}$`, "iu");

/** What sweeps many away is no one record. */
const isMany = /^(?:all|every\p{L}*|both|alle[ns]?|s[äa]mtliche|tod[oa]s?|tou(?:te)?s?)$/iu;

/** Words that open a correction. */
const saysNo = seldom(/^\W*(?:no|nope|nein|nee|non|n[ãa]o)[\s,]/iu);

/** What is told of now as well as put right. */
const isPresent = /^(?:is|are|ist|sind|es|son|est|sont|c['’]est|[ée]|s[ãa]o|hat|haben)$/iu;

/** What has its own ways of being changed, deleted and shown. */
const ofOthers: readonly CueName[] = [
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
  "hypothetical",
  "question",
];

/** Nouns that say that it is a record of money, and not which. */
const nouns: readonly CueName[] = ["expenseNoun", "incomeNoun", "moneyNoun", "invoiceNoun", "billable"];

/** What says who paid. */
const payers: readonly CueName[] = ["paidBy", "pay", "hoursNoun"];

/** What somebody is told to have done, in what describes hours. */
const didHours: readonly CueName[] = ["invoiceNoun", "worked", "self", "auxiliary", "logWord"];

/** The shortest stretch of tokens that holds a stretch of the text. */
function within(sentence: Sentence, [start, end]: readonly [number, number]): Clause {
  const { tokens } = sentence;
  const from = tokens.findIndex((token) => token.end > start);
  const behind = tokens.findIndex((token) => token.start >= end);
  return clauseOf(sentence, Math.max(from, 0), behind < 0 ? tokens.length : behind);
}

/** Whether an article is one of the language that is spoken: `a coffee` is no known one, `a viagem` is. */
function isOwn(article: string, { language }: Sentence): boolean {
  return new RegExp(`^(?:${recordWordsOf(language).the.join("|")})$`, "iu").test(article.trim());
}

/** The days a record is told by. */
function daysOf(clause: Clause): Period | undefined {
  const [period] = clause.periods("past");
  const moment = clause.moments("past").find(({ value }) => value.day !== null);
  const day = moment?.value.day;
  if (!moment || !day) return period?.value;
  const wider = period && period.end - period.start > moment.end - moment.start;
  // `the coffee from the 5th` is that day's, and none of those since.
  return wider && period.value.from !== day ? period.value : { from: day, to: day };
}

/** The words of a record besides what marks, joins and only says what it is. */
function wordsOf(clause: Clause, hours: boolean): readonly string[] {
  const { sentence } = clause;
  const small = [...joining, ...payers, ...(hours ? didHours : [])];
  const marks = [
    ...clause.money,
    ...clause.durations,
    ...clause.moments("past"),
    ...clause.periods("past"),
    ...clause.names.filter(({ value }) => value.every(({ kind }) => kind === "client" || kind === "project")),
  ];
  const words = clause.tokens.flatMap(({ kind, start, end, text }, i) => {
    const said = sentence.text.slice(start, end);
    if (kind !== "word" || said.length < 3 || isLittle.test(said) || isPayment.test(said)) return [];
    if (marks.some((mark) => mark.start <= start && start < mark.end)) return [];
    return cuedAt(clause, clause.from + i, ...small)
      ? []
      : [{ word: fold(text), mere: cuedAt(clause, clause.from + i, ...nouns) }];
  });
  const telling = words.filter(({ mere }) => !mere);
  return (telling.length > 0 ? telling : words).map(({ word }) => word);
}

/** What each word of a clause is spent for. */
function categoriesOf(clause: Clause): ReadonlyMap<string, string> {
  const found = clause.cues.flatMap(({ name, from, to }) => {
    const category = /^category\.(?<name>.+)/.exec(name)?.groups?.name;
    const words = clause.sentence.tokens.slice(from, to);
    return category === undefined ? [] : words.map(({ text }) => [fold(text), category] as const);
  });
  return new Map(found);
}

/** Whether somebody is met, and it is no coffee or dinner that may be paid for. */
const meets = (clause: Clause): boolean =>
  clause
    .hits("meetingNoun", "meetVerb")
    .some(
      ({ from }) =>
        !isLittle.test(clause.sentence.tokens[from]?.text ?? "") &&
        !clause.cuesAt(from).some(({ name }) => name.startsWith("category.")),
    );

/** Whether a token stands in a day or a period: `today` asks for nothing here. */
function isDay(clause: Clause, at: number): boolean {
  const start = clause.sentence.tokens[at]?.start ?? 0;
  return [...clause.moments("past"), ...clause.periods("past")].some((mark) => mark.start <= start && start < mark.end);
}

function isOfOthers(clause: Clause): boolean {
  return (
    clause.hits(...ofOthers).some(({ from }) => !isDay(clause, from)) ||
    (clause.has("invoiceNoun") && !clause.has("hoursNoun") && !saysSpending(clause)) ||
    clause.invoices.length + clause.addresses.length + clause.percents.length > 0 ||
    clause.money.length > 1 ||
    clause.tokens.some(({ text }) => isMany.test(text)) ||
    clause.names.some(({ value }) =>
      value.every(({ kind }) => kind !== "client" && kind !== "project" && kind !== "category"),
    )
  );
}

const onlyName = (clause: Clause, kind: "client" | "project") => {
  const [found, ...more] = namesOf(clause, kind);
  return found?.value.length === 1 && more.length === 0 ? found.value[0]?.name : undefined;
};

/** Whether hours are meant: they are named as that, or a day or project alone is told with a length of time. */
function saysHours(what: Clause, right: Clause | null): boolean {
  if (what.has("hoursNoun") || worked(what).length > 0) return true;
  return right !== null && worked(right).length > 0 && wordsOf(what, true).length === 0;
}

/** Whether the newest of its kind is meant, and no day that is called the last. */
function saysLast(clause: Clause): boolean {
  const marks = [...clause.moments("past"), ...clause.periods("past")];
  return clause.tokens.some(
    ({ start, end }) =>
      isLast.test(clause.sentence.text.slice(start, end)) &&
      !marks.some((mark) => mark.start <= start && start < mark.end),
  );
}

/** What is right without the day, where that tells which record it is: `the rent was 500 this month`. */
function withoutDay(right: RightOfRecord): RightOfRecord {
  const { on: _, ...slots } = right.slots;
  return { ...right, slots };
}

function described(sentence: Sentence, shape: RecordShape): RecordDescribed | null {
  // With its article, which a period is often read with: `the march payment`.
  const [start, end] = shape.thing;
  const what = within(sentence, [start - (shape.article?.length ?? 0) - (shape.article ? 1 : 0), end]);
  const said = shape.right && within(sentence, shape.right);
  if (shape.article !== undefined && !isOwn(shape.article, sentence)) return null;
  const hours = saysHours(what, said);
  if (
    isOfOthers(what) ||
    (!hours && meets(what)) ||
    (said?.has("invoiceNoun", "meetingNoun", "hypothetical", "every") ?? false)
  )
    return null;
  const read = said && rightOfRecord(said, hours);
  if (said && (!read || (!read.denies && !read.first))) return null;
  const amount = (read?.slots.amount ?? read?.slots.hours) !== undefined;
  const own = daysOf(what);
  const beside = own || !said || !amount || shape.ordered ? undefined : daysOf(said);
  const days = own ?? beside;
  const right = read && beside ? withoutDay(read) : read;
  const words = wordsOf(what, hours);
  const client = onlyName(what, "client");
  const project = client === undefined ? onlyName(what, "project") : undefined;
  const payment = what.tokens.some(({ start, end }) => isPayment.test(sentence.text.slice(start, end)));
  const last = saysLast(what);
  const [wrong] = hours ? [] : what.money;
  const before = hours ? worked(what)[0]?.value.decimalHours : wrong && affirmedAmount(what);
  // `i did 4 hours on tuesday, not 3` is told in one.
  const was = (shape.thing === shape.right ? undefined : before) ?? read?.aside;
  const told = words.length + (days || last || was !== undefined ? 1 : 0) + (payment && client !== undefined ? 1 : 0);
  if (told === 0 || (words.length === 0 && !hours && client === undefined && !before && !payment)) return null;
  const puts = right !== null && putsRight(sentence, shape, right, amount);
  if (shape.article === undefined && !shape.ordered && !(puts && right?.alone) && !isOneDay(days)) return null;
  return {
    does: shape.does,
    kind: hours ? "hours" : payment ? "payment" : "money",
    called: sentence.text.slice(start, end).trim(),
    words,
    categories: categoriesOf(what),
    client,
    project,
    days,
    last,
    was,
    evident: hours || payment || saysSpending(what) || was !== undefined,
    sure: shape.ordered || puts || (last && right !== null),
    right,
  };
}

const isOneDay = (days: Period | undefined) => days !== undefined && days.from === days.to;

/** Whether the words say that the books say something else until now. */
function putsRight(
  sentence: Sentence,
  { ordered, ought, really }: RecordShape,
  right: RightOfRecord,
  amount: boolean,
): boolean {
  if (ordered || right.denies) return true;
  if (!right.alone) return false;
  return (
    really || right.really || !amount || saysNo.test(sentence.text) || (ought !== undefined && !isPresent.test(ought))
  );
}

const saysSpending = (clause: Clause): boolean =>
  clause.cues.some(({ name }) => name.startsWith("category.") || name === "expenseNoun");

/** `el café del 5`, `o café do 5`, `au 12`: a day without its word, before a verb or the end; of hours and money it is none. */
const bareDay =
  /(?<=\p{L} )(?:(?<to>al|au)|del|do|du) (?<day>\d{1,2})(?=\s*$|\s(?!(?:euros?|horas?|heures?|h|reais|d[óo]lares|dollars)(?!\p{L}))\p{L})/giu;

/** `était à 18`: what it cost, and no hour. */
const priceIn = /(?<=[ée]tai(?:en)?t(?: en (?:fait|r[ée]alit[ée])| plut[ôo]t)?) [àa] (?=\d)/giu;

/** A text with such days in full, each with what was typed for it. */
function withDays(typed: string, today: Day) {
  const days = new Map<string, string>();
  const text = typed.replace(priceIn, " ").replace(bareDay, (said, to: string | undefined, number: string) => {
    const day = nearestDayOfMonth(today, Number(number), "past");
    if (!day) return said;
    const full = to ? `${to} ${day}` : day;
    days.set(full, said);
    return full;
  });
  return { text, days };
}

/**
 * The record of the books that a text describes, by what it was, when and with whom, with what is right of it or that it is to be
 * deleted or shown: `the train in september was 32 not 23`, `delete the coffee from the 5th`. Null where it describes none.
 */
export async function recordDescribed(typed: string, hearing: Hearing): Promise<RecordDescribed | null> {
  if (recordShapes(typed).length === 0) return null;
  const { text, days } = withDays(typed, hearing.today);
  const sentence = await hear(inFull(text, hearing.locale), hearing);
  for (const shape of recordShapes(sentence.text)) {
    const found = described(sentence, shape);
    if (found)
      return { ...found, called: [...days].reduce((called, [full, said]) => called.replace(full, said), found.called) };
  }
  return null;
}
