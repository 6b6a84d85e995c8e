import { snoozeOver } from "../db/queries/snoozes.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { dueDaysAt, latestStep } from "../time/due-steps.ts";
import { readTasks, type TaskView } from "./tasks.ts";

/** Days after its due day on which an open task is told of. */
const steps: readonly number[] = [0, 1, 7, 14];
/** More tasks than this are not looked at in one round. */
const most = 200;

/** An open task to be told of, and what names the causes. */
export interface TaskNudge {
  readonly task: TaskView;
  readonly causes: readonly [string, ...string[]];
}

/**
 * The person's open tasks that were due so long before one of those days, and those whose putting off is over; owners are told of
 * what nobody is assigned to. Without days only what was put off.
 */
export async function taskNudges(
  scope: Scope,
  days: { readonly from: Day; readonly to: Day } | null,
): Promise<readonly TaskNudge[]> {
  const { id: memberId, role } = scope.person;
  const mine = role === "owner" ? { OR: [{ memberId }, { memberId: null }] } : { memberId };
  const over = await scope.query(snoozeOver, { table: "Task", at: scope.at });
  const due = days ? dueDaysAt(steps, days.from, days.to) : [];
  const ways = [
    ...(due.length > 0 ? [{ dueOn: { in: [...due] }, snoozedTo: null }] : []),
    ...(over.length > 0 ? [{ id: { in: over } }] : []),
  ];
  const tasks: TaskView[] = [];
  for (const way of ways) tasks.push(...(await readTasks(scope, { doneOn: null, AND: [mine, way] }, most)));
  return tasks.flatMap((task) => {
    const { id, dueOn, snoozedTo } = task.row;
    const step = days && dueOn !== null ? latestStep(steps, dueOn, days.from, days.to) : null;
    const [first, ...more] = [
      ...(step === null ? [] : [`task:${id}:${dueOn}:${step}`]),
      ...(snoozedTo ? [`task:${id}:snoozed:${snoozedTo.toISOString()}`] : []),
    ];
    return first === undefined ? [] : [{ task, causes: [first, ...more] as const }];
  });
}
