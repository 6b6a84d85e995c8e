import type { Tx } from "../db/database.ts";

/** A platform gave a shared channel another id: its settings and open questions move to the new one. */
export async function moveChannel(
  tx: Tx,
  { platform, from, to }: { readonly platform: string; readonly from: string; readonly to: string },
): Promise<void> {
  await tx.channel.deleteMany({ where: { platform, account: to } });
  await tx.channel.updateMany({ where: { platform, account: from }, data: { account: to } });
  await tx.question.updateMany({
    where: { conversation: `${platform}:${from}`, answeredAt: null },
    data: { conversation: `${platform}:${to}` },
  });
}
