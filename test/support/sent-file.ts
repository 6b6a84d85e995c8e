import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** A file of this computer as somebody sends it on a platform; one that is not there has some content all the same. */
export function sentFile(path: string): { readonly name: string; readonly bytes: Buffer } {
  return { name: basename(path), bytes: existsSync(path) ? readFileSync(path) : Buffer.from("not there") };
}

/** Writes a file to send; its path. */
export function fileToSend(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), "sent-")), name);
  writeFileSync(path, content);
  return path;
}
