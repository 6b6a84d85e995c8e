import * as z from "zod";
import type { OpenFile } from "../../src/chat/receive-files.ts";
import { fileStream, inTime } from "../../src/outbox/file-stream.ts";
import { Never, NotNow } from "../../src/outbox/platform.ts";
import { codeOf } from "./problem.ts";
import type { Workspaces } from "./workspaces.ts";

const sent = z.object({ team: z.string(), file: z.string() });

/** A file of a workspace, as its ref. */
export function encodeFile(file: z.infer<typeof sent>): string {
  return JSON.stringify(file);
}

const gone = ["file_not_found", "file_deleted", "missing_scope", "not_authed", "no_permission"];

/** Opens files that were sent in Slack: it tells where each lies and gives it to the bot's token. */
export function createOpenFile(workspaces: Workspaces, fetch: typeof globalThis.fetch): OpenFile {
  return async (ref) => {
    const { team, file: id } = sent.parse(JSON.parse(ref));
    const client = workspaces.of(team)?.client;
    if (!client) throw new NotNow("the workspace is not known yet");
    const { file } = await client.files.info({ file: id }).catch((error: unknown) => {
      if (gone.includes(codeOf(error) ?? "")) throw new Never("Slack does not give the file");
      throw error;
    });
    const url = file?.url_private_download ?? file?.url_private;
    if (!url || !(file?.mode === "hosted" || file?.mode === "snippet")) throw new Never("Slack does not hold the file");
    const headers = { authorization: `Bearer ${client.token}` };
    const response = await fetch(url, { headers, signal: inTime() });
    // Slack answers who may not read a file with its page for signing in.
    const isPage = response.headers.get("content-type")?.startsWith("text/html") && file.mimetype !== "text/html";
    if (isPage) throw new Never("Slack does not give the file to the bot");
    return fileStream(response);
  };
}
