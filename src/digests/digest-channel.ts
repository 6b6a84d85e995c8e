import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";

/**
 * Where digests are to go: the id of a shared channel's row, null for the person themselves, undefined when nothing was said.
 * Only an owner may have one go to a channel, where everybody sees it (SPEC 1).
 */
export async function digestChannel(scope: Scope, said: string | undefined): Promise<string | null | undefined> {
  if (said === undefined) return undefined;
  if (/^(?:me|dm|direct message)$/i.test(said)) return null;
  const { digests } = scope.say;
  if (scope.person.role !== "owner") throw new UserError(digests.ownerOnlyChannel, digests.example);
  const place = placeOf(scope, said);
  if (!place)
    throw new UserError(/^(?:here|this channel)$/i.test(said) ? digests.hereIsPrivate : digests.noChannel(said));
  const known = await scope.read.channel.findFirst({ where: place });
  return (known ?? (await scope.write.insert("channel", { ...place, open: false, log: false }))).id;
}

/** The channel a text names: the one the person is in, one mentioned as the platform does it, or one of the console. */
function placeOf(scope: Scope, said: string): { readonly platform: string; readonly account: string } | null {
  const { platform } = scope.account;
  const [, here = ""] = /^[^:]*:(.*)$/s.exec(scope.conversation) ?? [];
  const shared = here.startsWith("dm:") || here === "dm" ? null : { platform, account: here };
  if (/^(?:here|this channel)$/i.test(said)) return shared;
  if (shared && said.toLowerCase() === shared.account.toLowerCase()) return shared;
  const mentioned = /^<#([^|>]+)(?:\|[^>]*)?>$/.exec(said)?.[1];
  if (mentioned) return { platform, account: mentioned };
  return platform === "console" && said.startsWith("#") ? { platform, account: said } : null;
}

/** What the workspace's channels are called, by id. */
export async function channelNames(scope: Scope): Promise<ReadonlyMap<string, string>> {
  const rows = await scope.read.channel.findMany({ select: { id: true, account: true } });
  return new Map(rows.map((row) => [row.id, row.account]));
}
