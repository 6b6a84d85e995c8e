import type { Message } from "../db/generated/client.ts";
import type { Scope } from "../scope.ts";

/** Whether a message was meant for the person: their own, or one that was said to everybody unasked. */
export function isMeantFor(scope: Scope, { memberId, inboxSeq }: Pick<Message, "memberId" | "inboxSeq">): boolean {
  return memberId === scope.person.id || (memberId === null && inboxSeq === null);
}
