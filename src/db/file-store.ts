import { createHash } from "node:crypto";
import { createWriteStream, mkdirSync } from "node:fs";
import { mkdtemp, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";

/** A file that has come in whole and lies aside until somebody knows of it. */
export interface Incoming {
  /** SHA-256 of its content, as hexadecimal text. */
  readonly hash: string;
  readonly sizeBytes: number;
  /** Its first bytes, at most 16: what kind of file it really is. */
  readonly head: Uint8Array;
  /** Puts it where its hash says, durably. */
  keep(): Promise<void>;
  /** Throws it away. */
  drop(): Promise<void>;
}

/** Files beside the database, each under the hash of its content, so that the same one is there once. */
export interface FileStore {
  /** Where the file of that hash lies, if it is there. */
  pathOf(hash: string): string;
  /** Takes a file in piece by piece, never whole in memory. Rejects with a `TooLarge` beyond `mostBytes`. */
  take(source: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Incoming>;
  remove(hash: string): Promise<void>;
  /** The hashes of what lies beside the file of that hash, itself included. */
  besides(hash: string): Promise<readonly string[]>;
}

/** A file is larger than is kept. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

const headBytes = 16;
/** What is still incoming after a day belongs to a process that is no more. */
const abandonedAfterMs = 86_400_000;

/** The folder that the files of a database lie in: `purser.db-files` beside `purser.db`. */
export function filesFolder(databasePath: string): string {
  return `${databasePath}-files`;
}

/** The files in a folder, which is made when the first one comes. */
export function openFileStore(folder: string): FileStore {
  const incoming = join(folder, "incoming");
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash);
  let swept: Promise<void> | null = null;

  return {
    pathOf,
    take: async (source, mostBytes) => {
      mkdirSync(incoming, { recursive: true });
      const own = await mkdtemp(join(incoming, "in-"));
      const path = join(own, "file");
      swept ??= sweep(incoming, own);
      await swept;
      try {
        const read = await write(source, path, mostBytes);
        const drop = () => rm(own, { recursive: true, force: true });
        const keep = async () => {
          const target = pathOf(read.hash);
          mkdirSync(dirname(target), { recursive: true });
          await rename(path, target);
          await syncFolder(dirname(target));
          await syncFolder(folder);
          await drop();
        };
        return { ...read, keep, drop };
      } catch (error) {
        await rm(own, { recursive: true, force: true });
        throw error;
      }
    },
    remove: (hash) => rm(pathOf(hash), { force: true }),
    besides: (hash) => readdir(dirname(pathOf(hash))).catch(() => []),
  };
}

/** Writes a source to a file and onto the disk; its hash, size and first bytes. */
async function write(source: AsyncIterable<Uint8Array>, path: string, mostBytes: number) {
  const hash = createHash("sha256");
  const heads: Uint8Array[] = [];
  let sizeBytes = 0;
  async function* watched() {
    for await (const piece of source) {
      if (sizeBytes < headBytes) heads.push(piece.subarray(0, headBytes - sizeBytes));
      sizeBytes += piece.length;
      if (sizeBytes > mostBytes) throw new TooLarge();
      hash.update(piece);
      yield piece;
    }
  }
  await pipeline(watched, createWriteStream(path, { flush: true }));
  return { hash: hash.digest("hex"), sizeBytes, head: Buffer.concat(heads) };
}

/** A new name in a folder outlives a power cut only once the folder itself is written. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(path);
  await handle.sync().finally(() => handle.close());
}

/** Removes what processes that were killed left behind; the age of a file is told by the one just made. */
async function sweep(incoming: string, newest: string): Promise<void> {
  const now = (await stat(newest)).mtimeMs;
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const age = now - (await stat(path).catch(() => ({ mtimeMs: now }))).mtimeMs;
    if (age > abandonedAfterMs) await rm(path, { recursive: true, force: true });
  }
}
