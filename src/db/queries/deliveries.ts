import type { Tx } from "../database.ts";
import { hasLeft } from "../holder.ts";
import { insertRows } from "../insert-rows.ts";

/** A message is brought by one process alone for so long; whoever still brings it then takes it anew (DESIGN 5). */
export const leaseMs = 2 * 60_000;

/** A message that is owed, and where. */
export interface NewDelivery {
  readonly messageId: string;
  readonly platform: string;
  readonly conversation: string;
  readonly route: string;
  readonly at: Date;
}

/** Writes down that a message is owed, by the process that writes it: nobody else brings it meanwhile. */
export async function oweDelivery(tx: Tx, { at, ...delivery }: NewDelivery): Promise<void> {
  const leaseUntil = new Date(at.getTime() + leaseMs);
  await insertRows(tx, "Delivery", [{ ...delivery, dueAt: at, heldBy: tx.holder, leaseUntil }]);
}

/** What came of taking a delivery: it is ours to bring, another process brings it, or it is owed no more. */
export type Claim = "ours" | "others" | "over";

/** Takes a delivery, so that no other process brings it meanwhile. Transactions that may write wait for each other. */
export async function claimDelivery(tx: Tx, messageId: string, now: Date): Promise<Claim> {
  const [row] = await tx.$queryRaw<{ heldBy: string | null; leaseUntil: Date | null; gaveUpAt: Date | null }[]>`
    SELECT "heldBy", "leaseUntil", "gaveUpAt" FROM "Delivery" WHERE "messageId" = ${messageId}`;
  if (!row || row.gaveUpAt !== null) return "over";
  const { heldBy, leaseUntil } = row;
  const free = heldBy === null || heldBy === tx.holder || leaseUntil === null || leaseUntil <= now || hasLeft(heldBy);
  if (!free) return "others";
  const until = new Date(now.getTime() + leaseMs);
  await tx.$executeRaw`
    UPDATE "Delivery" SET "heldBy" = ${tx.holder}, "leaseUntil" = ${until} WHERE "messageId" = ${messageId}`;
  return "ours";
}

/** Lets go of everything this process was to bring, for whoever takes it up next. */
export async function letGoOfDeliveries(tx: Tx): Promise<void> {
  await tx.$executeRaw`UPDATE "Delivery" SET "heldBy" = NULL, "leaseUntil" = NULL WHERE "heldBy" = ${tx.holder}`;
}

/** An account on a platform. */
interface Account {
  readonly platform: string;
  readonly account: string;
}

/** Notes that nothing can be brought to an account any more: what it would be told waits until it is heard from. */
export async function closeAccount(tx: Tx, { platform, account }: Account, at: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Identity" SET "closedAt" = ${at}
    WHERE "platform" = ${platform} AND "account" = ${account} AND "closedAt" IS NULL`;
}

/** An account is heard from: it can be brought messages again, and what waited for that is due now. */
export async function openAccount(tx: Tx, { platform, account }: Account, at: Date): Promise<void> {
  const opened = await tx.$executeRaw`
    UPDATE "Identity" SET "closedAt" = NULL
    WHERE "platform" = ${platform} AND "account" = ${account} AND "closedAt" IS NOT NULL`;
  if (opened === 0) return;
  await tx.$executeRaw`
    UPDATE "HeldPush" SET "untilAt" = ${at} WHERE "untilAt" IS NULL AND "toldAt" IS NULL AND "memberId" = (
      SELECT "memberId" FROM "Identity" WHERE "platform" = ${platform} AND "account" = ${account})`;
}

/** The accounts to which nothing can be brought. */
export function closedAccounts(tx: Tx): Promise<Account[]> {
  return tx.$queryRaw`SELECT "platform", "account" FROM "Identity" WHERE "closedAt" IS NOT NULL`;
}

/** Notes of everything given up in a conversation that an owner was told of it. */
export async function noteGivenUp(tx: Tx, conversation: string, at: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Delivery" SET "notedAt" = ${at}
    WHERE "notedAt" IS NULL AND "gaveUpAt" IS NOT NULL AND "conversation" = ${conversation}`;
}
