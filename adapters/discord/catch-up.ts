import { type APIMessage, Routes } from "discord.js";
import type { Logger } from "pino";
import { kindOf } from "../../src/errors.ts";
import type { Door } from "../../src/outbox/door.ts";
import type { DiscordApi } from "./api.ts";
import { patiently } from "./patiently.ts";
import { directChannel } from "./post.ts";

/** A message that was said while nobody listened. */
export interface Missed {
  readonly message: APIMessage;
  readonly shared: boolean;
}

/** As many as Discord gives at once. */
const page = 100;
/** The most messages fetched from one channel: a log channel may have gone on without the bot for long. */
const pagesAtMost = 20;

/**
 * What was said in members' direct messages and in shared channels since the last event that was answered there, oldest
 * first: a new session of the gateway tells nothing of before it. What had been heard already is fetched again and is
 * recognised by its id. A channel that can't be read is passed over, and the log says so.
 */
export async function fetchMissed(
  parts: { readonly api: DiscordApi; readonly door: Door; readonly log: Logger },
  onMissed: (missed: Missed) => Promise<void>,
): Promise<void> {
  const { api, door, log } = parts;
  for (const { account, private: direct, eventId } of await door.lastHeard("discord")) {
    try {
      await patiently(async () => {
        const channel = direct ? await directChannel(api, account) : account;
        await fetchSince(api, channel, snowflakeIn(eventId), (message) => onMissed({ message, shared: !direct }));
      });
    } catch (error) {
      const type = kindOf(error);
      log.warn({ platform: "discord", direct, type }, "what was said meanwhile could not be fetched");
    }
  }
}

async function fetchSince(
  api: DiscordApi,
  channel: string,
  since: string,
  onMessage: (message: APIMessage) => Promise<void>,
): Promise<void> {
  let after = since;
  for (let n = 0; n < pagesAtMost; n++) {
    const query = new URLSearchParams({ after, limit: String(page) });
    const newestFirst = await api.get<APIMessage[]>(Routes.channelMessages(channel), { query });
    const messages = newestFirst.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
    for (const message of messages) await onMessage(message);
    const last = messages.at(-1);
    if (!last || messages.length < page) return;
    after = last.id;
  }
}

/** The id an event's own id begins with: of the message or interaction it came of. */
function snowflakeIn(eventId: string): string {
  return eventId.split(":")[0] ?? eventId;
}
