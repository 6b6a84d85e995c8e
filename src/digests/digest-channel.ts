import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { channelText, takeChannel } from "../workspace/channel-named.ts";

/**
 * Where digests are to go: the id of a shared channel's row, null for the person themselves, undefined when nothing was said.
 * Only an owner may have one go to a channel, where everybody sees it (SPEC 1).
 */
export async function digestChannel(scope: Scope, said: string | undefined): Promise<string | null | undefined> {
  if (said === undefined) return undefined;
  if (/^(?:me|dm|direct message)$/i.test(said)) return null;
  const { digests } = scope.say;
  if (scope.person.role !== "owner") throw new UserError(digests.ownerOnlyChannel, digests.example);
  return (await takeChannel(scope, said, digests.hereExample)).id;
}

/** What the workspace's channels are called, by id. */
export async function channelNames(scope: Scope): Promise<ReadonlyMap<string, string>> {
  const rows = await scope.read.channel.findMany();
  return new Map(rows.map((row) => [row.id, channelText(scope, row)]));
}
