import type { Tx } from "../database.ts";

/** The conversation a message of the bot belongs to, and the event that it answered as it was written down, if it answered one. */
export interface MessageTalk {
  readonly conversation: string;
  readonly payload: string | null;
}

/** An account on a platform. */
interface Account {
  readonly platform: string;
  readonly account: string;
}

/** Of a message that was meant for the account; null for any other. */
export async function talkOfMessage(
  tx: Tx,
  { platform, account, messageId }: Account & { readonly messageId: string },
): Promise<MessageTalk | null> {
  const rows = await tx.$queryRaw<MessageTalk[]>`
    SELECT m."conversation" AS "conversation", x."payload" AS "payload"
    FROM "Message" m JOIN "Identity" i ON i."memberId" = m."memberId" LEFT JOIN "Inbox" x ON x."seq" = m."inboxSeq"
    WHERE m."id" = ${messageId} AND i."platform" = ${platform} AND i."account" = ${account}`;
  return rows[0] ?? null;
}

/** How far back what was said last is looked for: a message edited in place stands among older ones. */
const mostLookedAt = 20;

/** Of what was said last among the newest messages that a platform shows under refs beginning with `refs`, as above. */
export async function talkShownLast(
  tx: Tx,
  { platform, account, refs }: Account & { readonly refs: string },
): Promise<MessageTalk | null> {
  const rows = await tx.$queryRaw<MessageTalk[]>`
    SELECT m."conversation" AS "conversation", x."payload" AS "payload"
    FROM "Message" m JOIN "Identity" i ON i."memberId" = m."memberId" LEFT JOIN "Inbox" x ON x."seq" = m."inboxSeq"
    WHERE m."seq" = (SELECT max("seq") FROM "Message" WHERE "id" IN (
      SELECT "messageId" FROM "Shown" WHERE "platform" = ${platform} AND "ref" >= ${refs} AND "ref" < ${`${refs}~`}
      ORDER BY "ref" DESC LIMIT ${mostLookedAt}))
      AND i."platform" = ${platform} AND i."account" = ${account}`;
  return rows[0] ?? null;
}
