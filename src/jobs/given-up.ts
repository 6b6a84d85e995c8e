import type { Tx } from "../db/database.ts";
import { noteGivenUp } from "../db/queries/deliveries.ts";
import { ownersOf } from "../db/queries/direct-address.ts";
import { nextDue } from "../db/queries/next-due.ts";
import type { Scope } from "../scope.ts";
import { daysBetween } from "../time/day.ts";
import { wallTime } from "../time/zone.ts";
import type { Job, JobBooks } from "./job.ts";

/** Tells an owner, once, that somebody or a channel can't be reached: what was to be said there is given up (SPEC 10). */
export const givenUp: Job = {
  name: "given up",
  next: (tx, except) =>
    nextDue(tx, { table: "Delivery", id: "messageId", at: "gaveUpAt", only: '"notedAt" IS NULL' }, except),
  run: async (tx, { id: messageId, at }, books) => {
    const { platform, conversation, message } = await tx.delivery.findUniqueOrThrow({
      where: { messageId },
      include: { message: true },
    });
    await noteGivenUp(tx, conversation, books.at);
    const { workspaceId, memberId } = message;
    if (message.inboxSeq !== null || workspaceId === null) return;
    const scope = await reachableOwner(tx, { workspaceId, conversation }, books);
    if (!scope) return;
    const day = wallTime(at, scope.zone).day;
    const tried = daysBetween(wallTime(message.at, scope.zone).day, day);
    const { delivery } = scope.say.pushes;
    const text =
      memberId === null
        ? delivery.channel(await channelName(scope, conversation), platform)
        : delivery.member(memberId === scope.person.id ? null : await memberName(scope, memberId), platform, tried);
    const key = `given up:${conversation}:${day}`;
    await books.tell(scope, { kind: "delivery", key, draft: { text, offers: [], visibility: "person" } });
  },
};

/** An owner who can be reached: on another platform than the one where nothing arrives. */
async function reachableOwner(
  tx: Tx,
  { workspaceId, conversation }: { readonly workspaceId: string; readonly conversation: string },
  books: JobBooks,
): Promise<Scope | null> {
  for (const id of await ownersOf(tx, workspaceId)) {
    const scope = await books.as(workspaceId, id);
    if (scope && scope.conversation !== conversation) return scope;
  }
  return null;
}

async function memberName(scope: Scope, id: string): Promise<string> {
  return (await scope.read.member.findFirst({ where: { id } }))?.name ?? "";
}

async function channelName(scope: Scope, conversation: string): Promise<string | null> {
  const account = conversation.slice(conversation.indexOf(":") + 1);
  return (await scope.read.channel.findFirst({ where: { account } }))?.name ?? null;
}
