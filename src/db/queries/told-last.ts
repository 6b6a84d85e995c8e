import type { Tx } from "../database.ts";

/** One message of the last that was told in a conversation. */
export interface ToldLast {
  /** The change it tells of. */
  readonly changeId: string | null;
  /** What the account had said that it answers; null where that was no text, or somebody else's. */
  readonly said: string | null;
}

/** The one change that is told of; undefined where none is, or several messages tell of changes. */
export function onlyChange(told: readonly ToldLast[]): string | undefined {
  const [change, ...more] = told.flatMap(({ changeId }) => changeId ?? []);
  return more.length === 0 ? change : undefined;
}

/** The messages of the last answer in a conversation, or the one message that came unasked since. */
export async function toldLast(
  tx: Tx,
  workspaceId: string,
  { conversation, account }: { readonly conversation: string; readonly account: string },
): Promise<readonly ToldLast[]> {
  return tx.$queryRaw<ToldLast[]>`
    WITH newest AS (
      SELECT "seq", "inboxSeq" FROM "Message" WHERE "conversation" = ${conversation} ORDER BY "seq" DESC LIMIT 1)
    SELECT m."changeId" AS "changeId", CASE WHEN x."payload" ->> '$.from' = ${account} THEN x."payload" ->> '$.text' END AS "said"
    FROM "Message" m JOIN newest n ON m."seq" = n."seq" OR m."inboxSeq" = n."inboxSeq"
    LEFT JOIN "Inbox" x ON x."seq" = m."inboxSeq"
    WHERE m."workspaceId" = ${workspaceId}`;
}
