import type { Call } from "../../src/call.ts";
import type { Asking } from "../../src/chat/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Scope } from "../../src/scope.ts";
import { findTasks, readTasks } from "../../src/work/tasks.ts";

/** The most tasks of those told of together that are offered one by one. */
const mostOffered = 8;

const idsShape = /^tsk_[0-9a-z]{16}(?: tsk_[0-9a-z]{16})*$/;

/** The ids that a button says in place of a task's words; null for what people typed. */
export function taskIds(said: string): readonly string[] | null {
  return idsShape.test(said) ? said.split(" ") : null;
}

/**
 * The id of the one task a text means, by its id or its words, among those open or those done; else the question which one,
 * whose answers are `asker` with it. A UserError when there is none.
 */
export async function whichTask(
  scope: Scope,
  said: string,
  among: "open" | "done",
  asker: Call,
): Promise<string | Asking> {
  const ids = taskIds(said);
  if (ids) return whichOfIds(scope, ids, among, asker.command);
  const { work } = scope.say;
  const found = await findTasks(scope, said, among === "done");
  const [only] = found;
  if (!only) throw new UserError(work.noTask(said), work.examples.tasks);
  if (found.length === 1) return only.row.id;
  const offers = found.map(({ row, project }) => ({
    label: project ? `${row.title} (${project.name})` : row.title,
    press: { ...asker, slots: { ...asker.slots, task: row.id } },
  }));
  return { ask: { text: work.severalTasks(said), offers } };
}

/** The task that a button means; of those told of together that are still so the only one, else the question which. */
async function whichOfIds(
  scope: Scope,
  ids: readonly string[],
  among: "open" | "done",
  command: string,
): Promise<string | Asking> {
  const [id = ""] = ids;
  if (ids.length === 1) return id;
  const { work, nudges } = scope.say;
  const doneOn = among === "done" ? { not: null } : null;
  const found = await readTasks(scope, { id: { in: [...ids] }, doneOn }, ids.length);
  const [only] = found;
  if (!only) throw new UserError(nudges.tasksOver, work.examples.tasks);
  if (found.length === 1) return only.row.id;
  const offers = found.slice(0, mostOffered).map(({ row }) => ({
    label: row.title,
    press: { command, slots: { task: row.id } },
  }));
  const all = {
    label: nudges.buttons.allOf(found.length),
    press: { command, slots: { task: ids.join(" "), all: "yes" } },
  };
  return { ask: { text: nudges.which, offers: [...offers, all] } };
}
