import { toldLast } from "../../db/queries/told-last.ts";
import { seldom } from "../../seldom.ts";
import type { Entry } from "../../understand/understanding.ts";
import type { Step, Turn } from "../turn.ts";
import { isAskedLast } from "./correct-asked.ts";
import { undoOwn } from "./others-entry.ts";

/** Words for what stands right before the eyes: `undo that`, `delete it`, `bórralo`, `mach das rückgängig`. */
const pointing = seldom(
  /(?<!\p{L})(?:that|this|it|eso|esto|[çc]a|cela|das|dies|es|isso|isto)(?!\p{L})|(?:z|r|ra|ta|la|e)l[oa]\W*$|\p{L}-(?:l[eao]|[oa])\W*$/iu,
);

/**
 * What "undo that" comes to where the last answer tells of something else than the change it would take back: a question that was
 * just asked ends, since nothing is written of it; else it is asked whether that change is meant, as behind what somebody else wrote in a
 * channel long after. Null where it is the one, and for a bare "undo", which goes one change further back each time (SPEC 12).
 */
export async function undoThat(turn: Turn, text: string, part: Entry): Promise<Step | null> {
  const { tx, scope, question, lastChange } = turn;
  const { count, which, member } = part.slots;
  if (part.intent !== "undo" || count || which || member) return null;
  const own = await undoOwn(turn, part.intent);
  if (own) return own;
  if (!pointing.test(text)) return null;
  if (question && (await isAskedLast(turn, question))) return { do: "run", press: { command: "cancel", slots: {} } };
  if (!lastChange) return null;
  const { conversation, account } = scope;
  const told = await toldLast(tx, scope.workspace.id, { conversation, account: account.account });
  const changes = told.flatMap(({ changeId }) => changeId ?? []);
  if (told.length === 0 || changes.includes(lastChange.id) || (await isOfTheSame(turn, changes, lastChange.id)))
    return null;
  return { do: "run", press: { command: "undo", slots: { ...part.slots, change: lastChange.id, which: "that" } } };
}

/** Whether one of some changes, as the undo or redo of a correction, is of something that another change wrote too. */
async function isOfTheSame({ scope }: Turn, changes: readonly string[], other: string): Promise<boolean> {
  const rows = await scope.read.changeRow.findMany({
    where: { changeId: { in: [...changes] } },
    select: { rowId: true },
  });
  const where = { changeId: other, rowId: { in: rows.map(({ rowId }) => rowId) } };
  return rows.length > 0 && (await scope.read.changeRow.findFirst({ where, select: { rowId: true } })) !== null;
}
