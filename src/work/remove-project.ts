import { UserError } from "../errors.ts";
import type { Table } from "../history/tables.ts";
import type { Scope } from "../scope.ts";
import { readProject } from "./read-project.ts";

/** How much of the books is about a project, and so keeps it from being deleted. */
export interface ProjectTies {
  readonly invoices: number;
  readonly incomes: number;
  readonly expenses: number;
  readonly hours: number;
  readonly recurring: number;
  readonly documents: number;
}

/** What keeps a project from being deleted, or null when nothing does. */
export async function projectTies(scope: Scope, id: string): Promise<ProjectTies | null> {
  const where = { projectId: id };
  const ties = {
    invoices:
      (await scope.read.invoice.count({ where })) +
      (await scope.read.invoiceLine.count({ where: { projectId: id, invoice: { projectId: null } } })),
    incomes: await scope.read.income.count({ where }),
    expenses: await scope.read.expense.count({ where }),
    hours: await scope.read.hoursEntry.count({ where }),
    recurring: await scope.read.recurring.count({ where }),
    documents: await scope.read.document.count({ where }),
  };
  return Object.values(ties).every((count) => count === 0) ? null : ties;
}

/** Deletes a project without ties, with its services, tasks, timers and assignments. Throws when there are ties. */
export async function deleteProject(scope: Scope, id: string): Promise<void> {
  if (await projectTies(scope, id)) throw new Error(`project ${id} has ties`);
  const of = { where: { projectId: id }, select: { id: true } } as const;
  await removeAll(scope, "timer", await scope.read.timer.findMany(of));
  await removeAll(scope, "task", await scope.read.task.findMany(of));
  await removeAll(scope, "service", await scope.read.service.findMany(of));
  await removeAll(scope, "projectMember", await scope.read.projectMember.findMany(of));
  await scope.write.remove("project", id);
}

/** Hides a project, keeping everything about it. A UserError while a timer runs on it. */
export async function archiveProject(scope: Scope, id: string): Promise<void> {
  const { row } = await readProject(scope, id);
  if (await scope.read.timer.findFirst({ where: { projectId: id } }))
    throw new UserError(scope.say.work.timerRuns(row.name), "hours stop");
  await scope.write.update("project", id, { archivedAt: scope.at });
}

/** Brings an archived project back. */
export async function restoreProject(scope: Scope, id: string): Promise<void> {
  await scope.write.update("project", id, { archivedAt: null });
}

async function removeAll(scope: Scope, table: Table, rows: readonly { readonly id: string }[]): Promise<void> {
  for (const row of rows) await scope.write.remove(table, row.id);
}
