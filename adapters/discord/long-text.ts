import type { APIMessage } from "discord.js";
import type { Logger } from "pino";
import { kindOf } from "../../src/errors.ts";

/** Discord's client sends a text that is too long for a message as a file of this name. */
const fileName = "message.txt";
/** What is larger is a file to us: nobody types it. */
const mostBytes = 500_000;
const answersWithinMs = 5_000;

/**
 * The message with the text that its writer typed, where that came as a file because it was too long for Discord; as it
 * is when it is no such message, or Discord does not give the file.
 */
export async function withLongText(message: APIMessage, log: Logger): Promise<APIMessage> {
  const [file, ...more] = message.attachments;
  if (message.content !== "" || !file || more.length > 0) return message;
  if (file.filename !== fileName || file.size > mostBytes) return message;
  try {
    const response = await fetch(file.url, { signal: AbortSignal.timeout(answersWithinMs) });
    if (!response.ok) throw new Error(`${response.status}`);
    return { ...message, content: await response.text(), attachments: [] };
  } catch (error) {
    const type = kindOf(error);
    log.warn({ platform: "discord", type }, "a long message could not be fetched");
    return message;
  }
}
