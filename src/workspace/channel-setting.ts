import { channelStanding } from "../db/queries/notices.ts";
import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";

/** The shared channel the person is in; null in a private conversation. */
export function sharedChannel(scope: Scope): { readonly platform: string; readonly account: string } | null {
  const [platform = "", ...rest] = scope.conversation.split(":");
  const account = rest.join(":");
  return account.startsWith("dm:") ? null : { platform, account };
}

/** How the bot behaves in the shared channel the person is in, in words; null in a private conversation. */
export async function channelNow(scope: Scope): Promise<string | null> {
  const channel = sharedChannel(scope);
  if (!channel) return null;
  const known = await scope.read.channel.findFirst({ where: channel });
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
  if (!known && (await scope.query(channelStanding, channel)).others)
    throw new UserError(scope.say.pushes.channels.others);
  const patch = mode === "private" ? { open: false, log: false } : mode === "open" ? { open: true } : { log: true };
  if (known) await scope.write.update("channel", known.id, patch);
  else await scope.write.insert("channel", { ...channel, open: mode === "open", log: mode === "log" });
  return scope.say.settings.channelModes[mode];
}
