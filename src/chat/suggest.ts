import type { Slots } from "../call.ts";
import type { Tx } from "../db/database.ts";
import { type Asker, type LookParts, usableBy } from "./member-scope.ts";

/** What a person has typed so far into one option of a slash command or form. */
export interface Typing {
  readonly from: Asker;
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  /** The other options as filled in so far: an invoice is suggested among those of the client chosen. */
  readonly slots?: Slots;
}

/** At most 25 completions (Discord's limit); none for a stranger or for who may not use the command. */
export async function suggest(parts: LookParts, tx: Tx, typing: Typing, at: Date): Promise<readonly string[]> {
  const usable = await usableBy(parts, tx, typing.from, typing.command, at);
  const option = usable?.command.options[typing.option];
  if (!usable || !option?.suggest) return [];
  return (await option.suggest(typing.typed, usable.scope, typing.slots ?? {})).slice(0, 25);
}
