import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { Database } from "../db/database.ts";
import { type FileStore, TooLarge } from "../db/file-store.ts";
import { noteStored } from "../db/queries/stored-files.ts";
import { kindOf } from "../errors.ts";
import { plainFileName } from "../files/file-name.ts";
import { isDangerous, mimeOf, mostFileBytes } from "../files/file-types.ts";
import type { Clock } from "../time/clock.ts";
import type { SentFile } from "./inbound.ts";
import type { Received } from "./inbox.ts";
import { findSpeaker } from "./who.ts";

/** Opens a file that was sent on a platform. An error named `Never` says that it is gone for good. */
export type OpenFile = (ref: string) => Promise<AsyncIterable<Uint8Array>>;

/** A file that was sent and is stored. */
export interface KeptFile {
  readonly name: string;
  readonly mime: string;
  readonly sizeBytes: number;
  readonly hash: string;
}

/** Why a file that was sent is not kept. */
export type Refusal = "noFile" | "tooLarge" | "dangerous" | "empty" | "unreachable" | "tooMany";

export type ReceivedFile = { readonly kept: KeptFile } | { readonly refused: Refusal; readonly name: string };

export interface ReceiveParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  /** How each platform gives the files that were sent there. */
  readonly openFile: ReadonlyMap<string, OpenFile>;
}

/** More files in one message would be a folder, which nobody can check in a chat. */
const mostFiles = 10;
/** A platform that does not give a file is asked again after these waits. */
const waitsMs = [500, 2_000, 5_000];

/**
 * Fetches and stores the files of an event, before the transaction that answers it, so that the books wait for no
 * network. A stranger's are left where they are. After a crash the event is taken up again and they are fetched again.
 */
export async function receiveFiles(parts: ReceiveParts, received: Received): Promise<readonly ReceivedFile[]> {
  const { inbound } = received;
  if (inbound.kind !== "file" || received.done) return [];
  const speaker = await parts.database.transaction((tx) => findSpeaker(tx, inbound));
  if (!speaker || speaker.person.role === "client") return [];
  const out: ReceivedFile[] = [];
  for (const [index, sent] of (inbound.files ?? []).entries()) {
    const name = plainFileName(sent.name);
    const one = index < mostFiles ? await receive(parts, inbound.platform, { ...sent, name }) : "tooMany";
    out.push(typeof one === "string" ? { refused: one, name } : { kept: one });
  }
  return out;
}

async function receive(parts: ReceiveParts, platform: string, sent: SentFile): Promise<KeptFile | Refusal> {
  const { name, ref, sizeBytes = 0 } = sent;
  const openFile = parts.openFile.get(platform);
  if (ref === null) return "noFile";
  if (isDangerous(name)) return "dangerous";
  if (sizeBytes > mostFileBytes) return "tooLarge";
  if (!openFile) return "unreachable";
  const incoming = await fetched(parts, openFile, ref);
  if (typeof incoming === "string") return incoming;
  const refusal = incoming.sizeBytes === 0 ? "empty" : isDangerous(name, incoming.head) ? "dangerous" : null;
  if (refusal) {
    await incoming.drop();
    return refusal;
  }
  await parts.database.transaction((tx) => noteStored(tx, incoming, parts.clock.now()));
  await incoming.keep();
  return { name, mime: mimeOf(name), sizeBytes: incoming.sizeBytes, hash: incoming.hash };
}

type Fetched = Awaited<ReturnType<FileStore["take"]>> | Refusal;

async function fetched({ database, log }: ReceiveParts, openFile: OpenFile, ref: string): Promise<Fetched> {
  for (let tries = 0; ; tries++) {
    try {
      return await database.files.take(await openFile(ref), mostFileBytes);
    } catch (error) {
      if (error instanceof TooLarge) return "tooLarge";
      const wait = waitsMs[tries];
      const type = kindOf(error);
      if (wait === undefined || type === "Never") {
        log.warn({ type }, "a file that was sent could not be fetched");
        return "unreachable";
      }
      await sleep(wait);
    }
  }
}
