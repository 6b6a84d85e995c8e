import { NotNow } from "../../src/outbox/platform.ts";
import type { Clock } from "../../src/time/clock.ts";
import type { Page } from "./render.ts";
import type { Route } from "./route.ts";

/** Slack's limits for the address a command or pressed button can be answered at. */
const mostUses = 5;
const livesMs = 30 * 60_000;
const margin = 60_000;
const callTimeoutMs = 15_000;

/** What is answered at such an address: to the person alone or to all, and whether in place of the message pressed on. */
export interface Response {
  readonly page: Page;
  readonly toAll?: boolean;
  readonly replaces?: boolean;
}

/** Answers at the address that a command or pressed button brought with it: whether that could be done; it is good for a while only. */
export type Respond = (route: Route, response: Response) => Promise<boolean>;

/** Answers through that `fetch`, and counts how often each address was used. */
export function createRespond(fetch: typeof globalThis.fetch, clock: Clock): Respond {
  const uses = new Map<string, { count: number; readonly at: number }>();
  const forgetOld = (now: number) => {
    for (const [url, { at }] of uses) {
      if (now - at < livesMs) return;
      uses.delete(url);
    }
  };
  return async ({ url, at, thread }, { page, toAll, replaces }) => {
    const now = clock.now().getTime();
    forgetOld(now);
    const used = url === undefined ? undefined : (uses.get(url) ?? { count: 0, at });
    if (url === undefined || !used || used.count >= mostUses || now - at > livesMs - margin) return false;
    const answer = await post(fetch, url, {
      response_type: toAll ? "in_channel" : "ephemeral",
      replace_original: replaces === true,
      ...(thread === undefined ? {} : { thread_ts: thread }),
      text: page.text,
      blocks: page.blocks,
      unfurl_links: false,
      unfurl_media: false,
    });
    uses.set(url, { ...used, count: used.count + 1 });
    return answer;
  };
}

async function post(fetch: typeof globalThis.fetch, url: string, body: object): Promise<boolean> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(callTimeoutMs),
  }).catch((error: unknown) => {
    throw new NotNow(error instanceof Error && error.name === "TimeoutError" ? "timeout" : "slack can't be reached");
  });
  const text = await response.text();
  if (response.status === 429) throw new NotNow("429", Number(response.headers.get("retry-after") ?? 1) * 1_000);
  if (response.status >= 500) throw new NotNow(String(response.status));
  return response.ok && !/"ok"\s*:\s*false/.test(text);
}
