import { replyOf } from "../../src/chat/messages.ts";
import type { Reply } from "../../src/chat/reply.ts";
import type { Database } from "../../src/db/database.ts";
import { owedAtConsole } from "../../src/db/queries/owed-at-console.ts";

/** Something the bot said unasked to somebody at the console. */
export interface Pushed {
  readonly reply: Reply;
  /** Who it is for: a person, or the channel it is for. */
  readonly to: string;
  readonly in: string;
  readonly at: Date;
}

/** Shows what the console is owed, oldest first; each is owed until it was shown. */
export async function showPushes(database: Database, show: (pushed: Pushed) => void): Promise<void> {
  const rows = await database.transaction(owedAtConsole);
  if (rows.length === 0) return;
  for (const { conversation, body, at } of rows) {
    const [, person, channel = ""] = /^console:(?:dm:(.*)|(.*))$/s.exec(conversation) ?? [];
    show({ reply: replyOf({ body }), to: person ?? channel, in: person === undefined ? channel : "dm", at });
  }
  const messageId = { in: rows.map((row) => row.messageId) };
  await database.transaction((tx) => tx.delivery.deleteMany({ where: { messageId } }));
}

/** As `showPushes`, one look after the other: two at once would both find the same message owed, and show it twice. */
export function pushesInTurn(database: Database, show: (pushed: Pushed) => void): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    const next = last.catch(() => undefined).then(() => showPushes(database, show));
    last = next;
    return next;
  };
}
