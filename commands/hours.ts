import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, type Input, optional } from "../src/chat/command.ts";
import { day } from "../src/chat/options/day.ts";
import { hourRate } from "../src/chat/options/hour-rate.ts";
import { hours as hoursOption } from "../src/chat/options/hours.ts";
import { clientOrNewByManager } from "../src/chat/options/known-client.ts";
import { member } from "../src/chat/options/members.ts";
import { knownProject } from "../src/chat/options/project.ts";
import { knownService } from "../src/chat/options/service.ts";
import { text } from "../src/chat/options/text.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import type { Offer } from "../src/chat/reply.ts";
import { UserError } from "../src/errors.ts";
import type { Scope } from "../src/scope.ts";
import type { HoursView } from "../src/work/hours-entry.ts";
import { listProjects } from "../src/work/list-projects.ts";
import { dayMinutes, logHours, minutesOn } from "../src/work/log-hours.ts";
import { readProject } from "../src/work/read-project.ts";
import { seesMoney } from "../src/work/sight.ts";
import { hoursCard, hoursOn, hoursTitle } from "./cards/hours-card.ts";
import { listedHours } from "./hours-list.ts";

/** Projects offered as buttons where one has to be chosen. */
const projectsOffered = 6;

const options = {
  hours: optional(hoursOption("How long")),
  project: optional(knownProject("On which project")),
  service: optional(knownService("On which service")),
  client: optional(clientOrNewByManager("For which client")),
  on: optional(day("On which day", "past")),
  for: optional(text("What was done")),
  member: optional(member("Who worked, when it was not you")),
  billable: optional(yesNo("To be billed")),
  rate: optional(hourRate("What an hour of it costs")),
  anyway: hidden(text("Log it although the day gets too long")),
};

export const hours = defineCommand({
  name: "hours",
  intent: "hours.log",
  summary: "Log hours worked; alone, list them",
  theme: "work",
  access: "employee",
  options,
  examples: ["3h on Website yesterday", "worked 1.5 hours on Website", "log 45 minutes on Website on wednesday"],
  typed: (rest) => (rest === "" ? {} : null),
  async run(scope, input, slots): Promise<Answer | Asking> {
    const { work, chat } = scope.say;
    if (Object.keys(slots).length === 0) return listedHours(scope, {}, slots);
    if (input.hours === undefined)
      return { ask: { text: chat.ask(options.hours.describe), option: "hours", offers: [] } };
    const { project, service, client } = input;
    if (!project && !service && !client) {
      const offers = await projectOffers(scope, "hours", slots);
      if (offers.length === 0 && !seesMoney(scope)) throw new UserError(work.noProjectsOfYours(scope.person.name));
      return { ask: { text: work.onWhich, option: "project", offers } };
    }
    const tooLong = input.anyway ? null : await askOverADay(scope, { ...input, hours: input.hours }, slots);
    if (tooLong) return tooLong;
    const view = await logHours(scope, {
      minutes: input.hours,
      on: input.on ?? scope.today,
      project,
      service,
      client,
      member: input.member,
      note: input.for,
      billable: input.billable,
      rate: input.rate,
    });
    const answer = await loggedAnswer(scope, view);
    return input.rate && !seesMoney(scope) ? { ...answer, text: `${answer.text} ${work.rateLeftOut}` } : answer;
  },
});

/** Open projects as buttons that fill a command's `project`; of the client said, where one was. */
export async function projectOffers(scope: Scope, command: string, slots: Slots): Promise<Offer[]> {
  const { projects } = await listProjects(scope, { open: true }, { skip: 0, take: projectsOffered });
  return projects.map(({ row }) => ({
    label: row.name,
    press: { command, slots: { ...slots, project: row.id } },
  }));
}

/** A day has 24 hours: more is asked about before anything is written. */
async function askOverADay(
  scope: Scope,
  input: Input<typeof options> & { readonly hours: number },
  slots: Slots,
): Promise<Asking | null> {
  const { work, buttons } = scope.say;
  const member = input.member ?? scope.person;
  const on = input.on ?? scope.today;
  const total = (await minutesOn(scope, member.id, on)) + input.hours;
  if (total <= dayMinutes) return null;
  const text = work.overADay(member.name, scope.show.day(on), scope.show.minutes(total));
  const log: Offer = {
    label: work.buttons.logAnyway,
    press: { command: "hours", slots: { ...slots, anyway: "yes" } },
    answers: "yes",
  };
  return { ask: { text, offers: [log, { label: buttons.keep, press: { command: "cancel", slots: {} } }] } };
}

/** What is said of hours just logged; on a client with open projects, those are offered. */
async function loggedAnswer(scope: Scope, view: HoursView): Promise<Answer> {
  const { work } = scope.say;
  const { row, project, client, member } = view;
  const said = work.hoursText(scope.show.minutes(row.minutes), hoursOn(scope, view), scope.show.day(row.workedOn));
  const whose = row.memberId === scope.person.id ? [] : [work.forMember(member.name)];
  return {
    text: [said, ...whose, ...(project ? [await soFar(scope, project.id)] : [])].join(" "),
    card: hoursCard(scope, view),
    offers: project || !client ? [] : await clientProjects(scope, view),
    wrote: { title: hoursTitle(scope, view), subject: { table: "hoursEntry", id: row.id } },
  };
}

async function soFar(scope: Scope, projectId: string): Promise<string> {
  const { row, figures } = await readProject(scope, projectId);
  const estimated = row.estimatedMinutes === null ? null : scope.show.minutes(row.estimatedMinutes);
  return scope.say.work.soFar(scope.show.minutes(figures.loggedMinutes), estimated);
}

async function clientProjects(scope: Scope, { row, client }: HoursView): Promise<Offer[]> {
  const { projects } = await listProjects(scope, { client: client ?? undefined, open: true }, { skip: 0, take: 3 });
  return projects.map((one) => ({
    label: one.row.name,
    press: { command: "edit", slots: { subject: `hoursEntry:${row.id}`, project: one.row.id } },
  }));
}
