import type { Table } from "../history/tables.ts";
import type { Scope } from "../scope.ts";

/** How much of the books is about a client, and so keeps it from being deleted. */
export interface ClientTies {
  readonly invoices: number;
  readonly payments: number;
  readonly incomes: number;
}

/** What keeps a client from being deleted (SPEC 3), or null when nothing does. */
export async function clientTies(scope: Scope, id: string): Promise<ClientTies | null> {
  const ties = {
    invoices: await scope.read.invoice.count({ where: { clientId: id } }),
    payments: await scope.read.payment.count({ where: { invoice: { clientId: id } } }),
    incomes: await scope.read.income.count({ where: { clientId: id } }),
  };
  return ties.invoices + ties.payments + ties.incomes === 0 ? null : ties;
}

/**
 * Deletes a client without ties, with its contacts, tags and history; expenses made for it, its projects, tasks and
 * hours, documents and meetings stay and name no client any more. Throws when there are ties.
 */
export async function deleteClient(scope: Scope, id: string): Promise<void> {
  if (await clientTies(scope, id)) throw new Error(`client ${id} has invoices, payments or income`);
  const { read, write } = scope;
  const ofClient = { where: { clientId: id }, select: { id: true } } as const;
  const expenses = await read.expense.findMany(ofClient);
  for (const expense of expenses) await write.update("expense", expense.id, { clientId: null, billable: false });
  await leaveWork(scope, id);
  const recurring = await read.recurring.findMany({ where: { clientId: id } });
  for (const one of recurring)
    if (one.kind === "expense") await write.update("recurring", one.id, { clientId: null, billable: false });
    else await write.remove("recurring", one.id);
  await removeAll(scope, "deal", await read.deal.findMany(ofClient));
  const documents = await read.document.findMany(ofClient);
  for (const document of documents) await write.update("document", document.id, { clientId: null });
  const shared = await read.document.findMany({ where: { sharedWithId: id }, select: { id: true } });
  for (const document of shared) await write.update("document", document.id, { sharedWithId: null });
  const meetings = await read.meeting.findMany({
    where: { OR: [{ clientId: id }, { contact: { clientId: id } }] },
    select: { id: true },
  });
  for (const meeting of meetings) await write.update("meeting", meeting.id, { clientId: null, contactId: null });
  const ofInteractions = { where: { interaction: { clientId: id } }, select: { id: true } } as const;
  await removeAll(scope, "mention", await read.mention.findMany(ofInteractions));
  await removeAll(scope, "reminder", await read.reminder.findMany({ ...ofClient, orderBy: { seriesId: "desc" } }));
  await removeAll(scope, "interaction", await read.interaction.findMany(ofClient));
  const ofContacts = { where: { contact: { clientId: id } }, select: { id: true } } as const;
  await removeAll(scope, "contactPoint", await read.contactPoint.findMany(ofContacts));
  await removeAll(scope, "contactPoint", await read.contactPoint.findMany(ofClient));
  await removeAll(scope, "contact", await read.contact.findMany(ofClient));
  await removeAll(scope, "clientTag", await read.clientTag.findMany(ofClient));
  await removeAll(scope, "stageMove", await read.stageMove.findMany(ofClient));
  await write.remove("client", id);
}

/** Work for a client stays in the books without it. */
async function leaveWork({ read, write }: Scope, id: string): Promise<void> {
  const ofClient = { where: { clientId: id }, select: { id: true } } as const;
  for (const { id: row } of await read.project.findMany(ofClient))
    await write.update("project", row, { clientId: null });
  for (const { id: row } of await read.task.findMany(ofClient)) await write.update("task", row, { clientId: null });
  for (const { id: row } of await read.hoursEntry.findMany(ofClient))
    await write.update("hoursEntry", row, { clientId: null });
  for (const { id: row } of await read.timer.findMany(ofClient)) await write.update("timer", row, { clientId: null });
}

async function removeAll(scope: Scope, table: Table, rows: readonly { readonly id: string }[]): Promise<void> {
  for (const row of rows) await scope.write.remove(table, row.id);
}
