import { takeClient } from "../clients/take-client.ts";
import { UserError } from "../errors.ts";
import { nameKey } from "../name-key.ts";
import type { Named, NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import { clientsInSight, seesMoney } from "../work/sight.ts";
import { type FullMeeting, readMeeting } from "./full-meeting.ts";
import { heldColumns } from "./held.ts";
import { booked } from "./occurrences.ts";
import { firstLook } from "./reminded.ts";
import { placed, type Schedule } from "./schedule.ts";

export const priorities = ["low", "medium", "high"] as const;
export type Priority = (typeof priorities)[number];

/** A meeting as it is booked. */
export interface NewMeeting {
  readonly title: string;
  readonly agenda?: string | undefined;
  readonly client?: NamedOrNew | undefined;
  readonly contact?: Named | undefined;
  readonly medium?: string | undefined;
  readonly place?: string | undefined;
  readonly priority?: Priority | undefined;
  readonly schedule: Schedule;
}

/** What a schedule comes to; a UserError when its rhythm has no day at all. */
export async function planned(scope: Scope, schedule: Schedule) {
  const columns = await placed(schedule);
  if (!columns) throw new UserError(scope.say.calendar.neverTakesPlace, scope.say.calendar.examples.repeat);
  return columns;
}

/** Writes a meeting into the person's calendar; a new client is added as a lead's first sign of life (SPEC 7). */
export async function bookMeeting(scope: Scope, given: NewMeeting): Promise<FullMeeting> {
  const { title, agenda, contact, medium, place, priority } = given;
  const columns = await planned(scope, given.schedule);
  const client = await clientOf(scope, given);
  const memberId = scope.person.id;
  const scheduled = booked(columns);
  const nudgeAt = await firstLook(scope, { memberId }, scheduled);
  const row = await scope.write.insert("meeting", {
    memberId,
    title,
    key: nameKey(title),
    agenda: agenda ?? null,
    clientId: client?.id ?? null,
    contactId: contact?.id ?? null,
    medium: medium ?? null,
    place: place ?? null,
    priority: priority ?? "medium",
    status: "booked",
    sequence: 0,
    ...columns,
    ...(await heldColumns(scheduled, scope.at)),
    nudgeAt,
  });
  return readMeeting(scope, row.id);
}

/** The client a meeting is with: the one said, else the one its contact is of. */
export async function clientOf(
  scope: Scope,
  { client, contact }: Pick<NewMeeting, "client" | "contact">,
): Promise<Named | null> {
  if (client) return takeSeen(scope, client);
  const person =
    contact && (await scope.read.contact.findFirst({ where: { id: contact.id }, include: { client: true } }));
  return person?.client ? takeSeen(scope, person.client) : null;
}

/** The client said; employees name only clients they work for, others are unknown to them (SPEC 1). */
async function takeSeen(scope: Scope, said: NamedOrNew): Promise<Named> {
  const { say, read } = scope;
  if (!("id" in said)) {
    if (!seesMoney(scope))
      throw new UserError(say.problems.unknownName("client", said.create), say.calendar.examples.book);
    return takeClient(scope, said);
  }
  const seen =
    seesMoney(scope) || (await read.client.findFirst({ where: { AND: [{ id: said.id }, clientsInSight(scope)] } }));
  if (!seen) throw new UserError(say.problems.unknownName("client", said.name), say.calendar.examples.book);
  return takeClient(scope, said);
}
