import type { Tx } from "../database.ts";

/** A message that is owed to somebody at the console. */
export interface OwedAtConsole {
  readonly messageId: string;
  readonly conversation: string;
  readonly body: string;
  readonly at: Date;
}

/** What the console is owed, oldest first. */
export function owedAtConsole(tx: Tx): Promise<OwedAtConsole[]> {
  return tx.$queryRaw<OwedAtConsole[]>`
    SELECT d."messageId", d."conversation", m."body", m."at"
    FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
    WHERE d."platform" = 'console' ORDER BY m."seq"`;
}
