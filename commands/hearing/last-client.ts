import type { SpokenOf } from "../../src/chat/spoken-of.ts";
import { changesToldLast } from "../../src/db/queries/told-last.ts";
import type { Table } from "../../src/history/tables.ts";
import type { Scope } from "../../src/scope.ts";

/**
 * The client that a change was of, where nothing but it was told last: whoever says "they" then means that client.
 * Undefined where it was of none, or several things were told, or something else since.
 */
export async function lastClient(scope: Scope, { id, subjectTable }: SpokenOf): Promise<string | undefined> {
  const find = subjectTable ? clients[subjectTable] : undefined;
  if (!find) return undefined;
  const [told, ...more] = await scope.query(changesToldLast, scope.conversation);
  if (told !== id || more.length > 0) return undefined;
  const change = await scope.read.change.findFirst({ where: { id }, select: { subjectId: true } });
  return change?.subjectId ? find(scope, change.subjectId) : undefined;
}

type Find = (scope: Scope, id: string) => Promise<string | undefined>;

const name = { select: { name: true } } as const;
const client = { client: name } as const;

const clients: Readonly<Partial<Record<Table, Find>>> = {
  client: async ({ read }, id) => (await read.client.findFirst({ where: { id }, ...name }))?.name,
  contact: async ({ read }, id) => (await read.contact.findFirst({ where: { id }, select: client }))?.client?.name,
  income: async ({ read }, id) => (await read.income.findFirst({ where: { id }, select: client }))?.client?.name,
  expense: async ({ read }, id) => (await read.expense.findFirst({ where: { id }, select: client }))?.client?.name,
  invoice: async ({ read }, id) => (await read.invoice.findFirst({ where: { id }, select: client }))?.client.name,
  payment: async ({ read }, id) =>
    (await read.payment.findFirst({ where: { id }, select: { invoice: { select: client } } }))?.invoice.client.name,
  deal: async ({ read }, id) => (await read.deal.findFirst({ where: { id }, select: client }))?.client.name,
  project: async ({ read }, id) => (await read.project.findFirst({ where: { id }, select: client }))?.client?.name,
  service: async ({ read }, id) =>
    (await read.service.findFirst({ where: { id }, select: { project: { select: client } } }))?.project?.client?.name,
  task: async ({ read }, id) => (await read.task.findFirst({ where: { id }, select: client }))?.client?.name,
  hoursEntry: async ({ read }, id) => {
    const select = { ...client, project: { select: client } } as const;
    const row = await read.hoursEntry.findFirst({ where: { id }, select });
    return row?.client?.name ?? row?.project?.client?.name;
  },
  interaction: async ({ read }, id) =>
    (await read.interaction.findFirst({ where: { id }, select: client }))?.client?.name,
  reminder: async ({ read }, id) => (await read.reminder.findFirst({ where: { id }, select: client }))?.client?.name,
  meeting: async ({ read }, id) => (await read.meeting.findFirst({ where: { id }, select: client }))?.client?.name,
};
