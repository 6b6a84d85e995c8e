import { readFile } from "node:fs/promises";
import type { Tx } from "../database.ts";

/** The content of a stored file by its hash; null when it is there no longer. */
export async function storedBytes(tx: Tx, _workspaceId: string, hash: string): Promise<Buffer | null> {
  return readFile(tx.files.pathOf(hash)).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
}
