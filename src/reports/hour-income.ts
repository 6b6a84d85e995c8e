import { clientClassification } from "../books/classifications.ts";
import { homeFirst } from "../clients/pipeline.ts";
import { hoursSums } from "../db/queries/hours-sums.ts";
import { projectAmounts } from "../db/queries/project-figures.ts";
import { reportSums } from "../db/queries/report-sums.ts";
import { divideHalfUp, type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";

/** What was earned with a client or on a project, and the time it took. */
export interface HourIncome {
  readonly name: string;
  readonly minutes: number;
  /** Before tax, each currency apart, the workspace's first. */
  readonly earned: readonly Money[];
  /** What an hour of it came to; empty where none was logged. */
  readonly perHour: readonly Money[];
}

/** Whose or what's income per hour is asked. */
export interface HourIncomeAsked {
  readonly by: "client" | "project";
  readonly period: Period;
  /** One client or project alone. */
  readonly id?: string | undefined;
}

/** What was earned and worked, by client or by project; what has neither is left out. Of a client the hours on their projects count too. */
export async function hourIncome(scope: Scope, asked: HourIncomeAsked): Promise<HourIncome[]> {
  const worked = await scope.query(hoursSums, {
    ...asked.period,
    groupBy: asked.by,
    [asked.by === "client" ? "clientId" : "projectId"]: asked.id,
  });
  const minutes = new Map(worked.map((one) => [one.id, one.minutes]));
  const rows = await named(scope, asked);
  const earned = asked.by === "client" ? await ofClients(scope, asked) : await ofProjects(scope, asked, rows);
  return rows.flatMap(({ id, name }) => {
    const amounts = homeFirst(earned.get(id) ?? [], scope.workspace.currency);
    const time = minutes.get(id) ?? 0;
    if (time === 0 && amounts.length === 0) return [];
    return {
      name,
      minutes: time,
      earned: amounts,
      perHour: time === 0 ? [] : amounts.map((one) => perHour(one, time)),
    };
  });
}

/** All of them together: of those alone on which time was logged, for the rest would make an hour look dearer than it was. */
export function together(all: readonly HourIncome[], home: string): Omit<HourIncome, "name"> {
  const timed = all.filter((one) => one.minutes > 0);
  const minutes = timed.reduce((sum, one) => sum + one.minutes, 0);
  const sums = new Map<string, bigint>();
  for (const { minor, currency } of timed.flatMap((one) => one.earned))
    sums.set(currency, (sums.get(currency) ?? 0n) + minor);
  const earned = homeFirst(
    [...sums].map(([currency, minor]) => money(minor, currency)),
    home,
  );
  return { minutes, earned, perHour: minutes === 0 ? [] : earned.map((one) => perHour(one, minutes)) };
}

const perHour = ({ minor, currency }: Money, minutes: number) =>
  money(divideHalfUp(minor * 60n, BigInt(minutes)), currency);

function named(scope: Scope, { by, id }: HourIncomeAsked): Promise<{ readonly id: string; readonly name: string }[]> {
  const args = { ...(id === undefined ? {} : { where: { id } }), select: { id: true, name: true } };
  return by === "client" ? scope.read.client.findMany(args) : scope.read.project.findMany(args);
}

type Earned = Map<string, Money[]>;

async function ofClients(scope: Scope, { period, id }: HourIncomeAsked): Promise<Earned> {
  const out: Earned = new Map();
  const sums = await scope.query(reportSums, {
    ...period,
    sides: ["income"],
    basis: "earned",
    groupBy: "client",
    clientId: id,
    clientWork: (await clientClassification(scope)).id,
    base: scope.workspace.currency,
    today: scope.today,
  });
  for (const { key, minor, currency } of sums) {
    if (key === null) continue;
    const own = out.get(key) ?? [];
    const same = own.findIndex((one) => one.currency === currency);
    const before = own[same];
    out.set(key, before ? own.with(same, money(before.minor + minor, currency)) : [...own, money(minor, currency)]);
  }
  return out;
}

async function ofProjects(
  scope: Scope,
  { period: days }: HourIncomeAsked,
  rows: readonly { readonly id: string }[],
): Promise<Earned> {
  const out: Earned = new Map();
  const amounts = await scope.query(projectAmounts, { ids: rows.map((row) => row.id), days });
  for (const { id, what, minor, currency } of amounts)
    if (what === "earned") out.set(id, [...(out.get(id) ?? []), money(minor, currency)]);
  return out;
}
