import type { SpokenOf } from "../../src/chat/spoken-of.ts";
import { onlyChange, toldLast } from "../../src/db/queries/told-last.ts";
import type { Table } from "../../src/history/tables.ts";
import type { Scope } from "../../src/scope.ts";
import { subjectOf } from "./subject-of.ts";

/**
 * The client that was spoken of last: that of the one thing written, or else the one client named in what was asked.
 * Whoever says "they" means that client. Undefined where it is none, several, or something came unasked since.
 */
export async function clientSpokenOf(scope: Scope, spokenOf: SpokenOf | null): Promise<string | undefined> {
  const { conversation, account, names } = scope;
  const told = await scope.query(toldLast, { conversation, account: account.account });
  if (told.some(({ changeId }) => changeId !== null))
    return spokenOf && onlyChange(told) === spokenOf.id ? clientOf(scope, spokenOf) : undefined;
  const found = names.find(told[0]?.said ?? "").flatMap(({ value }) => value);
  const clients = found.flatMap(({ kind, name, owner }) =>
    kind === "client" ? [name] : kind === "contact" && owner !== undefined ? [owner] : [],
  );
  return new Set(clients).size === 1 ? clients[0] : undefined;
}

/** The client that a change was of. */
async function clientOf(scope: Scope, spokenOf: SpokenOf): Promise<string | undefined> {
  const find = spokenOf.subjectTable ? clients[spokenOf.subjectTable] : undefined;
  const id = find && (await subjectOf(scope, spokenOf));
  return id ? find?.(scope, id) : undefined;
}

/** The names of the clients that a person's last changes in this conversation were of, the latest first. */
export async function clientsOfLate(scope: Scope, most: number): Promise<readonly string[]> {
  const changes = await scope.read.change.findMany({
    where: { memberId: scope.person.id, conversation: scope.conversation, undoneById: null, subjectId: { not: null } },
    orderBy: { seq: "desc" },
    take: changesLookedAt,
    select: { subjectTable: true, subjectId: true },
  });
  const found = new Set<string>();
  for (const { subjectTable, subjectId } of changes) {
    const find = subjectTable ? clients[subjectTable] : undefined;
    const client = find && subjectId ? await find(scope, subjectId) : undefined;
    if (client !== undefined) found.add(client);
    if (found.size === most) break;
  }
  return [...found];
}

const changesLookedAt = 20;

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
