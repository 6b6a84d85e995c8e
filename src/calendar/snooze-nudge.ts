import type { Scope } from "../scope.ts";
import { type FullMeeting, readMeeting } from "./full-meeting.ts";

/** Puts the reminder of a meeting off to an instant; those still to come stay as they are. */
export async function snoozeNudge(scope: Scope, id: string, snoozedTo: Date): Promise<FullMeeting> {
  const { nudgeAt } = await readMeeting(scope, id);
  const first = nudgeAt && nudgeAt < snoozedTo ? nudgeAt : snoozedTo;
  await scope.write.update("meeting", id, { snoozedTo, nudgeAt: first });
  return readMeeting(scope, id);
}
