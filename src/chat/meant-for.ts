import type { Message } from "../db/generated/client.ts";
import { isShared } from "../is-shared.ts";
import type { Scope } from "../scope.ts";
import type { Turn } from "./turn.ts";

/** Whether a message was meant for the person: their own, or one that was said to everybody unasked. */
export function isMeantFor(scope: Scope, { memberId, inboxSeq }: Pick<Message, "memberId" | "inboxSeq">): boolean {
  return memberId === scope.person.id || (memberId === null && inboxSeq === null);
}

/**
 * Whether a message was shown to everybody in the shared channel where the person speaks: whoever replies to it speaks of what it is
 * about, as far as their role goes. What it asks and its buttons are for whom it was meant alone (SPEC 12).
 */
export function isSeenByAll(
  { scope, talk }: Turn,
  { workspaceId, conversation, questionId }: Pick<Message, "workspaceId" | "conversation" | "questionId">,
): boolean {
  const here = workspaceId === scope.workspace.id && conversation === talk.conversation && questionId === null;
  return here && isShared(scope.account.platform, conversation);
}
