import type { types } from "@slack/bolt";
import { readRef, refOf } from "./accounts.ts";
import { isFixed, isRefused } from "./problem.ts";
import type { Page } from "./render.ts";
import type { Workspace } from "./workspaces.ts";

/** Where messages stand: a channel, and a thread in it. */
export interface Place {
  readonly channel: string;
  readonly thread?: string | undefined;
}

/** Which part of which of our messages a page is; kept with it at Slack, so that it can be recognised there. */
export interface Mark {
  readonly message: string;
  readonly page: number;
}

const markType = "purser_message";

type Blocks = types.KnownBlock[];

function bodyOf({ text, blocks }: Page): { text: string; blocks: Blocks } {
  return { text, blocks: [...blocks] };
}

function metadataOf({ message, page }: Mark): types.MessageMetadata {
  return { event_type: markType, event_payload: { message, page } };
}

/** Posts a page where everybody there reads it; its ref. */
export async function post({ client, team }: Workspace, place: Place, page: Page, mark: Mark): Promise<string> {
  const { channel = place.channel, ts = "" } = await client.chat.postMessage({
    channel: place.channel,
    ...(place.thread === undefined ? {} : { thread_ts: place.thread }),
    ...bodyOf(page),
    metadata: metadataOf(mark),
    unfurl_links: false,
    unfurl_media: false,
  });
  return refOf(team, channel, ts);
}

/** Posts a page that one person of a channel sees alone. */
export async function postAlone({ client }: Workspace, place: Place, user: string, page: Page): Promise<void> {
  await client.chat.postEphemeral({
    channel: place.channel,
    user,
    ...(place.thread === undefined ? {} : { thread_ts: place.thread }),
    ...bodyOf(page),
  });
}

/** Changes a message to a page: whether it could be changed. */
export async function change({ client }: Workspace, ref: string, page: Page, mark: Mark): Promise<boolean> {
  const { channel, ts } = readRef(ref);
  try {
    await client.chat.update({ channel, ts, ...bodyOf(page), metadata: metadataOf(mark) });
    return true;
  } catch (error) {
    if (isFixed(error)) return false;
    throw error;
  }
}

/** Takes a message away; one that is gone or can't be taken away is left. */
export async function remove({ client }: Workspace, ref: string): Promise<void> {
  await client.chat.delete(readRef(ref)).catch(() => undefined);
}

const mostLookedAt = 100;
/** Slack's clock and ours may differ. */
const marginSeconds = 120;

/** The pages of a message that are there already, by their number; those that can't be looked for are not. */
export async function findPosted(
  { client, team }: Workspace,
  { channel, thread }: Place,
  message: string,
  sinceMs: number,
): Promise<ReadonlyMap<number, string>> {
  const asked = {
    channel,
    oldest: String(Math.floor(sinceMs / 1_000) - marginSeconds),
    limit: mostLookedAt,
    include_all_metadata: true,
  };
  const looked: Promise<{ readonly messages?: readonly Posted[] }> =
    thread === undefined ? client.conversations.history(asked) : client.conversations.replies({ ...asked, ts: thread });
  const { messages = [] } = await looked.catch((error: unknown) => {
    if (isRefused(error)) return { messages: [] };
    throw error;
  });
  const found = messages.flatMap(({ ts, metadata }): (readonly [number, string])[] => {
    const { message: of, page } = (metadata?.event_payload ?? {}) as Partial<Mark>;
    const ours = metadata?.event_type === markType && of === message && typeof page === "number" && ts !== undefined;
    return ours ? [[page, refOf(team, channel, ts)]] : [];
  });
  return new Map(found);
}

interface Posted {
  readonly ts?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: unknown };
}
