import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Logger, pino } from "pino";
import { openProduct, type Product } from "../../../src/product.ts";
import type { Serving } from "../../../src/serve.ts";
import { createSimulatedClock, readWallTime, type SimulatedClock } from "../../../src/time/simulated-clock.ts";
import { createWorkspace } from "../../../src/workspace/create-workspace.ts";
import { guess } from "../../../src/workspace/first-run-guesses.ts";
import { migratedCopy } from "../../support/migrated-copy.ts";
import type { Shown } from "../../support/surface.ts";
import { untilConnected } from "../../support/until-connected.ts";
import { readShown } from "./read-shown.ts";
import { type ServeSetting, serveOn } from "./serve-on.ts";
import { type DiscordServer, startDiscord } from "./server/discord-server.ts";
import type { Channel, Interaction, User } from "./server/state.ts";
import { settle } from "./surface.ts";

/** The product on a Discord of this machine, with its owner there, for tests of what only Discord has. */
export interface Stage {
  readonly server: DiscordServer;
  readonly clock: SimulatedClock;
  readonly owner: User;
  /** The owner's direct messages with the bot. */
  readonly dm: Channel;
  readonly product: () => Product;
  readonly serving: () => Serving;
  /** Waits until the bot has done all it will do about what was told so far. */
  settled(interaction?: Interaction): Promise<void>;
  /** Says something to the bot directly as the owner, and waits for the answer. */
  say(text: string): Promise<readonly Shown[]>;
  /** Runs a command as the owner, and waits for the answer. */
  slash(path: string, options?: Readonly<Record<string, string>>, channel?: Channel): Promise<readonly Shown[]>;
  /** What was shown since this was last asked. */
  news(): readonly Shown[];
  /** Sets the language of the books. */
  speak(locale: string): Promise<void>;
  count(table: "income" | "client" | "inbox" | "delivery" | "invoice"): Promise<number>;
  /** Stops the product, does something, and starts it again on the same file. */
  restart(meanwhile?: () => void | Promise<void>): Promise<void>;

  readonly logger: Logger;
  /** Where the books are. */
  url(): string;
  /** What was logged. */
  readonly log: readonly Record<string, unknown>[];
  close(): Promise<void>;
}

export interface Setting extends ServeSetting {
  /** Without an owner the books are fresh. */
  readonly owned?: boolean;
  /** The owner's account is named in the configuration. */
  readonly listed?: boolean;
  /** Does something before the product is started first. */
  readonly before?: (server: DiscordServer) => void | Promise<void>;
}

export async function openStage(setting: Setting = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "purser-"));
  const file = join(folder, "books.db");
  await migratedCopy(file);
  const clock = createSimulatedClock(readWallTime("2026-11-20T09:30", "America/New_York"));
  const server = await startDiscord();
  const owner = server.people.named("owner");
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: "debug", base: null }, { write: (line) => log.push(JSON.parse(line)) });
  await setting.before?.(server);
  const start = async () => {
    const product = await openProduct(`file:${file}`, clock, logger, {
      owners: setting.listed ? [`discord:${owner.id}`] : [],
    });
    if (setting.owned ?? true) await own(product, clock, owner.id);
    const serving = await serveOn(server, product, { clock, log: logger }, setting);
    if (!setting.before && setting.token === undefined) await untilConnected(serving);
    return { product, serving };
  };
  let running = await start();
  let read = 0;
  const settled = (interaction?: Interaction) => settle(server, running.product, running.serving, interaction);
  const news = () => {
    const seen = server.state.shown.slice(read);
    read = server.state.shown.length;
    return readShown(server.state, seen);
  };
  const dm = server.people.directWith(owner);
  const stage: Stage = {
    server,
    clock,
    owner,
    dm,
    product: () => running.product,
    serving: () => running.serving,
    settled,
    news,
    log,
    logger,
    url: () => `file:${file}`,
    say: async (text) => {
      news();
      server.people.post(owner, dm, { content: text });
      await settled();
      return news();
    },
    slash: async (path, options = {}, channel = dm) => {
      news();
      await settled(server.people.slash(owner, channel, path.split(" "), options));
      return news();
    },
    speak: (locale) =>
      running.product.database.transaction(async (tx) => {
        await tx.workspace.updateMany({ data: { locale } });
      }),
    count: (table) =>
      running.product.database.transaction((tx) => (tx[table] as unknown as { count(): Promise<number> }).count()),
    restart: async (meanwhile) => {
      await running.serving.stop();
      await meanwhile?.();
      running = await start();
      await settled();
    },
    close: async () => {
      await running.serving.stop();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
  await settled();
  return stage;
}

async function own(product: Product, clock: SimulatedClock, account: string): Promise<void> {
  await product.database.transaction(async (tx) => {
    if (await tx.identity.findFirst({ where: { platform: "discord" } })) return;
    await createWorkspace(tx, {
      name: "Studio",
      ...guess({ zone: "America/New_York", currency: "USD", locale: "en-US" }),
      tourStep: null,
      owner: { name: "owner", platform: "discord", account },
      at: clock.now(),
    });
  });
}
