import type { Change } from "../db/generated/client.ts";
import type { Turn } from "./turn.ts";

/** The change a message speaks about, as far as understanding it needs. */
export type SpokenOf = Pick<Change, "id" | "title" | "subjectTable">;

/** The change of the message replied to, else the person's last in this conversation. */
export async function changeSpokenOf(turn: Turn, replyTo: string | undefined): Promise<SpokenOf | null> {
  const { tx, scope } = turn;
  const { workspace } = scope;
  if (replyTo === undefined) return turn.lastChange;
  const message = await tx.message.findUnique({ where: { id: replyTo } });
  const id = message?.workspaceId === workspace.id ? message.changeId : null;
  return id === null ? null : scope.read.change.findFirst({ where: { id } });
}
