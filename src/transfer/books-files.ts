import { Readable } from "node:stream";
import * as z from "zod";
import { storedBytes } from "../db/queries/stored-bytes.ts";
import { noteStored } from "../db/queries/stored-files.ts";
import { UserError } from "../errors.ts";
import { mostFileBytes } from "../files/file-types.ts";
import type { Scope } from "../scope.ts";

/** A file that documents of the books are of, and of how many. */
interface UsedFile {
  readonly hash: string;
  readonly sizeBytes: number;
  readonly documents: number;
}

async function usedFiles(scope: Scope): Promise<readonly UsedFile[]> {
  const rows = await scope.read.document.groupBy({
    by: ["hash", "sizeBytes"],
    _count: { _all: true },
    orderBy: { hash: "asc" },
  });
  return rows.map(({ hash, sizeBytes, _count }) => ({ hash, sizeBytes, documents: _count._all }));
}

/**
 * The files of all documents as members of a JSON object, a line each: its hash and its content in base64. One is in memory
 * at a time. Those that don't fit in `room` bytes are left out; the result is how many documents that leaves without theirs.
 */
export async function* fileLines(scope: Scope, room: number): AsyncGenerator<string, number> {
  let left = room;
  let missing = 0;
  let parted = "";
  for (const { hash, sizeBytes, documents } of await usedFiles(scope)) {
    const fits = base64Bytes(sizeBytes) + hash.length + framing <= left;
    const bytes = fits ? await scope.query(storedBytes, hash) : null;
    if (!bytes) {
      missing += documents;
      continue;
    }
    const line = `${parted}${JSON.stringify(hash)}:"${bytes.toString("base64")}"`;
    parted = ",\n";
    left -= line.length;
    yield line;
  }
  return missing;
}

/** Quotes, colon, comma and end of a line. */
const framing = 8;
const base64Bytes = (bytes: number) => 4 * Math.ceil(bytes / 3);

const fileShape = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string());

/**
 * Stores the files of an export beside the database, line by line as `fileLines` wrote them. A UserError when one is not what
 * its hash says, or is none that would be kept.
 */
export async function takeFiles(scope: Scope, lines: AsyncIterable<string>): Promise<void> {
  for await (const line of lines) {
    const member = line.trim().replace(/,$/, "");
    if (!member.startsWith('"')) return;
    for (const [hash, content] of Object.entries(readFiles(scope, `{${member}}`))) await take(scope, hash, content);
  }
}

/** Stores files that came within the JSON itself. */
export async function takeGivenFiles(scope: Scope, given: unknown): Promise<void> {
  for (const [hash, content] of Object.entries(readFiles(scope, JSON.stringify(given))))
    await take(scope, hash, content);
}

function readFiles(scope: Scope, text: string): Readonly<Record<string, string>> {
  try {
    return fileShape.parse(JSON.parse(text));
  } catch (cause) {
    throw new UserError(scope.say.transfer.strangeRow("files"), undefined, { cause });
  }
}

async function take(scope: Scope, hash: string, content: string): Promise<void> {
  const bytes = Buffer.from(content, "base64");
  if (bytes.length > mostFileBytes) throw new UserError(scope.say.transfer.strangeRow("files"));
  await scope.query(async (tx, _workspaceId, at: Date) => {
    const incoming = await tx.files.take(Readable.from([bytes]), mostFileBytes);
    if (incoming.hash !== hash) {
      await incoming.drop();
      throw new UserError(scope.say.transfer.strangeRow("files"));
    }
    await noteStored(tx, incoming, at);
    await incoming.keep();
  }, scope.at);
}
