import { UserError } from "../errors.ts";
import type { Delay } from "../interactions/snooze-time.ts";
import { snoozedTo } from "../interactions/snoozed-to.ts";
import type { Scope } from "../scope.ts";
import { readTasks, type TaskView } from "./tasks.ts";

/** Puts the telling of open tasks off; a UserError when none of them is open, or the time has gone by. */
export async function snoozeTasks(
  scope: Scope,
  ids: readonly string[],
  delay: Delay,
): Promise<{ readonly tasks: readonly TaskView[]; readonly to: Date }> {
  const tasks = await readTasks(scope, { id: { in: [...ids] }, doneOn: null }, ids.length);
  if (tasks.length === 0) throw new UserError(scope.say.nudges.tasksOver, scope.say.work.examples.tasks);
  const to = snoozedTo(scope, delay);
  for (const { row } of tasks) await scope.write.update("task", row.id, { snoozedTo: to });
  return { tasks, to };
}
