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
