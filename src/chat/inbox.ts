import type { Tx } from "../db/database.ts";
import { insertOnce, openEvents } from "../db/queries/inbox.ts";
import { type Elsewhere, elsewhereOf, type Kept } from "./elsewhere.ts";
import type { Inbound } from "./inbound.ts";

/** An event as the inbox holds it. */
export interface Received {
  readonly seq: number;
  readonly conversation: string;
  readonly inbound: Inbound;
  /** The conversation of a shared channel that it belongs to, or may belong to, though it was said in a direct message. */
  readonly elsewhere: Elsewhere | null;
  readonly done: boolean;
  /** Whether the platform had delivered this event before. */
  readonly again: boolean;
}

/** The conversation an event belongs to; events of one are handled in order. */
export function conversationOf(inbound: Pick<Inbound, "platform" | "from" | "channel" | "private">): string {
  return `${inbound.platform}:${inbound.private ? `dm:${inbound.from}` : inbound.channel}`;
}

/**
 * Writes an event down before it is acknowledged (DESIGN 5). The same platform and event id a second time finds the
 * first row instead of writing another.
 */
export async function receive(tx: Tx, inbound: Inbound, at: Date): Promise<Received> {
  const { platform, id: eventId } = inbound;
  const conversation = conversationOf(inbound);
  const elsewhere = await elsewhereOf(tx, inbound, conversation);
  const kept: Kept = elsewhere ? { ...inbound, elsewhere } : inbound;
  const payload = JSON.stringify(kept);
  const seq = await insertOnce(tx, { platform, eventId, conversation, payload, receivedAt: at });
  if (seq !== null) return { seq, conversation, inbound, elsewhere, done: false, again: false };
  return fromRow(await tx.inbox.findUniqueOrThrow({ where: { platform_eventId: { platform, eventId } } }), true);
}

/** Events that were accepted and never finished, in the order they came: what a restart has to take up again. */
export async function unfinished(tx: Tx): Promise<Received[]> {
  const rows = await openEvents(tx);
  return rows.map((row) => fromRow({ ...row, doneAt: null }, false));
}

function fromRow(
  row: { seq: number; conversation: string; payload: string; doneAt: Date | null },
  again: boolean,
): Received {
  const { elsewhere = null, ...inbound } = JSON.parse(row.payload) as Kept;
  return { seq: row.seq, conversation: row.conversation, inbound, elsewhere, done: row.doneAt !== null, again };
}
