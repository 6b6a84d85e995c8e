import type { Api } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import { kindOf } from "../../src/errors.ts";
import { keepTrying } from "../../src/outbox/keep-trying.ts";
import { refusesToken, says, waitAskedFor } from "./problem.ts";

/** The kinds of updates that are used. */
export const usedUpdates = ["message", "edited_message", "callback_query"] as const;

const pollSeconds = 30;

/** A signal as the library types it: its own type lacks what is new in Node's. */
export type LibrarySignal = Parameters<Api["getUpdates"]>[1];

/**
 * Takes updates by long polling until told to stop. Asking for the updates after one tells Telegram to forget it, and that
 * is asked for only once `take` has resolved: it is durable then.
 */
export async function pollUpdates(given: {
  readonly api: Api;
  readonly take: (update: Update) => Promise<void>;
  readonly log: Logger;
  readonly stopping: AbortSignal;
}): Promise<void> {
  const { api, take, log, stopping } = given;
  let offset = 0;
  let reached = false;
  const pollOnce = async () => {
    // The first answer after a failure tells at once that Telegram is there.
    const asked = { offset, timeout: reached ? pollSeconds : 0, allowed_updates: usedUpdates };
    const updates = await api.getUpdates(asked, stopping as LibrarySignal);
    const lost = await takeAll(updates, take);
    offset = lost?.update.update_id ?? (updates.at(-1)?.update_id ?? offset - 1) + 1;
    if (lost) throw lost.error;
    reached = true;
  };
  const onFailure = (error: unknown, failures: number) => {
    reached = false;
    if (failures === 1 || failures % 20 === 0) note(log, error);
    if (says(error, "webhook is active")) void api.deleteWebhook().catch(() => undefined);
    return waitAskedFor(error);
  };
  while (!stopping.aborted) await keepTrying(pollOnce, { stopping, onFailure });
}

/** An update that could not be taken in. */
interface Lost {
  readonly update: Update;
  readonly error: unknown;
}

/** Takes updates in, chats side by side and each in its order; the first that could not be, when there is one. */
async function takeAll(updates: readonly Update[], take: (update: Update) => Promise<void>): Promise<Lost | undefined> {
  const chats = new Map<number | undefined, Update[]>();
  for (const update of updates) {
    const chat = chatOf(update);
    chats.set(chat, [...(chats.get(chat) ?? []), update]);
  }
  const lost = await Promise.all([...chats.values()].map((all) => takeInOrder(all, take)));
  return lost.filter((one) => one !== null).sort((a, b) => a.update.update_id - b.update.update_id)[0];
}

async function takeInOrder(updates: readonly Update[], take: (update: Update) => Promise<void>): Promise<Lost | null> {
  for (const update of updates) {
    try {
      await take(update);
    } catch (error) {
      return { update, error };
    }
  }
  return null;
}

function chatOf({ message, edited_message: edited, callback_query: pressed }: Update): number | undefined {
  return (message ?? edited ?? pressed?.message)?.chat.id;
}

function note(log: Logger, error: unknown): void {
  const platform = "telegram";
  if (refusesToken(error)) log.error({ platform }, "telegram does not know the token any more");
  else if (says(error, "other getupdates")) log.warn({ platform }, "another process takes the updates of this bot");
  else {
    const type = kindOf(error);
    log.warn({ platform, type }, "no updates from telegram for the moment");
  }
}
