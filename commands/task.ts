import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { day } from "../src/chat/options/day.ts";
import { delay } from "../src/chat/options/delay.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { member } from "../src/chat/options/members.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { knownProject } from "../src/chat/options/project.ts";
import { text } from "../src/chat/options/text.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import type { Scope } from "../src/scope.ts";
import { saysDone } from "../src/words/short-replies.ts";
import { snoozeTasks } from "../src/work/snooze-tasks.ts";
import { addTask, deleteTask, finishTask, readTasks } from "../src/work/tasks.ts";
import { taskIds, whichTask } from "./asking/which-task.ts";
import { saidWhen } from "./cards/said-when.ts";
import { taskCard, tickOffer } from "./cards/task-card.ts";
import { listedTasks } from "./task-list.ts";
import { readLater } from "./typed/snooze-words.ts";
import { forMember, placeOf, readTaskWords } from "./typed/task-words.ts";

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
    const whose = details.member === undefined ? forMember(scope, title) : null;
    const { title: own, ...place } = placeOf(scope, whose?.title ?? title);
    const said = details.project || details.client ? {} : place;
    const view = await addTask(scope, said === place ? own : (whose?.title ?? title), {
      ...details,
      ...said,
      ...(whose ? { member: whose.member } : {}),
    });
    const { row } = view;
    return {
      text: work.taskAdded(row.title, row.dueOn === null ? null : scope.show.day(row.dueOn)),
      card: taskCard(scope, view),
      offers: [tickOffer(scope, view, false)],
      wrote: { title: work.taskTitle(row.title), subject: { table: "task", id: row.id } },
    };
  },
});

const tickOptions = {
  task: text("Which task"),
  list: hidden(yesNo("Show the list again")),
  all: hidden(yesNo("All of them")),
};

/** Ticks a task off or opens it again; from a list, the list comes back without it. */
async function tick(
  scope: Scope,
  { task: said, list }: { readonly task: string; readonly list?: boolean | undefined },
  to: "done" | "open",
): Promise<Answer | Asking> {
  const { work } = scope.say;
  const done = to === "done";
  const command = done ? "task done" : "task reopen";
  const id = await whichTask(scope, said, done ? "open" : "done", { command, slots: {} });
  if (typeof id !== "string") return id;
  const mark = scope.write.mark();
  const view = await finishTask(scope, id, done);
  const { title } = view.row;
  if (scope.write.mark() === mark) return { text: work.taskAlready(title, done), card: taskCard(scope, view) };
  const wrote = {
    title: done ? work.taskDoneTitle(title) : work.taskOpenTitle(title),
    subject: { table: "task", id } as const,
  };
  const answer = done ? work.taskDone(title) : work.taskOpen(title);
  if (!list) return { text: answer, card: taskCard(scope, view), offers: [tickOffer(scope, view, false)], wrote };
  const rest = await listedTasks(scope, { member: view.member ?? undefined }, {});
  return { ...rest, text: `${answer} ${rest.text}`, wrote };
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
    const meant = taskIds(said) ?? (await whichTask(scope, said, "open", { command: "task snooze", slots: {} }));
    if (typeof meant === "object" && "ask" in meant) return meant;
    const snoozed = await snoozeTasks(scope, typeof meant === "string" ? [meant] : meant, until);
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
  run: (scope, input) => (input.all ? tickAll(scope, input.task.split(" ")) : tick(scope, input, "done")),
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
  run: (scope, input) => tick(scope, input, "open"),
});

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
    const id = await whichTask(scope, input.task, "open", { command: "task delete", slots: {} });
    if (typeof id !== "string") return id;
    const { work } = scope.say;
    const { title } = (await deleteTask(scope, id)).row;
    return { text: work.taskDeleted(title), wrote: { title: work.taskDeletedTitle(title) } };
  },
});
