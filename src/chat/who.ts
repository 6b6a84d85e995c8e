import type { Tx } from "../db/database.ts";
import type { Channel } from "../db/generated/client.ts";
import { type Speaker, speakerOf } from "../db/queries/speaker.ts";
import type { Inbound } from "./inbound.ts";
import { conversationOf } from "./inbox.ts";

/** The member behind a platform account, looked up on every event so that a role taken away is gone at once; null for a stranger. */
export function findSpeaker(
  tx: Tx,
  inbound: Pick<Inbound, "platform" | "from" | "channel" | "private">,
  conversation: string = conversationOf(inbound),
): Promise<Speaker | null> {
  return speakerOf(tx, inbound.platform, inbound.from, conversation);
}

/** What is set for a shared channel, or null where nothing is. */
export async function findChannel(tx: Tx, inbound: Pick<Inbound, "platform" | "channel">): Promise<Channel | null> {
  const account = inbound.channel;
  return tx.channel.findUnique({ where: { platform_account: { platform: inbound.platform, account } } });
}

/**
 * Whether all that somebody says in a shared channel is for their books: it is a log channel of these (`/settings channel log`). Who
 * belongs to other books, or to none, is no part of it: what they say there is neither written into their own nor kept (SPEC 1).
 */
export async function isOwnLogChannel(
  tx: Tx,
  { platform, channel, from }: Pick<Inbound, "platform" | "channel" | "from">,
): Promise<boolean> {
  const identities = { some: { platform, account: from, member: { leftAt: null } } };
  const where = { platform, account: channel, log: true, workspace: { identities } };
  return (await tx.channel.findFirst({ where, select: { id: true } })) !== null;
}
