import { readFile } from "node:fs/promises";
import type { ReplyFile } from "../../src/chat/reply.ts";
import type { Place } from "./posts.ts";
import type { Workspace } from "./workspaces.ts";

/** What Slack takes as the description of an image. */
const longestAlt = 1000;

/** Sends files to a place: Slack gives an address for each, takes it there, and shows it once it is told that it is whole. */
export async function upload({ client }: Workspace, place: Place, files: readonly ReplyFile[]): Promise<void> {
  const [first, ...others] = await Promise.all(
    files.map(async ({ name, path, alt }) => ({
      file: await readFile(path),
      filename: name,
      title: name,
      ...(alt === undefined ? {} : { alt_text: alt.slice(0, longestAlt) }),
    })),
  );
  if (!first) return;
  await client.filesUploadV2({
    ...(place.thread === undefined
      ? { channel_id: place.channel }
      : { channel_id: place.channel, thread_ts: place.thread }),
    file_uploads: [first, ...others],
  });
}
