import type { Tx } from "../db/database.ts";
import { openScope } from "../scope.ts";
import type { NameIndex } from "../workspace/name-index.ts";
import type { Command } from "./command.ts";
import type { Inbound } from "./inbound.ts";
import { conversationOf } from "./inbox.ts";
import { mayUse } from "./perform.ts";
import { findSpeaker } from "./who.ts";

/** What a person has typed so far into one option of a slash command. */
export interface Typing {
  readonly from: Pick<Inbound, "platform" | "from" | "channel" | "private">;
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}

/** At most 25 completions (Discord's limit); none for a stranger or for who may not use the command. */
export async function suggest(
  parts: { readonly commands: readonly Command[]; readonly names: NameIndex },
  tx: Tx,
  typing: Typing,
  at: Date,
): Promise<readonly string[]> {
  const command = parts.commands.find((one) => one.name === typing.command);
  const option = command?.options[typing.option];
  const speaker = await findSpeaker(tx, typing.from);
  if (!command || !option?.suggest || !speaker || !mayUse(speaker.person.role, command.access)) return [];
  const names = await parts.names.of(tx, speaker.workspace);
  const scope = openScope(tx, {
    workspace: speaker.workspace,
    person: speaker.person,
    account: { platform: typing.from.platform, account: typing.from.from },
    conversation: conversationOf(typing.from),
    at,
    names,
  });
  return (await option.suggest(typing.typed, scope)).slice(0, 25);
}
