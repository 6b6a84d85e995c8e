import type { Logger } from "pino";
import { openFeed } from "./calendar/feed.ts";
import type { Config } from "./config.ts";
import { jobs } from "./jobs/jobs.ts";
import { createScheduler, type Scheduler } from "./jobs/scheduler.ts";
import { type Courier, createCourier } from "./outbox/courier.ts";
import { createDoor, type Door } from "./outbox/door.ts";
import { type Platform, TokenRefused } from "./outbox/platform.ts";
import { createPortal } from "./portal/portal.ts";
import type { Product } from "./product.ts";
import type { Clock } from "./time/clock.ts";
import { createMetrics } from "./web/metrics.ts";
import { type Hook, startWebServer } from "./web/server.ts";

const stopWithinMs = 8_000;

/** The product being served on its platforms. */
export interface Serving {
  readonly platforms: readonly Platform[];
  readonly courier: Courier;
  readonly scheduler: Scheduler;
  /** Whether at least one platform accepted its token; false when there is nothing to serve. */
  readonly begun: Promise<boolean>;
  /** The port of the web server, where there is one. */
  readonly port: number | null;
  /**
   * Takes no more events, finishes what was accepted within 8 s and closes the database; what is owed then, or to a platform
   * that is away, stays owed.
   */
  stop(): Promise<void>;
}

type Served = Pick<Config, "telegram" | "slack" | "discord" | "httpPort">;

/** Serves a product on the configured platforms: takes up what was left open, then connects them all. */
export async function serve(product: Product, config: Served, clock: Clock, log: Logger): Promise<Serving> {
  const { database, assistant } = product;
  const platforms: Platform[] = [];
  const metrics = createMetrics(database, platforms);
  const courier = createCourier({ database, clock, log, platforms, events: metrics.courier });
  const door = createDoor({ behind: product, clock, courier, log, events: metrics.door });
  const made = await makePlatforms(config, door, clock, log);
  platforms.push(...made.map((one) => one.platform));
  for (const one of platforms) product.openFile.set(one.name, (ref) => one.openFile(ref));
  const hooks = made.flatMap((one) => one.hooks);
  const openCalendar = (secret: string) => openFeed(database, clock, secret);
  const portal = createPortal(database, clock);
  const web =
    config.httpPort === undefined
      ? null
      : await startWebServer(config.httpPort, { platforms, metrics, hooks, openCalendar, portal, log });
  const scheduler = createScheduler({ ...product, clock, log, jobs, told: courier.deliver });
  await courier.resume();
  await door.resume();
  const begun = Promise.all(platforms.map((one) => begin(one, log))).then((all) => all.includes(true));
  return {
    platforms,
    courier,
    scheduler,
    begun,
    port: web?.port ?? null,
    stop: async () => {
      await Promise.all(platforms.map((one) => one.stop()));
      await scheduler.idle();
      courier.waitNoLonger();
      await withinTime(assistant.idle().then(() => courier.idle()));
      courier.stop();
      await courier.idle();
      await courier.letGo();
      await web?.close();
      await database.close();
    },
  };
}

/** What an adapter makes: its platform, and the paths the platform posts to. */
interface Made {
  readonly platform: Platform;
  readonly hooks: readonly Hook[];
}

/** The configured platforms. Each is loaded only then, because each brings a large library. */
async function makePlatforms(config: Served, door: Door, clock: Clock, log: Logger): Promise<readonly Made[]> {
  const made: Made[] = [];
  if (config.telegram)
    made.push((await import("../adapters/telegram/telegram.ts")).createTelegram(config.telegram, { door, clock, log }));
  if (config.slack)
    made.push((await import("../adapters/slack/slack.ts")).createSlack(config.slack, { door, clock, log }));
  if (config.discord)
    made.push((await import("../adapters/discord/discord.ts")).createDiscord(config.discord, { door, clock, log }));
  return made;
}

/** Starts one platform; a refused token stops this one only, and the log says which. */
async function begin(platform: Platform, log: Logger): Promise<boolean> {
  try {
    await platform.start();
    return true;
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    log.error({ platform: platform.name }, `${platform.name} is not served: ${error.message}`);
    return false;
  }
}

function withinTime(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, stopWithinMs);
    work.then(() => {
      clearTimeout(timer);
      resolve();
    }, reject);
  });
}
