import { type Answer, defineCommand, type Input, optional } from "../src/chat/command.ts";
import { day } from "../src/chat/options/day.ts";
import { clientOrNew } from "../src/chat/options/known-client.ts";
import { members } from "../src/chat/options/members.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { knownProject } from "../src/chat/options/project.ts";
import { text } from "../src/chat/options/text.ts";
import { wholeNumber } from "../src/chat/options/whole-number.ts";
import { UserError } from "../src/errors.ts";
import { readProject } from "../src/work/read-project.ts";
import { type ProjectPatch, reviseProject } from "../src/work/revise-project.ts";
import { projectCard } from "./cards/project-card.ts";
import { projectDetailOptions } from "./options/project-options.ts";
import { scoreOffers } from "./project-score.ts";
import { readFields } from "./typed/work-words.ts";

const options = {
  project: knownProject("Which project"),
  name: optional(text("New name")),
  client: orNone(clientOrNew("For which client")),
  ...projectDetailOptions,
  unassign: optional(members("Who no longer works on it")),
  completed: optional(day("When it was completed", "past")),
  satisfaction: orNone(wholeNumber("The client's score, 1 to 5", 1, 5)),
};

const words = {
  name: "name",
  client: "client",
  value: "amount",
  worth: "amount",
  rate: "rate",
  "hourly rate": "rate",
  start: "start",
  starts: "start",
  due: "due",
  status: "status",
  priority: "priority",
  estimate: "estimateHours",
  estimated: "estimateHours",
  assign: "members",
  members: "members",
  unassign: "unassign",
  completed: "completed",
  satisfaction: "satisfaction",
  notes: "notes",
};

export const projectUpdate = defineCommand({
  name: "project update",
  intent: "project.update",
  summary: "Change anything about a project; `none` clears it",
  theme: "work",
  access: "manager",
  options,
  examples: ["Website is done", "put Website on hold", "project update Website estimate 20 h, rate 80"],
  typed: (rest) => readFields(rest, "project", words),
  async run(scope, input, slots): Promise<Answer> {
    const { work } = scope.say;
    const { project } = input;
    const before = await readProject(scope, project.id);
    const given = Object.keys(slots).filter((name) => name !== "project" && name in options);
    if (given.length === 0) throw new UserError(work.nothingToChange(project.name), work.examples.update(project.name));
    const mark = scope.write.mark();
    const view = await reviseProject(scope, project.id, patchOf(input));
    const { row } = view;
    if (scope.write.mark() === mark) return { text: work.nothingChanged(row.name), card: projectCard(scope, view) };
    const labels = given.map((name) => work.fields[labelOf[name] ?? "name"]);
    const completed = row.status === "completed" && before.row.status !== "completed";
    const text = work.updatedText(row.name, labels);
    return {
      text: completed && view.client ? `${text} ${work.askScore(row.name)}` : text,
      card: projectCard(scope, view),
      offers: completed && view.client ? scoreOffers(scope, row.id) : [],
      wrote: { title: work.updatedTitle(row.name, labels), subject: { table: "project", id: row.id } },
    };
  },
});

type Label =
  | "name"
  | "client"
  | "value"
  | "rate"
  | "start"
  | "due"
  | "status"
  | "priority"
  | "estimate"
  | "members"
  | "completed"
  | "satisfaction"
  | "notes";

const labelOf: Readonly<Record<string, Label>> = {
  name: "name",
  client: "client",
  amount: "value",
  rate: "rate",
  start: "start",
  due: "due",
  status: "status",
  priority: "priority",
  estimateHours: "estimate",
  members: "members",
  unassign: "members",
  completed: "completed",
  satisfaction: "satisfaction",
  notes: "notes",
};

function patchOf({
  amount,
  estimateHours,
  members: assign,
  project: _project,
  ...rest
}: Input<typeof options>): ProjectPatch {
  return { ...rest, value: amount, estimatedMinutes: estimateHours, assign };
}
