import { Never, NotNow } from "./platform.ts";

/** A file that does not arrive within a minute is asked for again. */
const withinMs = 60_000;

/** Gives up on a download that takes too long. */
export function inTime(): AbortSignal {
  return AbortSignal.timeout(withinMs);
}

/** The bytes of a download, piece by piece. Throws `Never` where the file is gone, `NotNow` where it may come later. */
export function fileStream(response: Response): AsyncIterable<Uint8Array> {
  const { ok, status, body } = response;
  if (!ok) throw status >= 500 || status === 429 ? new NotNow(`HTTP ${status}`) : new Never(`HTTP ${status}`);
  if (!body) throw new NotNow("no content");
  return body as unknown as AsyncIterable<Uint8Array>;
}
