import type { Logger } from "pino";
import { type Config, readConfig } from "../config.ts";
import { openLog } from "../log.ts";
import { createCourier } from "../outbox/courier.ts";
import { createDoor, type Door } from "../outbox/door.ts";
import { type Platform, TokenRefused } from "../outbox/platform.ts";
import { openProduct, type Product } from "../product.ts";
import { systemClock } from "../time/clock.ts";
import { createMetrics } from "../web/metrics.ts";
import { type Hook, startWebServer } from "../web/server.ts";
import { renewSetupCode } from "../workspace/setup-code.ts";
import { chat } from "./chat.ts";
import { type Subcommand, textOption } from "./command-line.ts";

const stopWithinMs = 8_000;

/** `purser start`: the platforms that have a token, else the console (INTERFACES). */
export const start: Subcommand = {
  name: "start",
  summary: "Start the product on the platforms that have a token, else in this terminal",
  usage: "purser start [--db FILE]",
  options: { db: { type: "string" } },
  async run(given) {
    const config = readConfig();
    if (!config.telegram && !config.slack && !config.discord) return chat.run(given);
    const path = textOption(given, "db");
    const log = openLog(config.logLevel);
    const url = path === undefined ? config.databaseUrl : `file:${path}`;
    const product = await openProduct(url, systemClock, log, config.owners);
    return runPlatforms(product, config, log);
  },
};

/** Serves the configured platforms until the process is told to stop; then finishes what was accepted (within 10 s). */
async function runPlatforms(product: Product, config: Config, log: Logger): Promise<number> {
  const { database, assistant } = product;
  const stopped = stopSignal();
  const platforms: Platform[] = [];
  const metrics = createMetrics(database, platforms);
  const courier = createCourier({ database, clock: systemClock, log, platforms, events: metrics.courier });
  const door = createDoor({ behind: product, clock: systemClock, courier, log, events: metrics.door });
  const made = await makePlatforms(config, door, log);
  platforms.push(...made.map((one) => one.platform));
  await announceSetupCode(product, config, log);
  const hooks = made.flatMap((one) => one.hooks);
  const server =
    config.httpPort === undefined ? null : await startWebServer(config.httpPort, { platforms, metrics, hooks });
  await courier.resume();
  await door.resume();
  const begun = Promise.all(platforms.map((one) => begin(one, log))).then((all) => all.includes(true));
  const serving = await Promise.race([begun, stopped.then(() => true)]);
  if (serving) await stopped;
  await Promise.all(platforms.map((one) => one.stop()));
  await withinTime(assistant.idle().then(() => courier.idle()));
  courier.stop();
  await courier.idle();
  await server?.close();
  await database.close();
  return serving ? 0 : 1;
}

/** What an adapter makes: its platform, and the paths the platform posts to. */
interface Made {
  readonly platform: Platform;
  readonly hooks: readonly Hook[];
}

/** The configured platforms. Each is loaded only then, because each brings a large library. */
async function makePlatforms(_config: Config, _door: Door, _log: Logger): Promise<readonly Made[]> {
  return [];
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

async function announceSetupCode({ database }: Product, config: Config, log: Logger): Promise<void> {
  if (config.owners.length > 0) return;
  const code = await database.transaction((tx) => renewSetupCode(tx, systemClock.now()));
  if (code) log.warn(`Set-up code: ${code} (send it to the bot in a direct message to become the owner)`);
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGTERM", resolve);
    process.once("SIGINT", resolve);
  });
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
