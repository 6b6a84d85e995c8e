import type { Slots } from "../src/call.ts";
import { type Answer, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { dueThen } from "../src/chat/options/due-then.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { member } from "../src/chat/options/members.ts";
import { anyProject } from "../src/chat/options/project.ts";
import { wholeNumber } from "../src/chat/options/whole-number.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { readDueIn } from "../src/digests/due-in.ts";
import type { Scope } from "../src/scope.ts";
import { type DueThen, listTasks, type TaskFilter } from "../src/work/tasks.ts";
import { dueAnswer } from "./cards/due-card.ts";
import { dueWords, spanCalled } from "./cards/due-words.ts";
import { taskListCard, tickOffer } from "./cards/task-card.ts";
import { readShowIt } from "./typed/show-it.ts";

/** Tasks on one page of a list, and those of them with a button. */
const pageSize = 15;
const tickable = 8;

export const taskList = defineCommand({
  name: "task list",
  intent: "task.list",
  summary: "Open tasks: mine, all, overdue, of a project or a client; or those done",
  theme: "work",
  access: "employee",
  options: {
    project: optional(anyProject("Of which project")),
    client: optional(knownClient("For which client")),
    member: optional(member("Whose")),
    due: optional(dueThen("Due when")),
    done: optional(yesNo("Those done")),
    which: hidden(choice("Tasks, or everything that is due", ["all"])),
    skip: hidden(wholeNumber("How many to skip", 0, 1_000_000)),
  },
  examples: ["task list", "task list mine", "task list overdue"],
  replied: readShowIt,
  typed: (rest) => {
    const said = rest.toLowerCase();
    if (said === "" || said === "all") return {};
    if (said === "mine" || said === "me" || said === "my") return { member: "me" };
    if (said === "overdue" || said === "today" || said === "week" || said === "this week") return { due: said };
    return said === "done" ? { done: "yes" } : { project: rest };
  },
  run: async (scope, { skip, which, ...filter }, slots) => {
    const { due } = filter;
    return which && due && due !== "overdue"
      ? dueAnswer(scope, due, await readDueIn(scope, due))
      : listedTasks(scope, filter, slots, skip);
  },
});

/** A page of tasks, with a button to tick off each of the first; `slots` are those that called for it, for the next page. */
export async function listedTasks(scope: Scope, filter: TaskFilter, slots: Slots, skip = 0): Promise<Answer> {
  const { work } = scope.say;
  const { tasks, count } = await listTasks(scope, filter, { skip, take: pageSize });
  const { project, client, member: who, due, done } = filter;
  const names = [project, client].flatMap((one) => (one ? [one.name] : []));
  const whose = who ? [who.id === scope.person.id ? work.mine : who.name] : [];
  const about = [...names, ...whose, ...(due ? [dueName(scope, due)] : []), ...(done ? [work.doneOnly] : [])];
  const span = due && (due === "overdue" ? due : spanCalled(scope, due));
  if (tasks.length === 0 && span && about.length === 1) return { text: work.noneDue[span] };
  if (tasks.length === 0) return { text: work.tasksText(0, about) };
  const next = { command: "task list", slots: { ...slots, skip: String(skip + pageSize) } };
  return {
    text: work.tasksText(count, about),
    card: taskListCard(scope, tasks),
    offers: [
      ...(done ? [] : tasks.slice(0, tickable).map((view) => tickOffer(scope, view, true))),
      ...(count > skip + tasks.length ? [{ label: work.buttons.next(pageSize), press: next }] : []),
    ],
  };
}

function dueName(scope: Scope, due: DueThen): string {
  return due === "overdue" ? scope.show.name("choice", due) : dueWords(scope, due).name;
}
