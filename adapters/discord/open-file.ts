import { type APIMessage, Routes } from "discord.js";
import * as z from "zod";
import type { OpenFile } from "../../src/chat/receive-files.ts";
import { fileStream, inTime } from "../../src/outbox/file-stream.ts";
import { Never } from "../../src/outbox/platform.ts";
import type { DiscordApi } from "./api.ts";
import { withForwarded } from "./forwarded.ts";

const sent = z.object({ channel: z.string(), message: z.string(), file: z.string(), url: z.string() });

/** A file of a message, as its ref. */
export function encodeFile(file: z.infer<typeof sent>): string {
  return JSON.stringify(file);
}

/** Opens files that were sent in Discord; the address of one is good for a day, then its message tells another. */
export function createOpenFile(api: DiscordApi): OpenFile {
  return async (ref) => {
    const { channel, message, file, url } = sent.parse(JSON.parse(ref));
    const first = await fetch(url, { signal: inTime() });
    if (first.ok || first.status >= 500 || first.status === 429) return fileStream(first);
    const { attachments } = withForwarded(await api.get<APIMessage>(Routes.channelMessage(channel, message)));
    const again = attachments.find((one) => one.id === file)?.url;
    if (again === undefined) throw new Never("the file is gone from its message");
    return fileStream(await fetch(again, { signal: inTime() }));
  };
}
