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

/** A shared channel, and the one it is a thread of where the platform makes a channel of a thread. */
type SharedPlace = Pick<Inbound, "platform" | "channel" | "within">;

/** What is set for a shared channel, in a thread else what is set for its channel; null where nothing is. */
export async function findChannel(tx: Tx, { platform, channel, within }: SharedPlace): Promise<Channel | null> {
  const setFor = (account: string) => tx.channel.findUnique({ where: { platform_account: { platform, account } } });
  return (await setFor(channel)) ?? (within === undefined ? null : setFor(within));
}

/**
 * Whether all that somebody says in a shared channel is for their books: it is a log channel of these (`/settings channel log`). Who
 * belongs to other books, or to none, is no part of it: what they say there is neither written into their own nor kept (SPEC 1).
 */
export async function isOwnLogChannel(
  tx: Tx,
  { from: account, ...place }: SharedPlace & Pick<Inbound, "from">,
): Promise<boolean> {
  const channel = await findChannel(tx, place);
  if (!channel?.log) return false;
  const { workspaceId } = channel;
  const where = { platform: place.platform, account, workspaceId, member: { leftAt: null } };
  return (await tx.identity.findFirst({ where, select: { id: true } })) !== null;
}
