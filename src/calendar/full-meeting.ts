import type { Client, Contact, Document, Meeting, MeetingException } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { meetingsInSight } from "./sight.ts";

/** A meeting with what of its series is not as the rule says, and with whom it is. */
export interface FullMeeting extends Meeting {
  readonly exceptions: readonly MeetingException[];
  readonly client: Pick<Client, "id" | "name"> | null;
  readonly contact: Pick<Contact, "id" | "name"> | null;
  /** Reference documents. */
  readonly documents: readonly Pick<Document, "id" | "name">[];
}

/** What a full meeting is read with. */
export const fully = {
  exceptions: true,
  client: { select: { id: true, name: true } },
  contact: { select: { id: true, name: true } },
  documents: { select: { id: true, name: true } },
} as const;

/** A meeting the person may know of; a UserError when it is gone. */
export async function readMeeting(scope: Scope, id: string): Promise<FullMeeting> {
  const where = { AND: [{ id }, meetingsInSight(scope)] };
  const row = await scope.read.meeting.findFirst({ where, include: fully });
  if (!row) throw new UserError(scope.say.calendar.gone, scope.say.calendar.examples.list);
  return row;
}
