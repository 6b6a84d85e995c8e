import { isShared } from "../../is-shared.ts";
import type { Intent } from "../../understand/intents.ts";
import { understand } from "../../understand/understand.ts";
import type { SpokenOf } from "../spoken-of.ts";
import type { Step, Turn } from "../turn.ts";

/** So long what one wrote oneself is still what one speaks of, though somebody else has written since. */
const ownForMs = 60 * 60_000;

/**
 * What somebody else wrote last in the shared channel, where the person wrote nothing there or only long before: what they correct or
 * take back may well be that, which they reach by a reply alone. Null where what they mean is their own (SPEC 12).
 */
export async function othersSince({ scope, lastChange }: Turn): Promise<SpokenOf | null> {
  const { conversation, account, person } = scope;
  if (!isShared(account.platform, conversation)) return null;
  const living = { conversation, kind: "do", undoneById: null } as const;
  const newest = await scope.read.change.findFirst({ where: living, orderBy: { seq: "desc" } });
  if (!newest || newest.memberId === person.id) return null;
  const own = lastChange && (await scope.read.change.findFirst({ where: { id: lastChange.id }, select: { at: true } }));
  return own && newest.at.getTime() - own.at.getTime() < ownForMs ? null : newest;
}

/** What a bare "undo" comes to behind what somebody else wrote long after the person's own last entry: it is asked whether that is meant. */
export async function undoOwn(turn: Turn, intent: Intent | undefined): Promise<Step | null> {
  const { lastChange } = turn;
  if (intent !== "undo" || !lastChange || !(await othersSince(turn))) return null;
  return { do: "run", press: { command: "undo", slots: { change: lastChange.id, which: "that" } } };
}

/** What is answered to a correction by who wrote nothing in the channel, behind what somebody else wrote; null where it is none. */
export async function correctsOthers(turn: Turn, text: string): Promise<Step | null> {
  const other = turn.lastChange ? null : await othersSince(turn);
  if (!other) return null;
  const { parts } = await understand(text, await turn.hear(turn.scope, other));
  const [part, ...more] = parts;
  if (part?.kind !== "entry" || part.intent !== "edit.last" || more.length > 0) return null;
  return { do: "say", text: turn.scope.say.edit.nothingOfYours };
}
