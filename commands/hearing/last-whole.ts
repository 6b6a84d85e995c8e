import type { SpokenOf } from "../../src/chat/spoken-of.ts";
import type { Table } from "../../src/history/tables.ts";
import { clockOf } from "../../src/interactions/reminder-time.ts";
import { encodeMoney, money } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";
import { type Day, daysBetween, readIsoDay } from "../../src/time/day.ts";
import { wallTime } from "../../src/time/zone.ts";
import { slots } from "../../src/understand/fill/part.ts";
import type { Intent } from "../../src/understand/intents.ts";
import type { SaidSlots } from "../../src/understand/slot-names.ts";
import { readTasks } from "../../src/work/tasks.ts";
import { subjectOf } from "./subject-of.ts";

/** An entry as a sentence would have said it, without its day. */
interface Whole {
  readonly intent: Intent;
  readonly slots: SaidSlots;
  /** The day it was, of money. */
  readonly day?: Day;
}

const name = { select: { name: true } } as const;
const number = { select: { number: true } } as const;

function dayOf(text: string): { readonly day?: Day } {
  const day = readIsoDay(text);
  return day ? { day } : {};
}

const readers: Readonly<Partial<Record<Table, (scope: Scope, id: string) => Promise<Whole | undefined>>>> = {
  income: async (scope, id) => {
    const include = { client: name, project: name, service: name, mode: name, classification: name };
    const row = await scope.read.income.findFirst({ where: { id }, include });
    if (!row || row.refundOfId !== null) return undefined;
    const named = { client: row.client?.name, project: row.project?.name, service: row.service?.name };
    const classification = row.client ? undefined : row.classification.name;
    const received = row.receivedOn === null ? "false" : undefined;
    const amount = encodeMoney(money(row.amountMinor, row.currency));
    const said = { amount, ...named, classification, mode: row.mode?.name, received, for: row.note ?? undefined };
    return { intent: "income.add", slots: slots(said), ...dayOf(row.receivedOn ?? row.earnedOn) };
  },
  expense: async (scope, id) => {
    const include = { client: name, project: name, mode: name, category: name };
    const row = await scope.read.expense.findFirst({ where: { id }, include });
    if (!row || row.refundOfId !== null) return undefined;
    const named = { client: row.client?.name, project: row.project?.name, category: row.category?.name };
    const told = { vendor: row.vendor ?? undefined, for: row.note ?? undefined, mode: row.mode?.name };
    const flags = { billable: row.billable ? "true" : undefined, paid: row.paidOn === null ? "false" : undefined };
    const amount = encodeMoney(money(row.amountMinor, row.currency));
    return { intent: "expense.add", slots: slots({ amount, ...named, ...told, ...flags }), ...dayOf(row.spentOn) };
  },
  payment: async (scope, id) => {
    const include = { mode: name, invoice: { select: { client: name } } };
    const row = await scope.read.payment.findFirst({ where: { id }, include });
    if (!row) return undefined;
    const amount = encodeMoney(money(row.amountMinor, row.currency));
    return { intent: "income.add", slots: slots({ amount, client: row.invoice.client.name, mode: row.mode.name }) };
  },
  hoursEntry: async (scope, id) => {
    const include = { client: name, project: name, service: name };
    const row = await scope.read.hoursEntry.findFirst({ where: { id }, include });
    if (!row) return undefined;
    const named = { project: row.project?.name, service: row.service?.name };
    const client = row.project ? undefined : row.client?.name;
    const said = { hours: String(Number((row.minutes / 60).toFixed(4))), client, ...named, for: row.note ?? undefined };
    return { intent: "hours.log", slots: slots(said) };
  },
  meeting: async (scope, id) => {
    const row = await scope.read.meeting.findFirst({ where: { id }, include: { client: name, contact: name } });
    if (!row || row.rule !== null) return undefined;
    const { day, time } = wallTime(row.startsAt, scope.zone);
    const said = { client: row.client?.name, contact: row.contact?.name, name: row.title, start: `${day}T${time}` };
    const more = { medium: row.medium ?? undefined, place: row.place ?? undefined, agenda: row.agenda ?? undefined };
    return { intent: "meeting.book", slots: slots({ ...said, durationMinutes: String(row.minutes), ...more }) };
  },
  reminder: async (scope, id) => {
    const row = await scope.read.reminder.findFirst({ where: { id }, include: { client: name, invoice: number } });
    if (!row || row.rule !== null) return undefined;
    const { day, time } = clockOf(scope, row);
    const about = { client: row.client?.name, invoice: row.invoice?.number };
    return { intent: "reminder.add", slots: slots({ for: row.text, due: `${day}T${time}`, ...about }) };
  },
  task: async (scope, id) => {
    const [view] = await readTasks(scope, { id }, 1);
    if (!view) return undefined;
    const { row, project, client, member } = view;
    const place = project ? { project: project.name } : { client: client?.name };
    const said = { task: row.title, ...place, due: row.dueOn ?? undefined, member: member?.name };
    return { intent: "task.add", slots: slots(said) };
  },
  invoice: async (scope, id) => {
    const include = { client: name, project: name, lines: { orderBy: { position: "asc" } } } as const;
    const row = await scope.read.invoice.findFirst({ where: { id }, include });
    const [first, ...more] = row?.lines ?? [];
    if (!row || !first) return undefined;
    const priced = (minor: bigint) => encodeMoney(money(minor, row.currency));
    const lines = row.lines.map((line) => `${line.description} ${priced(line.amountMinor)}`).join("; ");
    const what = more.length > 0 ? { lines } : { amount: priced(first.amountMinor), for: first.description };
    const [issued, due] = [readIsoDay(row.issuedOn), readIsoDay(row.dueOn)];
    const terms = issued && due ? `net ${daysBetween(issued, due)}` : undefined;
    const tax = row.taxBps > 0 ? String(row.taxBps / 100) : undefined;
    const said = { client: row.client.name, project: row.project?.name, ...what, due: terms, tax };
    return { intent: "invoice.create", slots: slots(said) };
  },
};

/** The entry a change wrote, as it would be said again; undefined where it wrote none that can be. */
export async function lastWhole(scope: Scope, spokenOf: SpokenOf): Promise<Whole | undefined> {
  const read = spokenOf.subjectTable ? readers[spokenOf.subjectTable] : undefined;
  const id = read && (await subjectOf(scope, spokenOf));
  return read && id ? read(scope, id) : undefined;
}
