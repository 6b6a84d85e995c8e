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

/** The product's own web server, at an instant until it is moved on. */
export interface Web {
  /** Asks it over HTTP for an address the product gave. */
  ask(address: string, init?: RequestInit): Promise<Response>;
  moveTo(at: string): void;
  readonly logged: () => string;
  close(): Promise<void>;
}

/** Starts the web server on books, for several requests to one. */
export async function openWeb(database: Database, at: string): Promise<Web> {
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
  const here = `http://127.0.0.1:${server.port}`;
  return {
    ask: (address, init) => fetch(`${here}${new URL(address).pathname}${new URL(address).search}`, init),
    moveTo: (later) => clock.moveTo(new Date(later)),
    logged: () => logged.join(""),
    close: () => server.close(),
  };
}

/** Fetches an address the product gave, over HTTP from its own web server, at an instant. */
export async function fetchWeb(
  database: Database,
  address: string,
  at: string,
  init: RequestInit = {},
): Promise<Fetched> {
  const web = await openWeb(database, at);
  try {
    const answer = await web.ask(address, init);
    const text = await answer.text();
    const metrics = await (await web.ask("http://purser.example/metrics")).text();
    return { status: answer.status, headers: answer.headers, text, logged: web.logged(), metrics };
  } finally {
    await web.close();
  }
}
