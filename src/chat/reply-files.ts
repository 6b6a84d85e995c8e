import { Readable } from "node:stream";
import type { Tx } from "../db/database.ts";
import { noteStored } from "../db/queries/stored-files.ts";
import type { AnswerFile, ReplyFile } from "./reply.ts";

/** Files of an answer as they go out: one made for it is stored first, so that it can still be sent after a restart. */
export async function replyFiles(tx: Tx, files: readonly AnswerFile[], at: Date): Promise<readonly ReplyFile[]> {
  const out: ReplyFile[] = [];
  for (const file of files) {
    const hash = "hash" in file ? file.hash : await storeContent(tx, file.content, at);
    const { name, mime, alt } = file;
    out.push({ name, mime, path: tx.files.pathOf(hash), ...(alt === undefined ? {} : { alt }) });
  }
  return out;
}

async function storeContent(tx: Tx, content: string | Uint8Array, at: Date): Promise<string> {
  const incoming = await tx.files.take(Readable.from([Buffer.from(content)]), Number.POSITIVE_INFINITY);
  await noteStored(tx, incoming, at);
  await incoming.keep();
  return incoming.hash;
}
