import { builtInsCalled } from "../built-in-names.ts";
import { fold } from "../fold.ts";
import { decimalText, decodeMoney, type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import { addDays, type Day } from "../time/day.ts";
import { allTime } from "../time/period.ts";
import type { RecordDescribed } from "../understand/records/record-described.ts";
import { seesMoney } from "../work/sight.ts";

/** A record of the books that fits a description. */
export interface FoundRecord {
  readonly table: "expense" | "income" | "payment" | "hoursEntry";
  readonly id: string;
  readonly day: Day;
  /** Its amount; of hours none. */
  readonly money: Money | undefined;
  /** Of hours how long they took. */
  readonly minutes: number | undefined;
  /** What it is called by beside that: its note, who was paid or who paid, its project. */
  readonly called: string | undefined;
  /** Whether it fits only about: by its category alone, with another amount than it is said to have, or it is long past. */
  readonly loosely: boolean;
}

interface Row extends Omit<FoundRecord, "loosely"> {
  readonly createdAt: Date;
  readonly client: string | undefined;
  readonly project: string | undefined;
  readonly category: string | undefined;
  readonly said: readonly (string | null | undefined)[];
}

/** So many of the newest rows of each kind are looked through. */
const most = 400;

/** What is described without a day is seldom older. */
const usualDays = 62;

/** The records that fit a description, the newest first: employees find their own hours alone (SPEC 1). */
export async function describedRecords(scope: Scope, described: RecordDescribed): Promise<readonly FoundRecord[]> {
  const { does, kind, was, words, days, last } = described;
  const rows = (await rowsOf(scope, described)).filter((row) => isOf(row, described)).toSorted(newestFirst);
  const since = addDays(scope.today, -usualDays);
  const called = rows.filter((row) => isCalled(row, described));
  const sort = called.length > 0 ? called : rows.filter((row) => isOfSort(row, described, words.join(" ")));
  // `the taxi on the 10th was 18 not 15` may be the 15 that went to somebody else's name.
  const fits = sort.length > 0 || was === undefined || days === undefined ? sort : rows;
  const said = was === undefined ? fits : fits.filter((row) => wasSo(row, was));
  // What is to go by its amount is nothing of another one.
  const meant = said.length > 0 || (does === "remove" && kind !== "hours" && was !== undefined) ? said : sort;
  const loosely = (row: Row) =>
    called.length === 0 ||
    (was !== undefined && said.length === 0) ||
    (days === undefined && was === undefined && !last && row.day < since);
  return (last ? meant.slice(0, 1) : meant).map((row) => ({ ...row, loosely: loosely(row) }));
}

/** Whether a row has that amount, or takes so many hours; an amount is as often told without its currency. */
function wasSo({ money, minutes }: Row, was: string): boolean {
  if (!money) return Math.round(Number(was) * 60) === minutes;
  const wrong = decodeMoney(was);
  return wrong !== null && decimalText(wrong) === decimalText(money);
}

const newestFirst = (one: Row, other: Row) =>
  one.day !== other.day ? (one.day < other.day ? 1 : -1) : other.createdAt.getTime() - one.createdAt.getTime();

async function rowsOf(scope: Scope, { kind, days }: RecordDescribed): Promise<readonly Row[]> {
  const { from, to } = days ?? allTime;
  const within = { gte: from, lte: to };
  if (kind === "hours") return hoursWithin(scope, within);
  if (!seesMoney(scope)) return [];
  const came = [...(await incomesWithin(scope, within, kind === "payment")), ...(await paymentsWithin(scope, within))];
  return kind === "payment" ? came : [...came, ...(await expensesWithin(scope, within))];
}

interface Within {
  readonly gte: string;
  readonly lte: string;
}

async function hoursWithin({ read, person }: Scope, workedOn: Within): Promise<readonly Row[]> {
  const rows = await read.hoursEntry.findMany({
    where: { workedOn, memberId: person.id },
    include: { project: { include: { client: true } }, client: true, service: true },
    orderBy: [{ workedOn: "desc" }, { createdAt: "desc" }],
    take: most,
  });
  return rows.map((row) => ({
    table: "hoursEntry",
    id: row.id,
    day: row.workedOn as Day,
    createdAt: row.createdAt,
    money: undefined,
    minutes: row.minutes,
    called: row.project?.name ?? row.client?.name ?? row.note ?? undefined,
    client: row.client?.name ?? row.project?.client?.name,
    project: row.project?.name,
    category: undefined,
    said: [row.note, row.service?.name, row.project?.name],
  }));
}

async function expensesWithin({ read }: Scope, spentOn: Within): Promise<readonly Row[]> {
  const rows = await read.expense.findMany({
    where: { spentOn, refundOfId: null },
    include: { category: true, client: true, project: true },
    orderBy: [{ spentOn: "desc" }, { createdAt: "desc" }],
    take: most,
  });
  return rows.map((row) => ({
    table: "expense",
    id: row.id,
    day: row.spentOn as Day,
    createdAt: row.createdAt,
    money: money(row.amountMinor, row.currency),
    minutes: undefined,
    called: row.note ?? row.vendor ?? row.category?.name,
    client: row.client?.name,
    project: row.project?.name,
    category: row.category?.name,
    said: [row.note, row.vendor],
  }));
}

/** Income of some days; what was paid is none that is only expected. */
async function incomesWithin({ read }: Scope, earnedOn: Within, paid: boolean): Promise<readonly Row[]> {
  const rows = await read.income.findMany({
    where: { earnedOn, refundOfId: null, ...(paid ? { receivedOn: { not: null } } : {}) },
    include: { client: true, project: true },
    orderBy: [{ earnedOn: "desc" }, { createdAt: "desc" }],
    take: most,
  });
  return rows.map((row) => ({
    table: "income",
    id: row.id,
    day: row.earnedOn as Day,
    createdAt: row.createdAt,
    money: money(row.amountMinor, row.currency),
    minutes: undefined,
    called: row.client?.name ?? row.note ?? undefined,
    client: row.client?.name,
    project: row.project?.name,
    category: undefined,
    said: [row.note],
  }));
}

async function paymentsWithin({ read }: Scope, paidOn: Within): Promise<readonly Row[]> {
  const rows = await read.payment.findMany({
    where: { paidOn, amountMinor: { gt: 0 }, incomeId: null },
    include: { invoice: { include: { client: true } } },
    orderBy: [{ paidOn: "desc" }, { createdAt: "desc" }],
    take: most,
  });
  return rows.map((row) => ({
    table: "payment",
    id: row.id,
    day: row.paidOn as Day,
    createdAt: row.createdAt,
    money: money(row.amountMinor, row.currency),
    minutes: undefined,
    called: row.invoice.client.name,
    client: row.invoice.client.name,
    project: undefined,
    category: undefined,
    said: [row.invoice.number],
  }));
}

/** Whether a row is of the client and project that are named. */
function isOf(row: Row, { client, project }: RecordDescribed): boolean {
  const named = client === undefined || row.client === client || row.said.some((said) => holds(said, client));
  return named && (project === undefined || row.project === project);
}

const holds = (said: string | null | undefined, name: string) =>
  typeof said === "string" && fold(said).includes(fold(name));

/** Whether a row says every word, in the singular or the plural. */
function isCalled(row: Row, described: RecordDescribed): boolean {
  const { said, client, project } = row;
  const { words } = described;
  if (words.length === 0) return true;
  const own = [...said, client, project].flatMap((text) => (text ? fold(text).split(/[^\p{L}\d]+/u) : []));
  const others = words.filter((word) => !own.some((each) => alike(each, word)));
  if (others.length === 0) return true;
  // Of `the train to Lyon` the books may have Lyon, under travel; the train to Leeds is no parking in Leeds.
  const whole = own.length > 0 && own.every((each) => words.some((word) => alike(each, word)));
  return whole && others.every((word) => isOfSort(row, described, word));
}

/** Whether a row is of the category that words tell: `the meals on friday`. */
function isOfSort({ category }: Row, { categories }: RecordDescribed, words: string): boolean {
  if (category === undefined || words === "") return false;
  return categories.get(words) === category || builtInsCalled("category", words).includes(category);
}

function alike(own: string, said: string): boolean {
  return own === said || singular(own) === singular(said) || (said.length >= 4 && own.startsWith(said));
}

const singular = (word: string) => (word.length > 4 ? word.replace(/(?:es|en|s|n|e)$/, "") : word);
