import type { Call } from "../call.ts";
import type { Tx } from "../db/database.ts";
import type { Answer } from "./command.ts";
import { type Asker, type LookParts, usableBy } from "./member-scope.ts";
import { readInput } from "./read-input.ts";

/**
 * What a command that only reads would answer, without a message being kept: for pages such as Slack's App Home. Null
 * for a stranger, for who may not use it, and when the command would have to ask.
 */
export async function look(
  parts: LookParts,
  tx: Tx,
  asker: Asker,
  press: Call,
  at: Date,
): Promise<Pick<Answer, "text" | "card"> | null> {
  const usable = await usableBy(parts, tx, asker, press.command, at);
  const reading = usable && (await readInput(usable.command, press.slots, usable.scope));
  if (!usable || !reading || "missing" in reading) return null;
  const answer = await usable.command.run(usable.scope, reading.input, press.slots);
  if (usable.scope.write.mark() > 0) throw new Error(`${press.command} writes, and can't be looked at`);
  return "ask" in answer ? null : answer;
}
