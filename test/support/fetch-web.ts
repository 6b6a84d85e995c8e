import { pino } from "pino";
import { openFeed } from "../../src/calendar/feed.ts";
import type { Database } from "../../src/db/database.ts";
import { createPortal } from "../../src/portal/portal.ts";
import { createSimulatedClock } from "../../src/time/simulated-clock.ts";
import { createMetrics } from "../../src/web/metrics.ts";
import { startWebServer } from "../../src/web/server.ts";

/** What came back, and everything the server logged meanwhile. */
export interface Fetched {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly logged: string;
  readonly metrics: string;
}

/** Fetches an address the product gave, over HTTP from its own web server, at an instant. */
export async function fetchWeb(
  database: Database,
  address: string,
  at: string,
  init: RequestInit = {},
): Promise<Fetched> {
  const logged: string[] = [];
  const log = pino({ level: "trace" }, { write: (line: string) => void logged.push(line) });
  const clock = createSimulatedClock(new Date(at));
  const server = await startWebServer(0, {
    platforms: [],
    metrics: createMetrics(database, []),
    hooks: [],
    openCalendar: (secret) => openFeed(database, clock, secret),
    portal: createPortal(database, clock),
    log,
  });
  try {
    const here = `http://127.0.0.1:${server.port}`;
    const answer = await fetch(`${here}${new URL(address).pathname}${new URL(address).search}`, init);
    const text = await answer.text();
    const metrics = await (await fetch(`${here}/metrics`)).text();
    return { status: answer.status, headers: answer.headers, text, logged: logged.join(""), metrics };
  } finally {
    await server.close();
  }
}
