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

/** Messages that Slack gives at a time, and the most that are looked through. */
const pageSize = 200;
const mostPages = 10;
/** Slack's clock and ours may differ. */
const marginSeconds = 120;

/** The pages of a message that are there already, by their number; those that can't be looked for are not. */
export async function findPosted(
  workspace: Workspace,
  place: Place,
  message: string,
  sinceMs: number,
): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  const oldest = String(Math.floor(sinceMs / 1_000) - marginSeconds);
  let cursor: string | undefined;
  // The newest come first, and much may have been said since. Pages of one message stand together, on two of Slack's at most.
  for (let page = 0; page < mostPages; page++) {
    const isLast = found.size > 0;
    const said = await saidThere(workspace.client, place, { oldest, cursor });
    for (const one of said.messages ?? []) {
      const part = partIn(one, message);
      if (part !== null) found.set(part, refOf(workspace.team, place.channel, one.ts ?? ""));
    }
    cursor = said.response_metadata?.next_cursor;
    if (isLast || !cursor) break;
  }
  return found;
}

/** What is said in a place, the newest first; nothing where the bot may not read. */
async function saidThere(
  client: Workspace["client"],
  { channel, thread }: Place,
  { oldest, cursor }: { readonly oldest: string; readonly cursor: string | undefined },
): Promise<Said> {
  const asked = {
    channel,
    oldest,
    limit: pageSize,
    include_all_metadata: true,
    ...(cursor === undefined ? {} : { cursor }),
  };
  try {
    return await (thread === undefined
      ? client.conversations.history(asked)
      : client.conversations.replies({ ...asked, ts: thread }));
  } catch (error) {
    if (isRefused(error)) return {};
    throw error;
  }
}

/** Which part of our message a post is; null where it is none. */
function partIn({ ts, metadata }: Posted, message: string): number | null {
  const { message: of, page } = (metadata?.event_payload ?? {}) as Partial<Mark>;
  const ours = metadata?.event_type === markType && of === message && ts !== undefined;
  return ours && typeof page === "number" ? page : null;
}

interface Said {
  readonly messages?: readonly Posted[];
  readonly response_metadata?: { readonly next_cursor?: string };
}

interface Posted {
  readonly ts?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: unknown };
}
