import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { day } from "../src/chat/options/day.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { member } from "../src/chat/options/members.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { knownProject } from "../src/chat/options/project.ts";
import { text } from "../src/chat/options/text.ts";
import { UserError } from "../src/errors.ts";
import type { Named } from "../src/named.ts";
import type { Scope } from "../src/scope.ts";
import { findTasks, reviseTask } from "../src/work/tasks.ts";
import { taskIds, whichTask } from "./asking/which-task.ts";
import { taskCard, tickOffer } from "./cards/task-card.ts";

export const taskUpdate = defineCommand({
  name: "task update",
  intent: "task.update",
  summary: "Change a task: who does it, until when, its words, where it belongs",
  theme: "work",
  access: "employee",
  options: {
    task: text("Which task"),
    title: optional(text("The right words")),
    member: orNone(member("Who does it; none for nobody yet")),
    due: orNone(day("Until when; none for no day", "future")),
    project: orNone(knownProject("On which project")),
    client: orNone(knownClient("For which client")),
  },
  examples: ["task update task: Draft due: friday"],
  async run(scope, { task, ...patch }, slots): Promise<Answer | Asking> {
    const { work } = scope.say;
    if (Object.values(patch).every((value) => value === undefined))
      throw new UserError(work.nothingOfTask, work.examples.changeTask);
    if (patch.member && !taskIds(task) && (await findTasks(scope, task, false)).length === 0)
      return addInstead(scope, task, patch.member, slots);
    const id = await whichTask(scope, task, "open", { command: "task update", slots });
    if (typeof id !== "string") return id;
    const mark = scope.write.mark();
    const view = await reviseTask(scope, id, patch);
    const { title } = view.row;
    if (scope.write.mark() === mark) return { text: work.taskSame(title), card: taskCard(scope, view) };
    return {
      text: work.taskUpdated(title),
      card: taskCard(scope, view),
      offers: [tickOffer(scope, view, false)],
      wrote: { title: work.taskUpdated(title), subject: { table: "task", id } },
    };
  },
});

/** Who is given a task that nobody wrote down may have it added: asked, never done silently. */
function addInstead(scope: Scope, task: string, to: Named, slots: Slots): Asking {
  const { work } = scope.say;
  const { title: _title, ...said } = slots;
  const press = { command: "task", slots: { ...said, task } };
  return {
    ask: { text: work.addTaskFor(task, to.name), offers: [{ label: work.buttons.addTask, press, answers: "yes" }] },
  };
}
