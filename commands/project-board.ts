import { type Answer, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { knownProject } from "../src/chat/options/project.ts";
import type { Offer } from "../src/chat/reply.ts";
import type { Scope } from "../src/scope.ts";
import { listProjects } from "../src/work/list-projects.ts";
import { type ProjectView, readProject } from "../src/work/read-project.ts";
import { seesMoney } from "../src/work/sight.ts";
import { priorities, projectStatuses } from "../src/work/work-status.ts";
import { showPercent } from "./cards/project-card.ts";

export const boardKinds = ["status", "priority"] as const;

type BoardKind = (typeof boardKinds)[number];

/** Projects named in one column, and those with a button. */
const shownInColumn = 8;
const movable = 10;

/** One message: pressing a project turns its buttons into the columns, pressing one of those moves it there. */
export const projectBoard = defineCommand({
  name: "project board",
  intent: "project.board",
  summary: "Projects by status or priority, with buttons that move them",
  theme: "work",
  access: "employee",
  options: {
    by: optional(choice("By what", boardKinds)),
    project: hidden(knownProject("Which project to move")),
  },
  examples: ["project board", "project board priority"],
  typed: (rest) => (rest === "" ? {} : { by: rest.replace(/^by\s+/i, "") }),
  async run(scope, { by = "status", project }): Promise<Answer> {
    const board = await boardAnswer(scope, by);
    if (!project || !seesMoney(scope)) return board;
    const view = await readProject(scope, project.id);
    const { askMove, buttons } = scope.say.work;
    const back = { label: buttons.back, press: { command: "project board", slots: { by } } };
    return { ...board, text: askMove(view.row.name), offers: [...placeOffers(scope, view, by, by), back] };
  },
});

/** The columns a project can be moved to, as buttons. */
export function placeOffers(scope: Scope, { row }: ProjectView, by: BoardKind, board?: BoardKind): Offer[] {
  const { statuses, priorities: ranks, buttons } = scope.say.work;
  const places = by === "status" ? projectStatuses : priorities;
  const names: Readonly<Record<string, string>> = { ...statuses, ...ranks };
  return places
    .filter((place) => place !== row[by])
    .map((place) => ({
      label: buttons.to(names[place] ?? place),
      press: { command: "project move", slots: { project: row.id, [by]: place, ...(board ? { board } : {}) } },
    }));
}

/** The board as an answer: a row a column, and a button a project for those who may move them. */
export async function boardAnswer(scope: Scope, by: BoardKind): Promise<Answer> {
  const { work } = scope.say;
  const columns = await (by === "status" ? statusColumns(scope) : priorityColumns(scope));
  const count = columns.reduce((sum, column) => sum + column.count, 0);
  if (count === 0) return { text: seesMoney(scope) ? work.noProjects : work.noProjectsOfYours(scope.person.name) };
  const open = columns.flatMap((column) => (column.open ? column.projects : [])).slice(0, movable);
  const other = by === "status" ? "priority" : "status";
  const turn = other === "priority" ? work.buttons.byPriority : work.buttons.byStatus;
  return {
    text: work.boardText(count),
    card: {
      title: work.boardTitle[by],
      fields: [],
      table: { head: [work.heads[by], "#", work.heads.projects], rows: columns.map((one) => columnRow(scope, one)) },
    },
    offers: [
      ...(seesMoney(scope) ? open.map((view) => moveOffer(scope, view, by)) : []),
      { label: turn, press: { command: "project board", slots: { by: other } } },
    ],
  };
}

interface Column {
  readonly name: string;
  readonly open: boolean;
  readonly projects: readonly ProjectView[];
  readonly count: number;
}

const page = { skip: 0, take: shownInColumn };

async function statusColumns(scope: Scope): Promise<Column[]> {
  const columns: Column[] = [];
  for (const status of projectStatuses) {
    const open = status !== "completed" && status !== "cancelled";
    columns.push({
      ...(await listProjects(scope, { status }, page)),
      name: scope.say.work.statuses[status],
      open,
    });
  }
  return columns;
}

async function priorityColumns(scope: Scope): Promise<Column[]> {
  const columns: Column[] = [];
  for (const priority of [...priorities].reverse()) {
    const name = scope.say.work.priorities[priority];
    columns.push({ ...(await listProjects(scope, { priority, open: true }, page)), name, open: true });
  }
  return columns;
}

function columnRow(scope: Scope, { name, projects, count }: Column): string[] {
  const { boardCell, boardMore, none } = scope.say.work;
  const names = projects.map((view) => boardCell(view.row.name, view.client?.name ?? null, showPercent(scope, view)));
  const more = count > projects.length ? [boardMore(count - projects.length)] : [];
  return [name, String(count), [...names, ...more].join(", ") || none];
}

function moveOffer(scope: Scope, { row }: ProjectView, by: BoardKind): Offer {
  const press = { command: "project board", slots: { by, project: row.id } };
  return { label: scope.say.work.buttons.move(row.name), press };
}
