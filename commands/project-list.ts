import type { Slots } from "../src/call.ts";
import { type Answer, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { member } from "../src/chat/options/members.ts";
import { period } from "../src/chat/options/period.ts";
import { wholeNumber } from "../src/chat/options/whole-number.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import type { Scope } from "../src/scope.ts";
import { listProjects, type ProjectFilter } from "../src/work/list-projects.ts";
import { seesMoney } from "../src/work/sight.ts";
import { priorities, projectStatuses } from "../src/work/work-status.ts";
import { projectListCard } from "./cards/project-list-card.ts";

/** Projects on one page of a list. */
const pageSize = 10;

const statusWords = projectStatuses.map((status) => status.replace("_", "[ _-]")).join("|");

export const projectList = defineCommand({
  name: "project list",
  intent: "project.list",
  summary: "List projects by client, status, priority or member",
  theme: "work",
  access: "employee",
  options: {
    client: optional(knownClient("Of which client")),
    status: optional(choice("With which status", projectStatuses)),
    priority: optional(choice("Of which priority", priorities)),
    member: optional(member("Worked on by whom")),
    overdue: optional(yesNo("Past the day they should be done by")),
    archived: optional(yesNo("Archived ones")),
    finished: hidden(period("Which period")),
    skip: hidden(wholeNumber("How many to skip", 0, 1_000_000)),
  },
  examples: ["list my projects", "project list status: in progress"],
  typed: (rest) => {
    const said = rest.toLowerCase();
    if (said === "") return {};
    if (new RegExp(`^(?:${statusWords})$`).test(said)) return { status: said.replace(/[ -]/g, "_") };
    if (priorities.some((one) => said === one || said === `${one} priority`))
      return { priority: said.split(" ")[0] ?? "" };
    if (said === "overdue" || said === "archived") return { [said]: "yes" };
    return { client: rest };
  },
  run: (scope, { skip, ...filter }, slots) => listedProjects(scope, filter, slots, skip),
});

/** A page of a list of projects as an answer, with a button for the next one. */
export async function listedProjects(scope: Scope, filter: ProjectFilter, slots: Slots, skip = 0): Promise<Answer> {
  const { work } = scope.say;
  const { projects, count } = await listProjects(scope, filter, { skip, take: pageSize });
  const about = conditionsOf(scope, filter);
  if (projects.length === 0) return { text: skip > 0 ? work.noneMore : noneText(scope, filter, about) };
  const next = { command: "project list", slots: { ...slots, skip: String(skip + pageSize) } };
  const board = { label: work.buttons.board, press: { command: "project board", slots: {} } };
  return {
    text: work.listText(count, projects.length, about),
    card: projectListCard(scope, projects),
    offers: [
      ...(count > skip + projects.length ? [{ label: work.buttons.next(pageSize), press: next }] : []),
      ...(skip === 0 ? [board] : []),
    ],
  };
}

function noneText(scope: Scope, filter: ProjectFilter, about: readonly string[]): string {
  const { work } = scope.say;
  if (about.length === 0) return seesMoney(scope) ? work.noProjects : work.noProjectsOfYours(scope.person.name);
  return filter.open && about.length === 1 ? work.noneOpen : work.noneFit;
}

function conditionsOf(scope: Scope, filter: ProjectFilter): string[] {
  const { work } = scope.say;
  return [
    ...(filter.client ? [filter.client.name] : []),
    ...(filter.status ? [work.statuses[filter.status].toLowerCase()] : []),
    ...(filter.open ? [work.openOnly] : []),
    ...(filter.priority ? [work.priorities[filter.priority].toLowerCase()] : []),
    ...(filter.member ? [filter.member.name] : []),
    ...(filter.finished ? [scope.say.figures.finishedIn(scope.show.period(filter.finished))] : []),
    ...(filter.overdue ? [work.overdueOnly] : []),
    ...(filter.archived ? [work.archivedOnly] : []),
  ];
}
