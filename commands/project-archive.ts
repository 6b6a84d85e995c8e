import { type Answer, type Asking, defineCommand, hidden } from "../src/chat/command.ts";
import { anyProject } from "../src/chat/options/project.ts";
import { text } from "../src/chat/options/text.ts";
import type { Offer } from "../src/chat/reply.ts";
import { readProject } from "../src/work/read-project.ts";
import { archiveProject, deleteProject, projectTies, restoreProject } from "../src/work/remove-project.ts";
import { projectCard } from "./cards/project-card.ts";

export const projectArchive = defineCommand({
  name: "project archive",
  intent: "project.archive",
  summary: "Hide a project, keeping everything about it",
  theme: "work",
  access: "manager",
  options: { project: anyProject("Which project") },
  examples: ["project archive Website"],
  typed: (rest) => ({ project: rest }),
  async run(scope, { project }) {
    const { work } = scope.say;
    const { row } = await readProject(scope, project.id);
    if (row.archivedAt) return { text: work.alreadyArchived(row.name) };
    await archiveProject(scope, project.id);
    return { text: work.archivedText(row.name), wrote: { title: work.archivedTitle(row.name) } };
  },
});

export const projectRestore = defineCommand({
  name: "project restore",
  intent: "project.restore",
  summary: "Bring an archived project back",
  theme: "work",
  access: "manager",
  options: { project: anyProject("Which archived project") },
  examples: ["project restore Website"],
  typed: (rest) => ({ project: rest }),
  async run(scope, { project }) {
    const { work } = scope.say;
    const before = await readProject(scope, project.id);
    if (!before.row.archivedAt) return { text: work.notArchived(before.row.name) };
    await restoreProject(scope, project.id);
    return {
      text: work.restoredText(before.row.name),
      card: projectCard(scope, before),
      wrote: { title: work.restoredTitle(before.row.name), subject: { table: "project", id: project.id } },
    };
  },
});

export const projectDelete = defineCommand({
  name: "project delete",
  intent: "project.delete",
  summary: "Delete a project that has no money and no hours",
  theme: "work",
  access: "manager",
  options: { project: anyProject("Which project"), sure: hidden(text("Really delete")) },
  examples: ["project delete Website"],
  typed: (rest) => ({ project: rest }),
  async run(scope, { project, sure }): Promise<Answer | Asking> {
    const { work, buttons } = scope.say;
    const { row } = await readProject(scope, project.id);
    const ties = await projectTies(scope, row.id);
    const press = (command: string, more = {}) => ({ command, slots: { project: row.id, ...more } });
    const archive: Offer[] = row.archivedAt
      ? []
      : [{ label: work.buttons.archive(row.name), press: press("project archive") }];
    if (ties) {
      const kinds = ["invoices", "incomes", "expenses", "hours", "recurring", "documents"] as const;
      const parts = kinds.filter((kind) => ties[kind] > 0).map((kind) => work.ties[kind](ties[kind]));
      return { text: work.tied(row.name, parts), offers: archive };
    }
    if (!sure) {
      const remove: Offer = {
        label: work.buttons.remove(row.name),
        press: press("project delete", { sure: "yes" }),
        answers: "yes",
      };
      const keep = { label: buttons.keep, press: { command: "cancel", slots: {} } };
      return { ask: { text: work.sureToDelete(row.name), offers: [remove, ...archive, keep], passing: true } };
    }
    await deleteProject(scope, row.id);
    return { text: work.deletedText(row.name), wrote: { title: work.deletedTitle(row.name) } };
  },
});
