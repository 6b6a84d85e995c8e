import type { Door } from "../../src/outbox/door.ts";

/** Who can be sent direct messages. */
export interface Reach {
  /** Somebody wrote to the bot directly: what could not be shown to them before is brought now. */
  heardFrom(account: string): Promise<void>;
  /** Discord would not send somebody a direct message. */
  lost(account: string): void;
}

/** Asks for what is owed only when something may be: at somebody's first message to this process, and after a failure. */
export function createReach(door: Door): Reach {
  const reached = new Set<string>();
  return {
    heardFrom: async (account) => {
      if (reached.has(account)) return;
      reached.add(account);
      await door.opened("discord", account);
    },
    lost: (account) => {
      reached.delete(account);
    },
  };
}
