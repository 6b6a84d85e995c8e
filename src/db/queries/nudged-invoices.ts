import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { type ToldMember, toldOf } from "./told-of-client.ts";

/** A sent invoice that a member is to be told of, and until when it was put off where that is why. */
export interface NudgedInvoice {
  readonly id: string;
  readonly snoozedTo: Date | null;
}

/**
 * Sent invoices that a member is told of: those due on one of those days that are not put off, and those whose putting off is
 * over; paid ones among them.
 */
export async function nudgedInvoices(
  tx: Tx,
  workspaceId: string,
  { dueOn, at, ...member }: ToldMember & { readonly dueOn: readonly string[]; readonly at: Date },
): Promise<NudgedInvoice[]> {
  const chosen = Prisma.sql`
    SELECT v."id", v."snoozedTo" FROM "Invoice" v JOIN "Client" c ON c."id" = v."clientId"
    WHERE v."workspaceId" = ${workspaceId} AND v."status" = 'sent' AND ${toldOf(member)}`;
  const over = Prisma.sql`${chosen} AND v."snoozedTo" <= ${at}`;
  if (dueOn.length === 0) return tx.$queryRaw`${over}`;
  return tx.$queryRaw`${over} UNION ALL ${chosen} AND v."dueOn" IN (${Prisma.join([...dueOn])}) AND v."snoozedTo" IS NULL`;
}

/** Ends the putting off of invoices or tasks that is over: they have been told of. Outside the journal, as nobody did it. */
export async function endSnooze(
  tx: Tx,
  table: "Invoice" | "Task",
  { workspaceId, by }: { readonly workspaceId: string; readonly by: Date },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE ${Prisma.raw(`"${table}"`)} SET "snoozedTo" = NULL WHERE "workspaceId" = ${workspaceId} AND "snoozedTo" <= ${by}`;
}
