import type { Draft } from "../../src/chat/messages.ts";
import type { Offer } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";
import { daysBetween } from "../../src/time/day.ts";
import type { TaskView } from "../../src/work/tasks.ts";
import { taskCard, taskListCard } from "./task-card.ts";

type Told = Pick<Draft, "text" | "card" | "offers" | "hears" | "about">;

/** Tasks with a button of their own, and rows of the table. */
const ticked = 4;
const shownRows = 10;
const buttonLetters = 30;

/** Open tasks as who does them is told of them: one by itself, several in one message. */
export function tasksNudge(scope: Scope, tasks: readonly [TaskView, ...TaskView[]]): Told {
  const { nudges } = scope.say;
  const [first] = tasks;
  const ids = tasks.map(({ row }) => row.id).join(" ");
  const late = ({ row }: TaskView) => (row.dueOn === null ? 0 : daysBetween(row.dueOn, scope.today));
  const snooze = (label: string, until: string): Offer => ({
    label,
    press: { command: "task snooze", slots: { task: ids, until } },
  });
  const snoozes = [snooze(nudges.buttons.day, "1 day"), snooze(nudges.buttons.week, "1 week")];
  const done = { command: "task done", slots: { task: ids } };
  const mine = { command: "task list", slots: { member: "me" } };
  if (tasks.length === 1)
    return {
      text: nudges.task(first.row.title, late(first)),
      card: taskCard(scope, first),
      offers: [{ label: nudges.buttons.done, press: done }, ...snoozes],
      hears: [mine],
      about: first.row.title,
    };
  const overdue = tasks.filter((one) => late(one) > 0).length;
  const tick = ({ row }: TaskView): Offer => {
    const short = row.title.length > buttonLetters ? `${row.title.slice(0, buttonLetters - 1)}…` : row.title;
    return { label: nudges.buttons.doneOf(short), press: { command: "task done", slots: { task: row.id } } };
  };
  const card = taskListCard(scope, tasks.slice(0, shownRows));
  const more = tasks.length - shownRows;
  return {
    text: nudges.tasks(tasks.length - overdue, overdue),
    card: { ...card, title: nudges.tasksTitle, ...(more > 0 ? { note: nudges.moreRows(more) } : {}) },
    offers: [...tasks.slice(0, ticked).map(tick), ...snoozes],
    hears: [done, mine],
    about: nudges.tasksAbout(tasks.length),
  };
}
