import type { Channel } from "../db/generated/client.ts";
import { channelStanding } from "../db/queries/notices.ts";
import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";

/** The shared channel the person is in; null in a private conversation. */
export function sharedChannel(scope: Scope): { readonly platform: string; readonly account: string } | null {
  const [platform = "", ...rest] = scope.conversation.split(":");
  const account = rest.join(":");
  return account.startsWith("dm:") ? null : { platform, account };
}

/** What is set for the shared channel the person is in; in a thread of which nothing is set, for the channel it is part of. */
export async function setHere(scope: Scope): Promise<Pick<Channel, "open" | "log"> | null> {
  const channel = sharedChannel(scope);
  if (!channel) return null;
  const { within: account } = scope;
  const own = await scope.read.channel.findFirst({ where: channel });
  if (own || account === undefined) return own;
  return scope.read.channel.findFirst({ where: { platform: channel.platform, account } });
}

/** Whether the shared channel the person is in, or the channel it is a thread of, is spoken of in other books already. */
export async function isOfOthers(scope: Scope, { platform, account }: { platform: string; account: string }) {
  const here = sharedChannel(scope)?.account === account;
  const accounts = [account, ...(here && scope.within !== undefined ? [scope.within] : [])];
  for (const one of accounts) if ((await scope.query(channelStanding, { platform, account: one })).others) return true;
  return false;
}

/** How the bot behaves in the shared channel the person is in, in words; null in a private conversation. */
export async function channelNow(scope: Scope): Promise<string | null> {
  if (!sharedChannel(scope)) return null;
  const known = await setHere(scope);
  const { log, open, private: closed } = scope.say.settings.channelModes;
  const modes = [...(known?.log ? [log] : []), ...(known?.open ? [open] : [])];
  return modes.length > 0 ? modes.join("; ") : closed;
}

/**
 * Sets how the bot behaves in the shared channel the person is in (SPEC 1): `log` reads every message, `open` shows
 * answers to all, `private` neither. Returns what it is now, in words. A UserError when the channel belongs to other books.
 */
export async function setChannel(scope: Scope, mode: "log" | "open" | "private"): Promise<string> {
  const channel = sharedChannel(scope);
  if (!channel) throw new UserError(scope.say.settings.onlyInChannel);
  const known = await scope.read.channel.findFirst({ where: channel });
  if (!known && (await isOfOthers(scope, channel))) throw new UserError(scope.say.pushes.channels.others);
  const patch = mode === "private" ? { open: false, log: false } : mode === "open" ? { open: true } : { log: true };
  if (known) await scope.write.update("channel", known.id, patch);
  else {
    const { open = false, log = false } = (await setHere(scope)) ?? {};
    await scope.write.insert("channel", { ...channel, open, log, ...patch });
  }
  return scope.say.settings.channelModes[mode];
}
