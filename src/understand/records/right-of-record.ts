import { builtInsRead } from "../../built-in-names.ts";
import { encodeMoney } from "../../money/money.ts";
import type { CueName } from "../../words/cue-words.ts";
import { recordWord } from "../../words/record-words.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";
import { listed } from "../fill/own-lists.ts";
import { slots } from "../fill/part.ts";
import { affirmedAmount, amountAside, saidDay, worked } from "../fill/said.ts";
import { saidCurrency } from "../fill/said-currency.ts";
import { affirmedModes, affirmedTimes, isDenied } from "../signs/denied.ts";
import type { SaidSlots } from "../slot-names.ts";

/** What is said to be right of a record. */
export interface RightOfRecord {
  readonly slots: SaidSlots;
  /** The currency that its amount is said to be of. */
  readonly currency: string | undefined;
  /** The amount, of hours the hours, that it is said not to have: `32, not 23`. */
  readonly aside: string | undefined;
  /** Whether it says what is wrong. */
  readonly denies: boolean;
  /** Whether it says that the books say something else: `actually 42`. */
  readonly really: boolean;
  /** Whether nothing else is told before the amount: `was delayed, so i took a taxi for 30` tells of something else. */
  readonly first: boolean;
  /** Whether nothing else is told. */
  readonly alone: boolean;
}

const saysReally = new RegExp(`(?<!\\p{L})${recordWord("really")}(?!\\p{L})`, "iu");
const saysNot = new RegExp(`(?<!\\p{L})${recordWord("not")}(?!\\p{L})`, "iu");
const saysHenceforth = new RegExp(`(?<!\\p{L})${recordWord("henceforth")}(?!\\p{L})`, "iu");
const isLittle = new RegExp(`^${recordWord("little", "the", "last", "ought", "not", "really", "removed")}$`, "iu");

/** What joins words and tells nothing of a record. */
export const joining: readonly CueName[] = [
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
];

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
  "setTo",
  "polite",
]);

/** The one name of a kind that is meant, without those put aside; null where several are. */
function nameMeant(clause: Clause, kind: "client" | "project"): string | undefined | null {
  const meant = namesOf(clause, kind).filter((found) => !isDenied(clause, found));
  if (meant.length > 1 || meant.some(({ value }) => value.length > 1)) return null;
  return meant[0]?.value[0]?.name;
}

/** The category that is right, told as the books list it as well: `deveria ser viagens`. */
function categoryMeant(clause: Clause): string | undefined {
  const said = clause.tokens.flatMap(({ text }) => builtInsRead("category", text));
  return listed(clause, "category") ?? (said.length === 1 ? said[0] : undefined);
}

/** A bare number as hours: `it was 4, not 3`. */
function plainHours(amount: string | undefined): string | undefined {
  const number = Number(/^[\d.]+/.exec(amount ?? "")?.[0]);
  return number > 0 && number <= 24 ? String(number) : undefined;
}

/** Whether no word up to a place tells anything besides what is right. */
function tellsOnly(clause: Clause, currency: string | undefined, until = Number.POSITIVE_INFINITY): boolean {
  return clause.tokens.every(({ kind, start, end }, i) => {
    if (start >= until) return true;
    const at = clause.from + i;
    const word = clause.sentence.text.slice(start, end);
    if (kind !== "word" || clause.sentence.marked(at) || isLittle.test(word) || saysReally.test(word)) return true;
    const cues = clause.cuesAt(at);
    if (cues.some(({ name }) => /^(?:mode|category)\./.test(name) || explained.has(name))) return true;
    return currency !== undefined && saidCurrency(clause) === currency && cues.length === 0;
  });
}

/** What a clause says is right of a record of money, or of hours; null where that is nothing that can be put right. */
export function rightOfRecord(clause: Clause, hours: boolean): RightOfRecord | null {
  const times = affirmedTimes(clause);
  const [length, otherLength] = worked(clause);
  if (!length && times.moments("past").some(({ value }) => value.time !== null)) return null;
  if (clause.invoices.length + clause.percents.length > 0 || saysHenceforth.test(clause.text)) return null;
  const denies = saysNot.test(clause.text);
  if (clause.money.length > (denies ? 2 : 1) || (length && !hours)) return null;
  const client = nameMeant(clause, "client");
  const project = nameMeant(clause, "project");
  if (client === null || project === null) return null;
  const amount = affirmedAmount(clause);
  const currency = hours || amount !== undefined ? undefined : saidCurrency(clause);
  const modes = affirmedModes(clause);
  const mode = modes === null ? listed(clause, "mode") : modes[0];
  const said = slots({
    hours: hours ? (length?.value.decimalHours ?? plainHours(amount)) : undefined,
    amount: hours ? undefined : amount,
    on: saidDay(times, "past"),
    mode: hours || currency !== undefined ? undefined : mode,
    category: hours || mode !== undefined || amount !== undefined ? undefined : categoryMeant(clause),
    client,
    project: client === undefined ? project : undefined,
  });
  if (Object.keys(said).length === 0 && currency === undefined) return null;
  const [bare] = clause.money;
  const aside = hours
    ? (otherLength?.value.decimalHours ??
      plainHours(amountAside(clause) ?? (length && bare && encodeMoney(bare.value.money))))
    : amountAside(clause);
  const really = saysReally.test(clause.text);
  const until = (length ?? bare)?.start;
  const first = until === undefined || tellsOnly(clause, currency, until);
  return { slots: said, currency, aside, denies, really, first, alone: tellsOnly(clause, currency) };
}
