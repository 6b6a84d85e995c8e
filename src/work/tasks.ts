import type { Prisma, Task } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import { nameKey } from "../name-key.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import type { Period } from "../time/period.ts";
import { workedOn } from "./hours-entry.ts";
import { memberNames } from "./member-names.ts";
import { projectsInSight, seesMoney } from "./sight.ts";

/** A task with what it names. */
export interface TaskView {
  readonly row: Task;
  readonly project: Named | null;
  readonly client: Named | null;
  readonly member: Named | null;
}

/** What can be said of a task. */
export interface TaskDetails {
  readonly project?: Named | null | undefined;
  readonly client?: Named | null | undefined;
  readonly member?: Named | null | undefined;
  readonly due?: Day | null | undefined;
}

/** When a task is due: before today, or in a time; what was due before a time that has begun and is not done is due in it too. */
export type DueThen = "overdue" | Period;

/** Which tasks to list; open ones unless told otherwise. */
export interface TaskFilter {
  readonly project?: Named | undefined;
  readonly client?: Named | undefined;
  readonly member?: Named | undefined;
  readonly due?: DueThen | undefined;
  readonly done?: boolean | undefined;
}

/** Tasks the person may see: employees their own, and those of the projects they are assigned to (SPEC 1). */
function tasksInSight(scope: Scope): Prisma.TaskWhereInput {
  if (seesMoney(scope)) return {};
  return { OR: [{ memberId: scope.person.id }, { project: projectsInSight(scope) }] };
}

/** Adds a task (SPEC 4): for the person's own doing unless it is assigned or belongs to a project. */
export async function addTask(scope: Scope, title: string, given: TaskDetails): Promise<TaskView> {
  const spelt = title.trim().replace(/\s+/g, " ");
  const { projectId, clientId } = await workedOn(scope, given);
  const member = given.member === undefined ? scope.person : given.member;
  const row = await scope.write.insert("task", {
    title: spelt,
    key: nameKey(spelt),
    projectId,
    clientId,
    memberId: member?.id ?? null,
    dueOn: given.due ?? null,
  });
  return readTask(scope, row.id);
}

/** The task of that id; a UserError when it is gone, or not in the person's sight. */
export async function readTask(scope: Scope, id: string): Promise<TaskView> {
  const [view] = await readTasks(scope, { id });
  if (!view) throw new UserError(scope.say.work.goneTask, scope.say.work.examples.tasks);
  return view;
}

/** Marks a task done today, or open again. */
export async function finishTask(scope: Scope, id: string, done: boolean): Promise<TaskView> {
  await readTask(scope, id);
  await scope.write.update("task", id, { doneOn: done ? scope.today : null });
  return readTask(scope, id);
}

/** Changes a task; what is left out stays, null clears. */
export async function reviseTask(
  scope: Scope,
  id: string,
  patch: TaskDetails & { readonly title?: string | undefined },
): Promise<TaskView> {
  const { row, project, client } = await readTask(scope, id);
  const { title, member, due } = patch;
  const moved = patch.project !== undefined || patch.client !== undefined;
  const said = {
    project: patch.project === undefined ? (patch.client ? undefined : project) : patch.project,
    client: patch.client === undefined ? (row.clientId ? client : undefined) : patch.client,
  };
  const { projectId, clientId } = moved ? await workedOn(scope, said) : row;
  await scope.write.update("task", id, {
    projectId,
    clientId,
    ...(title === undefined ? {} : { title, key: nameKey(title) }),
    ...(member === undefined ? {} : { memberId: member?.id ?? null }),
    ...(due === undefined ? {} : { dueOn: due }),
  });
  return readTask(scope, id);
}

/** Deletes a task. */
export async function deleteTask(scope: Scope, id: string): Promise<TaskView> {
  const view = await readTask(scope, id);
  await scope.write.remove("task", id);
  return view;
}

/** Tasks in sight whose title has the words of a text, open ones first; at most 8. */
export async function findTasks(scope: Scope, text: string, done: boolean): Promise<TaskView[]> {
  const key = nameKey(text);
  const [exact, ...others] = await readTasks(scope, { key, doneOn: done ? { not: null } : null }, 8);
  if (exact) return [exact, ...others];
  const words = key.split(" ").filter((word) => word !== "");
  if (words.length === 0) return [];
  const has = words.map((word) => ({ key: { contains: word } }));
  return readTasks(scope, { AND: has, doneOn: done ? { not: null } : null }, 8);
}

/**
 * The title of the open task called exactly so, whatever its letters' case, else of the only one that has the words in its
 * title; undefined where none or several are in sight.
 */
export async function openTaskCalled(scope: Scope, title: string): Promise<string | undefined> {
  const key = nameKey(title);
  const open = [tasksInSight(scope), { doneOn: null }];
  const [exact] = await readTasks(scope, { AND: [...open, { key }] }, 1);
  if (exact) return exact.row.title;
  if (key.length < 4) return undefined;
  const [only, ...more] = await readTasks(scope, { AND: [...open, { key: { contains: key } }] }, 2);
  return more.length > 0 ? undefined : only?.row.title;
}

function dueThen(due: DueThen, today: Day): Prisma.StringNullableFilter {
  if (due === "overdue") return { lt: today };
  return due.from <= today ? { lte: due.to } : { gte: due.from, lte: due.to };
}

/** A page of tasks: due first, those without a due day last; how many fit in all. */
export async function listTasks(
  scope: Scope,
  filter: TaskFilter,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<{ readonly tasks: readonly TaskView[]; readonly count: number }> {
  const { project, client, member, due, done } = filter;
  const where: Prisma.TaskWhereInput = {
    AND: [
      tasksInSight(scope),
      { doneOn: done ? { not: null } : null },
      project ? { projectId: project.id } : {},
      client ? { OR: [{ clientId: client.id }, { project: { clientId: client.id } }] } : {},
      member ? { memberId: member.id } : {},
      due ? { dueOn: dueThen(due, scope.today) } : {},
    ],
  };
  return { tasks: await readTasks(scope, where, take, skip), count: await scope.read.task.count({ where }) };
}

/** Tasks in sight, those due first in front; those without a due day last. */
export async function readTasks(scope: Scope, where: Prisma.TaskWhereInput, take = 1, skip = 0): Promise<TaskView[]> {
  const name = { select: { id: true, name: true } } as const;
  const found = await scope.read.task.findMany({
    where: { AND: [tasksInSight(scope), where] },
    include: { client: name, project: { select: { id: true, name: true, client: name } } },
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }, { id: "asc" }],
    take,
    skip,
  });
  const members = await memberNames(
    scope,
    found.map((row) => row.memberId),
  );
  return found.map(({ project, client, ...row }) => ({
    row,
    project: project && { id: project.id, name: project.name },
    client: project ? project.client : client,
    member: row.memberId === null ? null : (members.get(row.memberId) ?? null),
  }));
}
