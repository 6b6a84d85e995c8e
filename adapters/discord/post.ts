import { type APIDMChannel, type APIMessage, MessageFlags, Routes } from "discord.js";
import type { DiscordApi } from "./api.ts";
import { requestOf, shows } from "./body.ts";
import type { Page } from "./render.ts";
import { refOf } from "./route.ts";

/** What is posted into a channel as a message of the bot's own. */
export interface Posting {
  readonly channel: string;
  readonly pages: readonly Page[];
  /** Our id of the message: Discord takes a post with the same once within some minutes, and gives the first one back. */
  readonly key: string;
  /** Whether it comes without a sound. */
  readonly silent?: boolean;
  /** The message it answers, shown above it. */
  readonly answers?: string;
  /** Look first whether it is there already, among what the bot posted after that. */
  readonly lookAfter?: string | null;
}

/** Whether the books know a message of the bot under that reference, as this or another message. */
export type IsKnown = (ref: string) => Promise<boolean>;

/** How far back is looked for a message whose posting was never confirmed. */
const lookedAt = 100;

/** Posts pages in order; their references. */
export async function post(api: DiscordApi, posting: Posting, isKnown: IsKnown): Promise<string[]> {
  const { channel, pages, key, answers, silent } = posting;
  const there = posting.lookAfter === undefined ? [] : await postedBefore(api, channel, posting.lookAfter);
  const refs: string[] = [];
  for (const [index, page] of pages.entries()) {
    const found = await findIn(there, page, isKnown);
    const reference =
      index === 0 && answers !== undefined
        ? { message_reference: { message_id: answers, fail_if_not_exists: false } }
        : {};
    const quietly = silent ? { flags: MessageFlags.SuppressNotifications } : {};
    const once = { nonce: `${key}.${index}`, enforce_nonce: true, ...quietly };
    const message =
      found ??
      (await api.post<APIMessage>(Routes.channelMessages(channel), await requestOf(page, { ...once, ...reference })));
    refs.push(refOf(channel, message.id));
  }
  return refs;
}

/** The channel of direct messages with somebody; made when there is none yet. */
export async function directChannel(api: DiscordApi, user: string): Promise<string> {
  const { id } = await api.post<APIDMChannel>(Routes.userChannels(), { body: { recipient_id: user } });
  return id;
}

/** What was said in a channel after a message, or lately; nothing where the bot may not read back. */
export async function postedBefore(api: DiscordApi, channel: string, after: string | null): Promise<APIMessage[]> {
  const query = new URLSearchParams({ limit: String(lookedAt), ...(after === null ? {} : { after }) });
  return api.get<APIMessage[]>(Routes.channelMessages(channel), { query }).catch(() => []);
}

/** The message among those that is this page and that the books do not know yet. */
export async function findIn(
  all: readonly APIMessage[],
  page: Page,
  isKnown: IsKnown,
): Promise<APIMessage | undefined> {
  for (const message of all) {
    if (message.author.bot && shows(message, page) && !(await isKnown(refOf(message.channel_id, message.id))))
      return message;
  }
  return undefined;
}
