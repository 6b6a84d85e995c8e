import type { Card, Offer } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";
import type { TaskView } from "../../src/work/tasks.ts";

/** The longest title that fits a button. */
const buttonLetters = 30;

/** A task as written, resolved (SPEC 12). */
export function taskCard(scope: Scope, { row, project, client, member }: TaskView): Card {
  const { fields, done, open } = scope.say.work;
  const shown = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : []);
  return {
    title: row.title,
    fields: [
      ...shown(fields.project, project?.name),
      ...shown(fields.client, client?.name),
      ...shown(fields.assigned, member?.name),
      ...shown(fields.due, row.dueOn === null ? null : scope.show.day(row.dueOn)),
      { label: fields.status, value: row.doneOn === null ? open : `${done}, ${scope.show.day(row.doneOn)}` },
    ],
  };
}

/** Tasks in a table; what is past due is marked. */
export function taskListCard(scope: Scope, tasks: readonly TaskView[]): Card {
  const { heads, none, late, tasksTitle } = scope.say.work;
  const due = ({ row }: TaskView) => {
    if (row.dueOn === null) return none;
    return row.doneOn === null && row.dueOn < scope.today ? late(scope.show.day(row.dueOn)) : scope.show.day(row.dueOn);
  };
  return {
    title: tasksTitle,
    fields: [],
    table: {
      head: [heads.task, heads.due, heads.project, heads.member],
      rows: tasks.map((view) => [
        view.row.title,
        due(view),
        view.project?.name ?? view.client?.name ?? none,
        view.member?.name ?? none,
      ]),
    },
  };
}

/** A button that ticks a task off, or opens it again. */
export function tickOffer(scope: Scope, { row }: TaskView, list: boolean): Offer {
  const { buttons } = scope.say.work;
  const short = row.title.length > buttonLetters ? `${row.title.slice(0, buttonLetters - 1)}…` : row.title;
  const slots = { task: row.id, ...(list ? { list: "yes" } : {}) };
  if (row.doneOn !== null) return { label: buttons.reopen, press: { command: "task reopen", slots } };
  return { label: list ? buttons.done(short) : buttons.markDone, press: { command: "task done", slots } };
}
