import type { Tx } from "../db/database.ts";
import type { Member } from "../db/generated/client.ts";
import { beginInChannel } from "../db/queries/digest-plans.ts";
import { newId } from "../id.ts";

/**
 * Has the daily digest of somebody who has just become the owner go to the channel that the configuration names
 * (PURSER_DIGEST_CHANNEL), `discord:77` or `slack:T1/C1`, unless they have set it themselves or the channel is of other books.
 */
export async function sendDigestsTo(tx: Tx, owner: Member, channel: string, account: string): Promise<void> {
  const { workspaceId, id: memberId } = owner;
  const plan = await tx.digestPlan.findUnique({ where: { memberId_kind: { memberId, kind: "daily" } } });
  if (!plan || (await tx.changeRow.findFirst({ where: { rowId: plan.id } }))) return;
  const place = placeOf(channel, account);
  const known = await tx.channel.findUnique({ where: { platform_account: place } });
  if (known && known.workspaceId !== workspaceId) return;
  const { id } = known ?? (await tx.channel.create({ data: { id: newId("chn"), workspaceId, ...place } }));
  await beginInChannel(tx, plan.id, id);
}

/** A channel without its team is one of the team of the account: `slack:C1` said to `T1/U1` is `T1/C1`. */
function placeOf(channel: string, account: string): { readonly platform: string; readonly account: string } {
  const [platform = "", ...rest] = channel.split(":");
  const said = rest.join(":");
  const team = account.includes("/") ? account.split("/")[0] : undefined;
  const whole = platform === "slack" && team !== undefined && !said.includes("/") ? `${team}/${said}` : said;
  return { platform, account: whole };
}
