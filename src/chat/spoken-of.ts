import type { Change } from "../db/generated/client.ts";
import type { Turn } from "./turn.ts";

/** The change a message speaks about: the one of the message replied to, else the person's last in this conversation. */
export async function changeSpokenOf(turn: Turn, replyTo: string | undefined): Promise<Change | null> {
  const { tx, scope } = turn;
  if (replyTo !== undefined) {
    const message = await tx.message.findUnique({ where: { id: replyTo } });
    const id = message?.workspaceId === scope.workspace.id ? message.changeId : null;
    return id === null ? null : scope.read.change.findFirst({ where: { id } });
  }
  return scope.read.change.findFirst({
    where: { memberId: scope.person.id, conversation: scope.conversation, kind: "do", undoneById: null },
    orderBy: { seq: "desc" },
  });
}
