import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { type FullMeeting, readMeeting } from "./full-meeting.ts";
import { firstLook } from "./reminded.ts";
import { leadsOf, leadsText, readLeads } from "./reminder-leads.ts";

/**
 * Sets how long before one meeting, of a series before each of its times, its member is reminded: `1h`, `1d, 15m` or `off`; as before
 * every other meeting with `usual`. With `add` beside what is set already. A UserError when the text can't be read.
 */
export async function setLeads(
  scope: Scope,
  id: string,
  text: string,
  { add }: { readonly add: boolean },
): Promise<{ readonly meeting: FullMeeting; readonly kept: string | null }> {
  const meeting = await readMeeting(scope, id);
  const kept = await wanted(scope, meeting, text, add);
  const nudgeAt = await firstLook(scope, { memberId: meeting.memberId, reminders: kept }, meeting);
  await scope.write.update("meeting", id, { reminders: kept, nudgeAt });
  return { meeting: await readMeeting(scope, id), kept };
}

async function wanted(scope: Scope, meeting: FullMeeting, text: string, add: boolean): Promise<string | null> {
  if (/^(?:usual|as usual|default|normal|as always)$/i.test(text.trim())) return null;
  const said = readLeads(text);
  if (said === null) throw new UserError(scope.say.calendar.badLeads(text), "meet reminders 1h before the Acme call");
  if (!add || said === "") return said;
  const member = await scope.read.member.findFirst({ where: { id: meeting.memberId } });
  const before = leadsText(leadsOf(meeting.reminders ?? member?.meetingReminders ?? null));
  return readLeads([before, said].filter((part) => part !== "").join(",")) ?? said;
}
