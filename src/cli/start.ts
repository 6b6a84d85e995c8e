import type { Logger } from "pino";
import { type Config, readConfig } from "../config.ts";
import { openLog } from "../log.ts";
import { openProduct, type Product } from "../product.ts";
import { systemClock } from "../time/clock.ts";
import { renewSetupCode } from "../workspace/setup-code.ts";
import { chat } from "./chat.ts";
import { type Subcommand, textOption } from "./command-line.ts";

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
    const stopped = stopSignal();
    const product = await openProduct(url, systemClock, log, config);
    await announceSetupCode(product, config, log);
    const { serve } = await import("../serve.ts");
    const serving = await serve(product, config, systemClock, log);
    const { startTicking } = await import("../jobs/tick.ts");
    const stopTicking = startTicking(serving.scheduler);
    const serves = await Promise.race([serving.begun, stopped.then(() => true)]);
    if (serves) await stopped;
    await stopTicking();
    await serving.stop();
    return serves ? 0 : 1;
  },
};

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
