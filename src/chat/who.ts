import type { Tx } from "../db/database.ts";
import type { Channel, Member, Workspace } from "../db/generated/client.ts";
import type { Inbound } from "./inbound.ts";

/** Who is speaking, in which books. */
export interface Speaker {
  readonly workspace: Workspace;
  readonly person: Member;
}

/** The member behind a platform account, looked up on every event so that a role taken away is gone at once; null for a stranger. */
export async function findSpeaker(tx: Tx, inbound: Pick<Inbound, "platform" | "from">): Promise<Speaker | null> {
  const identity = await tx.identity.findUnique({
    where: { platform_account: { platform: inbound.platform, account: inbound.from } },
    include: { member: true, workspace: true },
  });
  return identity && { workspace: identity.workspace, person: identity.member };
}

/** What is set for a shared channel, or null where nothing is. */
export async function findChannel(tx: Tx, inbound: Inbound): Promise<Channel | null> {
  const account = inbound.channel;
  return tx.channel.findUnique({ where: { platform_account: { platform: inbound.platform, account } } });
}
