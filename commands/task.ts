import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { day } from "../src/chat/options/day.ts";
import { delay } from "../src/chat/options/delay.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { member } from "../src/chat/options/members.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { anyProject, knownProject } from "../src/chat/options/project.ts";
import { text } from "../src/chat/options/text.ts";
import { wholeNumber } from "../src/chat/options/whole-number.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { readDueBy } from "../src/digests/due-by.ts";
import { UserError } from "../src/errors.ts";
import type { Scope } from "../src/scope.ts";
import { weekOfDay } from "../src/time/period.ts";
import { saysDone } from "../src/words/short-replies.ts";
import { snoozeTasks } from "../src/work/snooze-tasks.ts";
import {
  addTask,
  deleteTask,
  findTasks,
  finishTask,
  listTasks,
  readTasks,
  type TaskFilter,
} from "../src/work/tasks.ts";
import { dueAnswer } from "./cards/due-card.ts";
import { saidWhen } from "./cards/said-when.ts";
import { taskCard, taskListCard, tickOffer } from "./cards/task-card.ts";
import { readShowIt } from "./typed/show-it.ts";
import { readLater } from "./typed/snooze-words.ts";
import { placeOf, readTaskWords } from "./typed/task-words.ts";

/** Tasks on one page of a list, and those of them with a button. */
const pageSize = 15;
const tickable = 8;

export const task = defineCommand({
  name: "task",
  intent: "task.add",
  summary: "Add a task; alone, list your own",
  theme: "work",
  access: "employee",
  options: {
    task: optional(text("What is to be done")),
    project: optional(knownProject("On which project")),
    client: optional(knownClient("For which client")),
    member: orNone(member("Who does it; none for nobody yet")),
    due: optional(day("Until when", "future")),
  },
  examples: ["task Send the sketches on Website by friday", "task Call the printer due tomorrow"],
  typed: readTaskWords,
  async run(scope, { task: title, ...details }, slots): Promise<Answer | Asking> {
    const { work } = scope.say;
    if (Object.keys(slots).length === 0)
      return listedTasks(scope, { member: { id: scope.person.id, name: scope.person.name } }, slots);
    if (title === undefined) return { ask: { text: work.whatTask, option: "task", offers: [] } };
    const { title: own, ...place } = placeOf(scope, title);
    const said = details.project || details.client ? {} : place;
    const view = await addTask(scope, said === place ? own : title, { ...details, ...said });
    const { row } = view;
    return {
      text: work.taskAdded(row.title, row.dueOn === null ? null : scope.show.day(row.dueOn)),
      card: taskCard(scope, view),
      offers: [tickOffer(scope, view, false)],
      wrote: { title: work.taskTitle(row.title), subject: { table: "task", id: row.id } },
    };
  },
});

/** What a button says in place of a task's words. */
export const idsShape = /^tsk_[0-9a-z]{16}(?: tsk_[0-9a-z]{16})*$/;

/** The task that a button means; of those told of together that are still open the only one, else the question which. */
async function whichOfIds(scope: Scope, command: string, said: string, done: boolean): Promise<string | Asking> {
  const ids = said.split(" ");
  const [id = ""] = ids;
  if (ids.length === 1) return id;
  const { work, nudges } = scope.say;
  const found = await readTasks(scope, { id: { in: ids }, doneOn: done ? { not: null } : null }, ids.length);
  const [only] = found;
  if (!only) throw new UserError(nudges.tasksOver, work.examples.tasks);
  if (found.length === 1) return only.row.id;
  const offers = found.slice(0, tickable).map(({ row }) => ({
    label: row.title,
    press: { command, slots: { task: row.id } },
  }));
  const all = { label: nudges.buttons.allOf(found.length), press: { command, slots: { task: said, all: "yes" } } };
  return { ask: { text: nudges.which, offers: [...offers, all] } };
}

/** The one task a text means, by its id or its words; else the question which one, or a UserError when none is. `slots` go with the answer. */
export async function whichTask(
  scope: Scope,
  command: string,
  said: string,
  done: boolean,
  slots: Slots = {},
): Promise<string | Asking> {
  if (idsShape.test(said)) return whichOfIds(scope, command, said, done);
  const { work } = scope.say;
  const found = await findTasks(scope, said, done);
  const [only] = found;
  if (!only) throw new UserError(work.noTask(said), work.examples.tasks);
  if (found.length === 1) return only.row.id;
  const offers = found.map(({ row, project }) => ({
    label: project ? `${row.title} (${project.name})` : row.title,
    press: { command, slots: { ...slots, task: row.id } },
  }));
  return { ask: { text: work.severalTasks(said), offers } };
}

const tickOptions = {
  task: text("Which task"),
  list: hidden(yesNo("Show the list again")),
  all: hidden(yesNo("All of them")),
};

/** Ticks a task off or opens it again; from a list, the list comes back without it. */
async function tick(
  scope: Scope,
  command: string,
  said: string,
  done: boolean,
  list: boolean,
): Promise<Answer | Asking> {
  const { work } = scope.say;
  const id = await whichTask(scope, command, said, !done);
  if (typeof id !== "string") return id;
  const mark = scope.write.mark();
  const view = await finishTask(scope, id, done);
  const { title } = view.row;
  if (scope.write.mark() === mark) return { text: work.taskAlready(title, done), card: taskCard(scope, view) };
  const wrote = {
    title: done ? work.taskDoneTitle(title) : work.taskOpenTitle(title),
    subject: { table: "task", id } as const,
  };
  const said2 = done ? work.taskDone(title) : work.taskOpen(title);
  if (!list) return { text: said2, card: taskCard(scope, view), offers: [tickOffer(scope, view, false)], wrote };
  const rest = await listedTasks(scope, { member: view.member ?? undefined }, {});
  return { ...rest, text: `${said2} ${rest.text}`, wrote };
}

async function tickAll(scope: Scope, ids: readonly string[]): Promise<Answer> {
  const { nudges } = scope.say;
  const open = await readTasks(scope, { id: { in: [...ids] }, doneOn: null }, ids.length);
  if (open.length === 0) return { text: nudges.tasksOver };
  for (const { row } of open) await finishTask(scope, row.id, true);
  return {
    text: nudges.tasksDone(open.map(({ row }) => row.title)),
    wrote: { title: nudges.tasksDoneTitle(open.length) },
  };
}

export const taskSnooze = defineCommand({
  name: "task snooze",
  intent: "task.snooze",
  summary: "Be told of a task again later, and not before",
  theme: "work",
  access: "employee",
  options: { task: text("Which task"), until: optional(delay("For how long, or until when; a day unless told")) },
  examples: ["task snooze Draft"],
  typed: (rest) => ({ task: rest }),
  replied: readLater,
  async run(scope, { task: said, until = { days: 1 } }): Promise<Answer | Asking> {
    const { nudges } = scope.say;
    const ids = idsShape.test(said) ? said.split(" ") : await whichTask(scope, "task snooze", said, false);
    if (typeof ids === "object" && "ask" in ids) return ids;
    const snoozed = await snoozeTasks(scope, typeof ids === "string" ? [ids] : ids, until);
    const when = saidWhen(scope, snoozed.to);
    const [only, other] = snoozed.tasks;
    if (!only || other) {
      const count = snoozed.tasks.length;
      return {
        text: nudges.snoozedTasks(count, when),
        wrote: { title: nudges.snoozeTitle(nudges.tasksAbout(count), when) },
      };
    }
    return {
      text: nudges.snoozedTask(only.row.title, when),
      card: taskCard(scope, only),
      wrote: { title: nudges.snoozeTitle(only.row.title, when), subject: { table: "task", id: only.row.id } },
    };
  },
});

export const taskDone = defineCommand({
  name: "task done",
  intent: "task.done",
  summary: "Tick a task off",
  theme: "work",
  access: "employee",
  options: tickOptions,
  examples: ["task done Draft"],
  typed: (rest) => ({ task: rest }),
  replied: (said) => (saysDone(said) ? {} : null),
  run: (scope, input) =>
    input.all ? tickAll(scope, input.task.split(" ")) : tick(scope, "task done", input.task, true, input.list ?? false),
});

export const taskReopen = defineCommand({
  name: "task reopen",
  intent: "task.reopen",
  summary: "Open a task again that was ticked off",
  theme: "work",
  access: "employee",
  options: tickOptions,
  examples: ["task reopen Proofs"],
  typed: (rest) => ({ task: rest }),
  run: (scope, input) => tick(scope, "task reopen", input.task, false, input.list ?? false),
});

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
    due: optional(choice("Due when", ["overdue", "today", "week"])),
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
    if (said === "overdue" || said === "today" || said === "week" || said === "this week")
      return { due: said.replace("this ", "") };
    return said === "done" ? { done: "yes" } : { project: rest };
  },
  run: async (scope, { skip, which, ...filter }, slots) => {
    if (!which || (filter.due !== "today" && filter.due !== "week")) return listedTasks(scope, filter, slots, skip);
    const by = filter.due === "today" ? scope.today : weekOfDay(scope.today, scope.workspace.weekStart).to;
    return dueAnswer(scope, await readDueBy(scope, by), filter.due);
  },
});

async function listedTasks(scope: Scope, filter: TaskFilter, slots: Slots, skip = 0): Promise<Answer> {
  const { work } = scope.say;
  const week = weekOfDay(scope.today, scope.workspace.weekStart).to;
  const { tasks, count } = await listTasks(scope, filter, { skip, take: pageSize, week });
  const { project, client, member: who, due, done } = filter;
  const names = [project, client].flatMap((one) => (one ? [one.name] : []));
  const whose = who ? [who.id === scope.person.id ? work.mine : who.name] : [];
  const about = [...names, ...whose, ...(due ? [due] : []), ...(done ? [work.doneOnly] : [])];
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

export const taskDelete = defineCommand({
  name: "task delete",
  intent: "task.delete",
  summary: "Delete a task",
  theme: "work",
  access: "employee",
  options: { task: text("Which task") },
  examples: ["task delete Draft"],
  typed: (rest) => ({ task: rest }),
  async run(scope, input): Promise<Answer | Asking> {
    const id = await whichTask(scope, "task delete", input.task, false);
    if (typeof id !== "string") return id;
    const { work } = scope.say;
    const { title } = (await deleteTask(scope, id)).row;
    return { text: work.taskDeleted(title), wrote: { title: work.taskDeletedTitle(title) } };
  },
});
