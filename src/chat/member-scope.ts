import type { Tx } from "../db/database.ts";
import { openScope, type Scope } from "../scope.ts";
import type { NameIndex } from "../workspace/name-index.ts";
import type { Command } from "./command.ts";
import type { Inbound } from "./inbound.ts";
import { conversationOf } from "./inbox.ts";
import { mayUse } from "./may-use.ts";
import { findSpeaker } from "./who.ts";

/** Who asks something of the books without saying anything: for completion, forms and pages. */
export type Asker = Pick<Inbound, "platform" | "from" | "channel" | "private">;

/** What looking something up needs beside a transaction. */
export interface LookParts {
  readonly commands: readonly Command[];
  readonly names: NameIndex;
}

/** A command and the scope in which the asker may use it; null for a stranger, and for who may not. */
export async function usableBy(
  parts: LookParts,
  tx: Tx,
  asker: Asker,
  name: string,
  at: Date,
): Promise<{ readonly command: Command; readonly scope: Scope } | null> {
  const command = parts.commands.find((one) => one.name === name);
  const speaker = await findSpeaker(tx, asker);
  if (!command || !speaker || !mayUse(speaker.person.role, command.access)) return null;
  const { workspace, person } = speaker;
  const account = { platform: asker.platform, account: asker.from };
  const names = await parts.names.seenBy(tx, workspace, person);
  return {
    command,
    scope: openScope(tx, { workspace, person, account, conversation: conversationOf(asker), at, names }),
  };
}

/** The locale in which the asker is answered; null for a stranger. */
export async function localeOf(tx: Tx, asker: Asker): Promise<string | null> {
  const speaker = await findSpeaker(tx, asker);
  return speaker ? (speaker.person.locale ?? speaker.workspace.locale) : null;
}
