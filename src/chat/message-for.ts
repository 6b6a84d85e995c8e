import type { Tx } from "../db/database.ts";
import type { Asker } from "./member-scope.ts";
import { replyOf } from "./messages.ts";
import type { Reply } from "./reply.ts";
import { findSpeaker } from "./who.ts";

/** A message of the bot as it was said, for the person it was meant for; null for anybody else. */
export async function messageFor(tx: Tx, asker: Asker, id: string): Promise<Reply | null> {
  const speaker = await findSpeaker(tx, asker);
  const message = speaker && (await tx.message.findUnique({ where: { id } }));
  return message && message.memberId === speaker.person.id ? replyOf(message) : null;
}
