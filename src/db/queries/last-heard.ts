import type { Tx } from "../database.ts";

/** The newest answered event of a conversation that the bot listens to. */
export interface LastHeard {
  /** The account of a direct message, or the shared channel. */
  readonly account: string;
  readonly private: boolean;
  readonly eventId: string;
}

/**
 * Where the bot left off on a platform: the newest answered event of every member's direct messages and of every log
 * channel there; none for those in which nothing was ever answered.
 */
export async function lastHeardOn(tx: Tx, platform: string): Promise<LastHeard[]> {
  const direct = `${platform}:dm:`;
  const shared = `${platform}:`;
  const rows = await tx.$queryRaw<{ account: string; private: number | bigint; eventId: string | null }[]>`
    SELECT i."account" AS "account", 1 AS "private", (
      SELECT x."eventId" FROM "Message" m JOIN "Inbox" x ON x."seq" = m."inboxSeq"
      WHERE m."conversation" = ${direct} || i."account" ORDER BY m."seq" DESC LIMIT 1) AS "eventId"
    FROM "Identity" i WHERE i."platform" = ${platform}
    UNION ALL
    SELECT c."account" AS "account", 0 AS "private", (
      SELECT x."eventId" FROM "Message" m JOIN "Inbox" x ON x."seq" = m."inboxSeq"
      WHERE m."conversation" = ${shared} || c."account" ORDER BY m."seq" DESC LIMIT 1) AS "eventId"
    FROM "Channel" c WHERE c."platform" = ${platform} AND c."log" = true`;
  return rows.flatMap(({ account, private: direct, eventId }) =>
    eventId === null ? [] : [{ account, private: Number(direct) === 1, eventId }],
  );
}
