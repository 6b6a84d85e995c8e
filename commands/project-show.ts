import { type Answer, defineCommand } from "../src/chat/command.ts";
import { anyProject } from "../src/chat/options/project.ts";
import type { Offer } from "../src/chat/reply.ts";
import type { Scope } from "../src/scope.ts";
import { minorIn } from "../src/work/project-figures.ts";
import type { ProjectView } from "../src/work/read-project.ts";
import { showProject } from "../src/work/show-project.ts";
import { seesMoney } from "../src/work/sight.ts";
import type { ProjectStatus } from "../src/work/work-status.ts";
import { shownProjectCard, showPercent } from "./cards/project-card.ts";

export const projectShow = defineCommand({
  name: "project show",
  intent: "project.show",
  summary: "Show everything about a project",
  theme: "work",
  access: "employee",
  options: { project: anyProject("Which project") },
  examples: ["project show Website"],
  typed: (rest) => ({ project: rest }),
  run: (scope, { project }) => shownProject(scope, project.id),
});

/** A project as an answer: its card, and the steps that usually come next. */
export async function shownProject(scope: Scope, id: string): Promise<Answer> {
  const { work } = scope.say;
  const shown = await showProject(scope, id);
  const { row } = shown.view;
  const card = shownProjectCard(scope, shown);
  if (row.archivedAt) {
    const press = { command: "project restore", slots: { project: row.id } };
    const offers = seesMoney(scope) ? [{ label: work.buttons.restore(row.name), press }] : [];
    return { text: work.shownArchived(row.name), card, offers };
  }
  const text = work.shown(row.name, row.status, showPercent(scope, shown.view));
  return { text, card, offers: seesMoney(scope) ? projectOffers(scope, shown.view) : [] };
}

const nextStatus: Readonly<Partial<Record<ProjectStatus, ProjectStatus>>> = {
  not_started: "in_progress",
  in_progress: "completed",
  on_hold: "in_progress",
};

/** The steps that usually come next with a project: its next status, invoicing its hours or what is left of its value. */
function projectOffers(scope: Scope, { row, client, figures }: ProjectView): Offer[] {
  const { buttons } = scope.say.work;
  const next = nextStatus[row.status];
  const left = (row.valueMinor ?? 0n) - minorIn(figures.invoiced, row.currency);
  const press = (command: string, slots = {}) => ({ command, slots: { project: row.id, ...slots } });
  const label = next === "completed" ? buttons.complete : buttons.start;
  return [
    ...(next ? [{ label, press: press("project move", { status: next }) }] : []),
    ...(client && figures.unbilledMinutes > 0 ? [{ label: buttons.invoiceHours, press: press("invoice hours") }] : []),
    ...(client && left > 0n
      ? [{ label: buttons.invoiceRest(scope.show.minor(left, row.currency)), press: press("invoice project") }]
      : []),
  ];
}
