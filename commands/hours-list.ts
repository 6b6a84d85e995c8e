import type { Slots } from "../src/call.ts";
import { type Answer, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { member } from "../src/chat/options/members.ts";
import { period } from "../src/chat/options/period.ts";
import { anyProject } from "../src/chat/options/project.ts";
import { knownService } from "../src/chat/options/service.ts";
import { wholeNumber } from "../src/chat/options/whole-number.ts";
import type { Offer } from "../src/chat/reply.ts";
import type { Scope } from "../src/scope.ts";
import type { HoursView } from "../src/work/hours-entry.ts";
import { type HoursFilter, listHours } from "../src/work/list-hours.ts";
import { runningTimer } from "../src/work/timer.ts";
import { hoursListCard, hoursTitle } from "./cards/hours-card.ts";
import { timerText } from "./hours-timer.ts";

/** Entries on one page of a list, and those of them with a button. */
const pageSize = 15;
const editable = 4;

const days = /\b(?:to?day|yesterday|day|week|month|quarter|year|last|this|since|q[1-4]|ytd|\d{4}|\w+day)\b/i;

export const hoursList = defineCommand({
  name: "hours list",
  intent: "hours.list",
  summary: "Hours logged, the newest first: of a period, project, client or member, billed or not",
  theme: "work",
  access: "employee",
  options: {
    period: optional(period("Worked when")),
    project: optional(anyProject("On which project")),
    service: optional(knownService("On which service")),
    client: optional(knownClient("For which client")),
    member: optional(member("By whom")),
    status: optional(choice("Billed, or still unbilled", ["unbilled", "billed"])),
    skip: hidden(wholeNumber("How many to skip", 0, 10_000_000)),
  },
  examples: ["hours list", "hours list unbilled", "hours list last week"],
  typed: (rest) => {
    if (rest === "") return {};
    if (/^(?:un)?billed$/i.test(rest)) return { status: rest.toLowerCase() };
    if (/^(?:mine|me)$/i.test(rest)) return { member: "me" };
    return days.test(rest) ? { period: rest } : { project: rest };
  },
  run: (scope, { skip, status, ...filter }, slots) => listedHours(scope, { ...filter, billing: status }, slots, skip),
});

/** A page of hours as an answer; the running timer is named with it. */
export async function listedHours(scope: Scope, filter: HoursFilter, slots: Slots, skip = 0): Promise<Answer> {
  const { work } = scope.say;
  const { entries, count, minutes } = await listHours(scope, filter, { skip, take: pageSize });
  const timer = await runningTimer(scope);
  const stop: Offer[] = timer ? [{ label: work.buttons.stopTimer, press: { command: "hours stop", slots: {} } }] : [];
  const running = timer ? [timerText(scope, timer)] : [];
  const about = aboutOf(scope, filter);
  if (entries.length === 0) return { text: [work.noHoursLogged(about), ...running].join(" "), offers: stop };
  const text = work.hoursListText(scope.show.minutes(minutes), count, entries.length, about);
  const next = { command: "hours list", slots: { ...slots, skip: String(skip + pageSize) } };
  return {
    text: [text, ...running].join(" "),
    card: hoursListCard(scope, entries),
    offers: [
      ...stop,
      ...entries
        .filter((view) => view.invoice === null)
        .slice(0, editable)
        .map((view) => editOffer(scope, view)),
      ...(count > skip + entries.length ? [{ label: work.buttons.next(pageSize), press: next }] : []),
    ],
  };
}

function editOffer(scope: Scope, view: HoursView): Offer {
  const press = { command: "edit", slots: { subject: `hoursEntry:${view.row.id}` } };
  return { label: scope.say.work.buttons.editEntry(hoursTitle(scope, view)), press };
}

/** The conditions of a list of hours in words. */
function aboutOf(scope: Scope, filter: HoursFilter): string[] {
  const { period: span, project, service, client, member: who, billing } = filter;
  const names = [project, service, client, who].flatMap((one) => (one ? [one.name] : []));
  return [
    ...(span ? [scope.show.period(span)] : []),
    ...names,
    ...(billing ? [scope.show.name("choice", billing)] : []),
  ];
}
