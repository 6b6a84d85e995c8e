import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";

/** Opens a file of this computer, which whoever sits at the console may read anyway. */
export async function openLocalFile(path: string): Promise<AsyncIterable<Uint8Array>> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new NotThere();
  return createReadStream(path);
}

/** There is no such file, and asking again brings none. */
class NotThere extends Error {
  override readonly name = "Never";
}
