import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { clientOrNew } from "../src/chat/options/known-client.ts";
import { text } from "../src/chat/options/text.ts";
import { UserError } from "../src/errors.ts";
import { addProject } from "../src/work/add-project.ts";
import { readProject } from "../src/work/read-project.ts";
import { seesMoney } from "../src/work/sight.ts";
import { projectCard } from "./cards/project-card.ts";
import { projectDetailOptions } from "./options/project-options.ts";
import { listedProjects } from "./project-list.ts";

export const project = defineCommand({
  name: "project",
  intent: "project.add",
  summary: "Add a project; alone, list them",
  theme: "work",
  access: "employee",
  options: {
    project: optional(text("Name of the project")),
    client: optional(clientOrNew("For which client")),
    ...projectDetailOptions,
  },
  examplesFor: "manager",
  examples: [
    "new project Rebrand for Acme worth 6000, due 31 jan",
    "start a project called Spring Catalog for Globex, estimated at 40 hours",
  ],
  typed: (rest) => (rest === "" ? {} : null),
  async run(scope, input, slots): Promise<Answer | Asking> {
    const { work } = scope.say;
    if (input.project === undefined && Object.keys(slots).length === 0)
      return listedProjects(scope, { open: true }, slots);
    if (!seesMoney(scope)) throw new UserError(scope.say.chat.forbidden("project"));
    if (input.project === undefined) return { ask: { text: work.whatProject, option: "project", offers: [] } };
    const { project: name, amount, estimateHours, ...rest } = input;
    const row = await addProject(scope, {
      ...rest,
      name,
      value: amount ?? undefined,
      rate: rest.rate ?? undefined,
      start: rest.start ?? undefined,
      due: rest.due ?? undefined,
      notes: rest.notes ?? undefined,
      estimatedMinutes: estimateHours ?? undefined,
    });
    const view = await readProject(scope, row.id);
    return {
      text: work.addedText(row.name, view.client?.name ?? null),
      card: projectCard(scope, view),
      wrote: { title: work.addedTitle(row.name), subject: { table: "project", id: row.id } },
    };
  },
});
