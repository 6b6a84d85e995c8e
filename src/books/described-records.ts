import { builtInsCalled } from "../built-in-names.ts";
import { fold } from "../fold.ts";
import { decodeMoney } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import { allTime } from "../time/period.ts";
import type { RecordDescribed } from "../understand/record-described.ts";
import { seesMoney } from "../work/sight.ts";

/** A record of the books that fits a description. */
export interface FoundRecord {
  readonly table: "expense" | "income" | "payment" | "hoursEntry";
  readonly id: string;
}

interface Row extends FoundRecord {
  readonly day: string;
  readonly createdAt: Date;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly client: string | undefined;
  readonly project: string | undefined;
  readonly category: string | undefined;
  readonly said: readonly (string | null | undefined)[];
}

/** So many of the newest rows of each kind are looked through. */
const most = 400;

/** The records that fit a description, the newest first: employees find their own hours alone (SPEC 1). */
export async function describedRecords(scope: Scope, described: RecordDescribed): Promise<readonly FoundRecord[]> {
  const rows = (await rowsOf(scope, described)).toSorted(newestFirst);
  const fits = rows.filter((row) => isOf(row, described) && isCalled(row, described.words));
  const found = fits.length > 0 || described.words.length === 0 ? fits : rows.filter((row) => isSort(row, described));
  const wrong = described.was === undefined ? null : decodeMoney(described.was);
  const said = wrong
    ? found.filter(({ amountMinor, currency }) => amountMinor === wrong.minor && currency === wrong.currency)
    : found;
  const meant = said.length > 0 ? said : found;
  return (described.last ? meant.slice(0, 1) : meant).map(({ table, id }) => ({ table, id }));
}

const newestFirst = (one: Row, other: Row) =>
  one.day !== other.day ? (one.day < other.day ? 1 : -1) : other.createdAt.getTime() - one.createdAt.getTime();

async function rowsOf(scope: Scope, { kind, days }: RecordDescribed): Promise<readonly Row[]> {
  const { from, to } = days ?? allTime;
  const within = { gte: from, lte: to };
  if (kind === "hours") return hoursWithin(scope, within);
  if (!seesMoney(scope)) return [];
  const came = [...(await incomesWithin(scope, within)), ...(await paymentsWithin(scope, within))];
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
    ...{ table: "hoursEntry", id: row.id, day: row.workedOn, createdAt: row.createdAt, amountMinor: 0n, currency: "" },
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
    ...{ table: "expense", id: row.id, day: row.spentOn, createdAt: row.createdAt },
    ...{ amountMinor: row.amountMinor, currency: row.currency },
    client: row.client?.name,
    project: row.project?.name,
    category: row.category?.name,
    said: [row.note, row.vendor, row.category?.name],
  }));
}

async function incomesWithin({ read }: Scope, earnedOn: Within): Promise<readonly Row[]> {
  const rows = await read.income.findMany({
    where: { earnedOn, refundOfId: null },
    include: { client: true, project: true },
    orderBy: [{ earnedOn: "desc" }, { createdAt: "desc" }],
    take: most,
  });
  return rows.map((row) => ({
    ...{ table: "income", id: row.id, day: row.earnedOn, createdAt: row.createdAt },
    ...{ amountMinor: row.amountMinor, currency: row.currency },
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
    ...{ table: "payment", id: row.id, day: row.paidOn, createdAt: row.createdAt },
    ...{ amountMinor: row.amountMinor, currency: row.currency },
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
function isCalled({ said, client, project }: Row, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const own = [...said, client, project].flatMap((text) => (text ? fold(text).split(/[^\p{L}\d]+/u) : []));
  return words.every((word) => own.some((each) => alike(each, word)));
}

function alike(own: string, said: string): boolean {
  return own === said || singular(own) === singular(said) || (said.length >= 4 && own.startsWith(said));
}

const singular = (word: string) => (word.length > 4 ? word.replace(/(?:es|en|s|n|e)$/, "") : word);

/** Whether a row is of the category that its words name: `the meals on friday`. */
function isSort(row: Row, described: RecordDescribed): boolean {
  const { words } = described;
  return (
    row.category !== undefined &&
    isOf(row, described) &&
    builtInsCalled("category", words.join(" ")).includes(row.category)
  );
}
