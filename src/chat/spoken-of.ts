import type { Change } from "../db/generated/client.ts";
import { isTable } from "../history/tables.ts";
import { subjectTold } from "./messages.ts";
import type { Turn } from "./turn.ts";

/** The change a message speaks about, as far as understanding it needs. */
export interface SpokenOf extends Pick<Change, "id" | "title" | "subjectTable"> {
  /** The row meant, where the change is of several; else it is that of the change. */
  readonly subjectId?: string | null;
}

/** The change of the message replied to, else the person's last in this conversation. */
export async function changeSpokenOf(turn: Turn, replyTo: string | undefined): Promise<SpokenOf | null> {
  const { tx, scope } = turn;
  const { workspace } = scope;
  if (replyTo === undefined) return turn.lastChange;
  const message = await tx.message.findUnique({ where: { id: replyTo } });
  const id = message?.workspaceId === workspace.id ? message.changeId : null;
  const change = id === null ? null : await scope.read.change.findFirst({ where: { id } });
  const [subjectTable = "", subjectId] = (message && subjectTold(message)?.split(":")) ?? [];
  if (!change) return null;
  const spokenOf = { id: change.id, title: change.title, subjectTable: change.subjectTable };
  return subjectId !== undefined && isTable(subjectTable) ? { ...spokenOf, subjectTable, subjectId } : spokenOf;
}
