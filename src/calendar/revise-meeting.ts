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

const inPerson = "in person";
const isLink = (place: string) => /^(?:https?:\/\/|www\.)/i.test(place);

/** Where calls are held whose links say so. */
const mediumOfLink = [
  [/^https?:\/\/(?:[\w-]+\.)*zoom\.us\//i, "Zoom"],
  [/^https?:\/\/meet\.google\.com\//i, "Google Meet"],
  [/^https?:\/\/teams\.(?:microsoft|live)\.com\//i, "Teams"],
] as const;

/**
 * Where a meeting is and how go together: one that goes online has its room no more, one that gets a room is online no more, and one
 * that gets a link is no longer held in person or by phone.
 */
function heldAt(meeting: FullMeeting, { medium, place }: MeetingChanges): Pick<MeetingChanges, "medium" | "place"> {
  const goesOnline = medium !== undefined && medium !== null && medium !== inPerson && medium !== "phone";
  if (typeof place === "string" && isLink(place) && medium === undefined) {
    const [, ofLink] = mediumOfLink.find(([shape]) => shape.test(place)) ?? [];
    const isOffline = meeting.medium === inPerson || meeting.medium === "phone";
    return { medium: ofLink ?? (isOffline ? "video" : undefined), place };
  }
  if (goesOnline && place === undefined && meeting.place !== null && !isLink(meeting.place))
    return { medium, place: null };
  const getsRoom = typeof place === "string" && !isLink(place);
  if (getsRoom && medium === undefined && meeting.medium !== null) return { medium: inPerson, place };
  return { medium, place };
}

/** Changes what a meeting is about, with whom and where. Nothing is written when it says so already. */
export async function reviseMeeting(scope: Scope, id: string, changes: MeetingChanges): Promise<FullMeeting> {
  const meeting = await readMeeting(scope, id);
  const { title, agenda, client, contact, priority } = changes;
  const { medium, place } = heldAt(meeting, changes);
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
