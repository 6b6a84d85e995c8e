import type { SpokenOf } from "../../src/chat/spoken-of.ts";
import type { Table } from "../../src/history/tables.ts";
import type { Scope } from "../../src/scope.ts";
import { type Day, readIsoDay } from "../../src/time/day.ts";
import { lastStart } from "./last-start.ts";
import { subjectOf } from "./subject-of.ts";

const readers: Readonly<Partial<Record<Table, (scope: Scope, id: string) => Promise<string | null | undefined>>>> = {
  income: async ({ read }, id) => {
    const row = await read.income.findFirst({ where: { id }, select: { receivedOn: true, earnedOn: true } });
    return row?.receivedOn ?? row?.earnedOn;
  },
  expense: async ({ read }, id) =>
    (await read.expense.findFirst({ where: { id }, select: { spentOn: true } }))?.spentOn,
  payment: async ({ read }, id) => (await read.payment.findFirst({ where: { id }, select: { paidOn: true } }))?.paidOn,
  invoice: async ({ read }, id) => (await read.invoice.findFirst({ where: { id }, select: { dueOn: true } }))?.dueOn,
  hoursEntry: async ({ read }, id) =>
    (await read.hoursEntry.findFirst({ where: { id }, select: { workedOn: true } }))?.workedOn,
  interaction: async ({ read }, id) =>
    (await read.interaction.findFirst({ where: { id }, select: { happenedOn: true } }))?.happenedOn,
};

/** The day of the entry a change wrote, on which it was or is to be; undefined where it has none. */
export async function lastDay(scope: Scope, spokenOf: SpokenOf): Promise<Day | undefined> {
  const { subjectTable } = spokenOf;
  const read = subjectTable ? readers[subjectTable] : undefined;
  if (!read) return readIsoDay((await lastStart(scope, spokenOf))?.slice(0, 10) ?? "") ?? undefined;
  const id = await subjectOf(scope, spokenOf);
  return id ? (readIsoDay((await read(scope, id)) ?? "") ?? undefined) : undefined;
}
