import { meetingName } from "../src/calendar/meeting-name.ts";
import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { meeting } from "../src/chat/options/meeting.ts";
import { text } from "../src/chat/options/text.ts";
import { logInteraction } from "../src/interactions/log-interaction.ts";
import { wallTime } from "../src/time/zone.ts";
import { whichMeeting } from "./asking/which-meeting.ts";
import { interactionCard, interactionTitle } from "./cards/interaction-card.ts";
import { refOf } from "./cards/meeting-text.ts";

/** What was said in a meeting, logged with whom it was (SPEC 8). */
export const meetNotes = defineCommand({
  name: "meet notes",
  intent: "meeting.notes",
  summary: "Log what was said in a meeting with its client",
  theme: "calendar",
  access: "employee",
  options: {
    meeting: optional(meeting("Of which meeting")),
    summary: optional(text("What was said")),
    client: optional(knownClient("With which client, where the meeting does not say")),
  },
  examples: ["meet notes"],
  typed: (rest) => {
    const [, name, summary] = /^([^:]+):\s*(\S.*)$/s.exec(rest) ?? [];
    return name && summary ? { meeting: name, summary } : { meeting: rest };
  },
  replied: (said) => {
    const [, summary] = /^notes?\s*[:-]\s*(\S.*)$/is.exec(said.trim()) ?? [];
    return summary ? { summary } : null;
  },
  async run(scope, { summary, client, ...meant }, slots): Promise<Answer | Asking> {
    const held = await whichMeeting(scope, meant, { command: "meet notes", slots });
    if ("ask" in held) return held;
    const { calendar, interactions } = scope.say;
    const { meeting: row, occurrence } = held;
    const given = { ...slots, meeting: refOf(row, occurrence) };
    const clientId = row.clientId ?? client?.id;
    if (summary === undefined)
      return { ask: { text: calendar.askNotes(meetingName(scope, row)), option: "summary", slots: given, offers: [] } };
    if (clientId === undefined && row.contactId === null)
      return { ask: { text: calendar.nobodyToLog, option: "client", slots: given, offers: [] } };
    const { day } = wallTime(occurrence.startsAt, scope.zone);
    const view = await logInteraction(scope, {
      clientId,
      contactId: row.contactId ?? undefined,
      channel: /phone|call/i.test(`${row.medium ?? ""} ${row.title}`) ? "call" : "meeting",
      on: day < scope.today ? day : scope.today,
      summary,
    });
    const name = view.client?.name ?? view.contact?.name ?? "";
    return {
      text: interactions.logged(interactions.channels[view.row.channel], name),
      card: interactionCard(scope, view),
      wrote: { title: interactionTitle(scope, view), subject: { table: "interaction", id: view.row.id } },
    };
  },
});
