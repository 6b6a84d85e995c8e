import type { Tx } from "../db/database.ts";

/** A shared channel goes on under another id: how the bot behaves there, and what it asked there, goes along. */
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
