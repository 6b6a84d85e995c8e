import { defineCommand } from "../src/chat/command.ts";
import { anyProject } from "../src/chat/options/project.ts";
import { wholeNumber } from "../src/chat/options/whole-number.ts";
import type { Offer } from "../src/chat/reply.ts";
import type { Scope } from "../src/scope.ts";
import { reviseProject } from "../src/work/revise-project.ts";
import { projectCard } from "./cards/project-card.ts";

const scores = [1, 2, 3, 4, 5];

export const projectScore = defineCommand({
  name: "project score",
  intent: "project.score",
  summary: "Note how satisfied the client was with a project, 1 to 5",
  theme: "work",
  access: "manager",
  options: { project: anyProject("Which project"), satisfaction: wholeNumber("The client's score, 1 to 5", 1, 5) },
  examples: ["project score Website 5"],
  typed: (rest) => {
    const [, project, satisfaction] = /^(.+?)[:,]?\s+([1-5])$/.exec(rest) ?? [];
    return project && satisfaction ? { project, satisfaction } : { project: rest };
  },
  async run(scope, { project, satisfaction }) {
    const { work } = scope.say;
    const view = await reviseProject(scope, project.id, { satisfaction });
    const { name } = view.row;
    return {
      text: work.scoredText(name, satisfaction),
      card: projectCard(scope, view),
      wrote: { title: work.scoredTitle(name, satisfaction), subject: { table: "project", id: project.id } },
    };
  },
});

/** The scores as buttons, offered when a project is completed (SPEC 3). */
export function scoreOffers(scope: Scope, project: string): Offer[] {
  return scores.map((points) => ({
    label: scope.say.work.scoreButton(points),
    press: { command: "project score", slots: { project, satisfaction: String(points) } },
  }));
}
