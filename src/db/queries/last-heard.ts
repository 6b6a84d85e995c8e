import type { Tx } from "../database.ts";

/** The newest answered event of a conversation that the bot listens to. */
export interface LastHeard {
  /** The account of a direct message, or the shared channel. */
  readonly account: string;
  readonly private: boolean;
  readonly eventId: string;
}

/**
 * Where the bot left off on a platform: the newest answered event of every member's direct messages and of every shared
 * channel there; none for those in which nothing was ever answered. The channels are found by steps of one index.
 */
export async function lastHeardOn(tx: Tx, platform: string): Promise<LastHeard[]> {
  const direct = `${platform}:dm:`;
  const shared = `${platform}:`;
  const behind = `${platform};`;
  const rows = await tx.$queryRaw<{ account: string; private: number | bigint; eventId: string | null }[]>`
    WITH RECURSIVE "talk"("name") AS (
      SELECT MIN("conversation") FROM "Message" WHERE "conversation" > ${shared} AND "conversation" < ${behind}
      UNION ALL
      SELECT (SELECT MIN(m."conversation") FROM "Message" m
        WHERE m."conversation" > "talk"."name" AND m."conversation" < ${behind})
      FROM "talk" WHERE "talk"."name" IS NOT NULL)
    SELECT i."account" AS "account", 1 AS "private", (
      SELECT x."eventId" FROM "Message" m JOIN "Inbox" x ON x."seq" = m."inboxSeq"
      WHERE m."conversation" = ${direct} || i."account" ORDER BY m."seq" DESC LIMIT 1) AS "eventId"
    FROM "Identity" i WHERE i."platform" = ${platform}
    UNION ALL
    SELECT SUBSTR(t."name", LENGTH(${shared}) + 1) AS "account", 0 AS "private", (
      SELECT x."eventId" FROM "Message" m JOIN "Inbox" x ON x."seq" = m."inboxSeq"
      WHERE m."conversation" = t."name" ORDER BY m."seq" DESC LIMIT 1) AS "eventId"
    FROM "talk" t WHERE t."name" IS NOT NULL AND SUBSTR(t."name", 1, LENGTH(${direct})) <> ${direct}`;
  return rows.flatMap(({ account, private: direct, eventId }) =>
    eventId === null ? [] : [{ account, private: Number(direct) === 1, eventId }],
  );
}
