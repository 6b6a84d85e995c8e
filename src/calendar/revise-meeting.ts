import { nameKey } from "../name-key.ts";
import type { Named, NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import { clientOf, type Priority } from "./book-meeting.ts";
import { type FullMeeting, readMeeting } from "./full-meeting.ts";
import { rewrite } from "./move-meeting.ts";

/** What changes of a meeting beside its time; null clears, undefined stays. */
export interface MeetingChanges {
  readonly title?: string | undefined;
  readonly agenda?: string | null | undefined;
  readonly client?: NamedOrNew | null | undefined;
  readonly contact?: Named | null | undefined;
  readonly medium?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly priority?: Priority | undefined;
}

/** Changes what a meeting is about, with whom and where. Nothing is written when it says so already. */
export async function reviseMeeting(scope: Scope, id: string, changes: MeetingChanges): Promise<FullMeeting> {
  const meeting = await readMeeting(scope, id);
  const { title, agenda, client, contact, medium, place, priority } = changes;
  const said = {
    ...(title === undefined ? {} : { title, key: nameKey(title) }),
    ...(agenda === undefined ? {} : { agenda }),
    ...(client === undefined ? {} : { clientId: client && ((await clientOf(scope, { client }))?.id ?? null) }),
    ...(contact === undefined ? {} : { contactId: contact?.id ?? null }),
    ...(medium === undefined ? {} : { medium }),
    ...(place === undefined ? {} : { place }),
    ...(priority === undefined ? {} : { priority }),
  };
  const changed = Object.entries(said).some(([column, value]) => meeting[column as keyof FullMeeting] !== value);
  return changed ? rewrite(scope, meeting, { ...said, snoozedTo: meeting.snoozedTo }) : meeting;
}
