import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { anyProject } from "../src/chat/options/project.ts";
import { listedProjects } from "./project-list.ts";
import { shownProject } from "./project-show.ts";

export const reportProject = defineCommand({
  name: "report project",
  intent: "report.project",
  summary: "How a project is going; without one, all that are open",
  theme: "reports",
  access: "employee",
  options: {
    project: optional(anyProject("Which project")),
    client: optional(knownClient("Of which client")),
  },
  examples: ["how is Website going"],
  typed: (rest) => (rest === "" ? {} : { project: rest }),
  async run(scope, { project, client }): Promise<Answer> {
    if (project) return shownProject(scope, project.id);
    return listedProjects(scope, { client, open: true }, client ? { client: client.id } : {});
  },
});
