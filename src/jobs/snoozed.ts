import type { Tx } from "../db/database.ts";
import { nextDue } from "../db/queries/next-due.ts";
import { endSnoozes } from "../db/queries/snoozes.ts";
import type { Job, JobBooks } from "./job.ts";
import { tellInvoices, tellTasks } from "./round-nudges.ts";

/** Tells of unpaid invoices that were snoozed until now, all of one moment together (SPEC 5). */
export const snoozedInvoices: Job = {
  name: "snoozed invoices",
  next: (tx, except) => nextDue(tx, { table: "Invoice", id: "id", at: "snoozedTo" }, except),
  run: async (tx, { id }, books) => {
    const { workspaceId } = await tx.invoice.findUniqueOrThrow({ where: { id }, select: { workspaceId: true } });
    await toAll(tx, workspaceId, books, (scope) => tellInvoices(scope, null, books));
    await endSnoozes(tx, workspaceId, { table: "Invoice", at: books.at });
  },
};

/** Tells of open tasks that were snoozed until now. */
export const snoozedTasks: Job = {
  name: "snoozed tasks",
  next: (tx, except) => nextDue(tx, { table: "Task", id: "id", at: "snoozedTo" }, except),
  run: async (tx, { id }, books) => {
    const { workspaceId } = await tx.task.findUniqueOrThrow({ where: { id }, select: { workspaceId: true } });
    await toAll(tx, workspaceId, books, (scope) => tellTasks(scope, null, books));
    await endSnoozes(tx, workspaceId, { table: "Task", at: books.at });
  },
};

type Scope = NonNullable<Awaited<ReturnType<JobBooks["as"]>>>;

async function toAll(tx: Tx, workspaceId: string, books: JobBooks, tell: (scope: Scope) => Promise<void>) {
  const members = await tx.member.findMany({
    where: { workspaceId, leftAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  for (const { id } of members) {
    const scope = await books.as(workspaceId, id);
    if (scope) await tell(scope);
  }
}
