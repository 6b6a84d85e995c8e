import type { Tx } from "../database.ts";
import type { Meeting } from "../generated/client.ts";

/** A meeting that takes place once, with the names of who it is with. */
export type MeetingOnce = Meeting & { readonly clientName: string | null; readonly contactName: string | null };

/** A member's meetings that take place once and touch a span, earliest first: one statement, for a day's list. */
export async function meetingsOnce(
  tx: Tx,
  workspaceId: string,
  { memberId, startsAt, endsAt }: { readonly memberId: string; readonly startsAt: Date; readonly endsAt: Date },
): Promise<MeetingOnce[]> {
  const dayBefore = new Date(startsAt.getTime() - 86_400_000);
  return tx.$queryRaw<MeetingOnce[]>`
    SELECT m.*, c."name" AS "clientName", k."name" AS "contactName"
    FROM "Meeting" m LEFT JOIN "Client" c ON c."id" = m."clientId" LEFT JOIN "Contact" k ON k."id" = m."contactId"
    WHERE m."memberId" = ${memberId} AND m."repeats" = FALSE AND m."startsAt" > ${dayBefore} AND m."startsAt" < ${endsAt}
      AND m."endsAt" > ${startsAt} AND m."status" <> 'cancelled' AND m."workspaceId" = ${workspaceId}
    ORDER BY m."startsAt"`;
}
