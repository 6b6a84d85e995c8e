import type { Scope } from "../scope.ts";
import type { FullMeeting } from "./full-meeting.ts";
import { readMeeting } from "./full-meeting.ts";
import { endedBefore, endSeries, rewrite } from "./move-meeting.ts";

/** A meeting that was called off: wholly, or, of a series that has begun, from its next time on. */
export interface CalledOff {
  readonly meeting: FullMeeting;
  readonly ended: boolean;
}

/** Calls a meeting off. A series that has begun ends instead: what was held of it stays. */
export async function cancelMeeting(scope: Scope, meeting: FullMeeting): Promise<CalledOff> {
  const ended = await endedBefore(scope, meeting);
  if (!ended) return { meeting: await rewrite(scope, meeting, { status: "cancelled" }), ended: false };
  await endSeries(scope, meeting, ended.rule);
  return { meeting: await readMeeting(scope, meeting.id), ended: true };
}
