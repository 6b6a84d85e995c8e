import type { Tx } from "../db/database.ts";
import { nextDue } from "../db/queries/next-due.ts";
import { roundOf } from "../db/queries/rounds.ts";
import { endSnoozes } from "../db/queries/snoozes.ts";
import { roundDays } from "./daily-round.ts";
import type { Job, JobBooks } from "./job.ts";
import { type RoundDays, tellInvoices, tellTasks } from "./round-nudges.ts";

/** Tells of unpaid invoices that were snoozed until now, all of one moment together (SPEC 5). */
export const snoozedInvoices: Job = {
  name: "snoozed invoices",
  next: (tx, except) => nextDue(tx, { table: "Invoice", id: "id", at: "snoozedTo" }, except),
  run: async (tx, { id }, books) => {
    const { workspaceId } = await tx.invoice.findUniqueOrThrow({ where: { id }, select: { workspaceId: true } });
    await toAll(tx, workspaceId, books, (scope, days) => tellInvoices(scope, days, books));
    await endSnoozes(tx, workspaceId, { table: "Invoice", at: books.at });
  },
};

/** Tells of open tasks that were snoozed until now. */
export const snoozedTasks: Job = {
  name: "snoozed tasks",
  next: (tx, except) => nextDue(tx, { table: "Task", id: "id", at: "snoozedTo" }, except),
  run: async (tx, { id }, books) => {
    const { workspaceId } = await tx.task.findUniqueOrThrow({ where: { id }, select: { workspaceId: true } });
    await toAll(tx, workspaceId, books, (scope, days) => tellTasks(scope, days, books));
    await endSnoozes(tx, workspaceId, { table: "Task", at: books.at });
  },
};

type Scope = NonNullable<Awaited<ReturnType<JobBooks["as"]>>>;

/**
 * Tells every member, with the days of their daily round where that is due as well and has not come yet, as after the process was
 * down: what is told for a snooze is told for its step too, and not a second time.
 */
async function toAll(
  tx: Tx,
  workspaceId: string,
  books: JobBooks,
  tell: (scope: Scope, days: RoundDays | null) => Promise<void>,
): Promise<void> {
  const members = await tx.member.findMany({
    where: { workspaceId, leftAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  for (const { id } of members) {
    const scope = await books.as(workspaceId, id);
    const round = scope && (await roundOf(tx, id));
    if (round) await tell(scope, roundDays(round, books.at));
  }
}
