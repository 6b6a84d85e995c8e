import type { Scope } from "../scope.ts";
import { type FullMeeting, readMeeting } from "./full-meeting.ts";
import { minutesAfter } from "./span.ts";

/** Puts the reminder of a meeting off by so many minutes; those still to come stay as they are. */
export async function snoozeNudge(scope: Scope, id: string, minutes: number): Promise<FullMeeting> {
  const { nudgeAt } = await readMeeting(scope, id);
  const snoozedTo = minutesAfter(scope.at, minutes);
  const first = nudgeAt && nudgeAt < snoozedTo ? nudgeAt : snoozedTo;
  await scope.write.update("meeting", id, { snoozedTo, nudgeAt: first });
  return readMeeting(scope, id);
}
