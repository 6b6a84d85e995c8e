import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";

/**
 * Sets how the bot behaves in the shared channel the person is in (SPEC 1): `log` reads every message, `open` shows
 * answers to all, `private` neither. Returns what it is now, in words.
 */
export async function setChannel(scope: Scope, mode: "log" | "open" | "private"): Promise<string> {
  const [platform = "", ...rest] = scope.conversation.split(":");
  const account = rest.join(":");
  if (account.startsWith("dm:")) throw new UserError(scope.say.settings.onlyInChannel);
  const known = await scope.read.channel.findFirst({ where: { platform, account } });
  const patch = mode === "private" ? { open: false, log: false } : mode === "open" ? { open: true } : { log: true };
  if (known) await scope.write.update("channel", known.id, patch);
  else await scope.write.insert("channel", { platform, account, open: mode === "open", log: mode === "log" });
  return scope.say.settings.channelModes[mode];
}
