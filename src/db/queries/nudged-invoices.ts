import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { snoozeOver } from "./snoozes.ts";
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
  { dueOn, at, ...member }: ToldMember & { readonly dueOn: readonly Day[]; readonly at: Date },
): Promise<NudgedInvoice[]> {
  const chosen = Prisma.sql`
    SELECT v."id", v."snoozedTo" FROM "Invoice" v JOIN "Client" c ON c."id" = v."clientId"
    WHERE v."workspaceId" = ${workspaceId} AND v."status" = 'sent' AND ${toldOf(member)}`;
  const over = await snoozeOver(tx, workspaceId, { table: "Invoice", at });
  const ways = [
    ...(over.length > 0 ? [Prisma.sql`${chosen} AND v."id" IN (${Prisma.join(over)})`] : []),
    ...(dueOn.length > 0
      ? [Prisma.sql`${chosen} AND v."dueOn" IN (${Prisma.join([...dueOn])}) AND v."snoozedTo" IS NULL`]
      : []),
  ];
  return ways.length === 0 ? [] : tx.$queryRaw`${Prisma.join(ways, " UNION ALL ")}`;
}
