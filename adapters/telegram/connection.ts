import type { Api } from "grammy";
import type { Logger } from "pino";
import { createConnectionNote } from "../../src/outbox/connection-note.ts";
import type { Connection } from "../../src/outbox/platform.ts";
import type { Clock } from "../../src/time/clock.ts";

/**
 * Whether Telegram can be reached: what polling for updates finds, which goes on all the time; with a webhook, what every
 * call finds.
 */
export function watchConnection(
  api: Api,
  { clock, log }: { readonly clock: Clock; readonly log: Logger },
  polling: boolean,
): () => Connection {
  const { now, set: note } = createConnectionNote("telegram", clock, log);
  api.config.use(async (call, method, payload, signal) => {
    if (polling && method !== "getMe" && method !== "getUpdates") return call(method, payload, signal);
    try {
      const response = await call(method, payload, signal);
      note(response.ok || !isOutage(response.error_code));
      return response;
    } catch (error) {
      if (!signal?.aborted) note(false);
      throw error;
    }
  });
  return now;
}

/** An unknown token, another process that takes the updates, or a fault of the server. */
function isOutage(code: number): boolean {
  return code === 401 || code === 404 || code === 409 || code >= 500;
}
