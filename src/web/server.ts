import { type ServerType, serve } from "@hono/node-server";
import { Hono } from "hono";
import type { Logger } from "pino";
import type { Platform } from "../outbox/platform.ts";
import type { Portal } from "../portal/portal.ts";
import { answerCalendar, calendarPath, type OpenCalendar } from "./calendar-feed.ts";
import type { Metrics } from "./metrics.ts";
import { portalPages } from "./portal-pages.ts";

/** The one HTTP server of the process (INTERFACES: On the wire). */
export interface WebServer {
  readonly port: number;
  close(): Promise<void>;
}

/** A path that a platform posts its events to. */
export interface Hook {
  readonly path: string;
  readonly handle: (request: Request) => Promise<Response>;
}

/** What the web server serves. */
export interface WebParts {
  readonly platforms: readonly Platform[];
  readonly metrics: Metrics;
  readonly hooks: readonly Hook[];
  readonly openCalendar: OpenCalendar;
  readonly portal: Portal;
  readonly log: Logger;
}

/** Listens on `port` (0 takes a free one): health, metrics, the hooks of the platforms, calendars that are subscribed, and clients' portals. */
export async function startWebServer(port: number, parts: WebParts): Promise<WebServer> {
  const app = new Hono();
  app.get("/healthz", (context) => {
    const health = parts.platforms.map((one) => {
      const { connected, since } = one.connection();
      return [one.name, { connected, since: since.toISOString() }];
    });
    return context.json(Object.fromEntries(health));
  });
  app.get("/metrics", async (context) => {
    const { text, type } = await parts.metrics.render();
    return context.body(text, 200, { "content-type": type });
  });
  app.get(calendarPath, async (context) => {
    const { openCalendar, log } = parts;
    return (await answerCalendar(context.req.raw, context.req.param("file"), openCalendar, log)) ?? context.notFound();
  });
  app.route("/portal", portalPages(parts.portal, parts.log));
  for (const hook of parts.hooks) app.post(hook.path, (context) => hook.handle(context.req.raw));
  const server = await new Promise<ServerType>((resolve, reject) => {
    const listening = serve({ fetch: app.fetch, port }, () => resolve(listening));
    listening.once("error", reject);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeIdleConnections" in server) server.closeIdleConnections();
      }),
  };
}
