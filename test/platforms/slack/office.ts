import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Logger, pino } from "pino";
import type { SlackConfig } from "../../../src/config.ts";
import { openProduct, type Product } from "../../../src/product.ts";
import type { Serving } from "../../../src/serve.ts";
import { createSimulatedClock, readWallTime, type SimulatedClock } from "../../../src/time/simulated-clock.ts";
import { createWorkspace } from "../../../src/workspace/create-workspace.ts";
import { migratedCopy } from "../../support/migrated-copy.ts";
import type { Shown } from "../../support/surface.ts";
import { untilConnected } from "../../support/until-connected.ts";
import { readShown } from "./read-shown.ts";
import { createPeople, type People } from "./server/people.ts";
import { type SlackServer, startSlack } from "./server/slack-server.ts";
import type { Channel, State, User } from "./server/state.ts";
import { configFor, serveOn, settle } from "./surface.ts";

const zone = "America/New_York";

/** A Slack with an owner of books, and the product served on it. */
export interface Office {
  readonly server: SlackServer;
  readonly state: State;
  readonly people: People;
  readonly clock: SimulatedClock;
  readonly owner: User;
  readonly dm: Channel;
  /** Lines of the log, as JSON. */
  readonly logged: string[];
  product(): Product;
  serving(): Serving;
  /** Waits until everything is done. */
  settle(): Promise<void>;
  /** What people came to see since it was asked last. */
  shown(): Promise<readonly Shown[]>;
  /** Stops the product; what Slack does meanwhile is for later. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

interface Setting {
  readonly config?: (server: SlackServer) => SlackConfig;
  /** Nobody owns books yet. */
  readonly empty?: boolean;
  readonly owners?: readonly string[];
  /** Does not wait for Slack to be connected. */
  readonly server?: SlackServer;
}

/** By signed posts instead of Socket Mode. */
export const byPost = (server: SlackServer): SlackConfig => ({
  ...configFor(server),
  appToken: undefined,
  signingSecret: server.state.signingSecret,
});

/** Opens books of "owner" on Slack, on Friday 2026-11-20 at 09:30 in New York. */
export async function openOffice(setting: Setting = {}): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), "purser-"));
  const file = join(folder, "books.db");
  await migratedCopy(file);
  const clock = createSimulatedClock(readWallTime("2026-11-20T09:30", zone));
  const server = setting.server ?? (await startSlack(clock));
  const { state, delivery } = server;
  const people = createPeople(state, delivery);
  const owner = people.named("owner");
  const logged: string[] = [];
  const log: Logger = pino({ level: "debug", base: null }, { write: (line: string) => void logged.push(line) });
  let running: { readonly product: Product; readonly serving: Serving } | null = null;

  const start = async () => {
    const product = await openProduct(`file:${file}`, clock, log, { owners: setting.owners ?? [] });
    if (!setting.empty) await openBooks(product, `${state.team}/${owner.id}`, clock);
    const serving = await serveOn(server, product, { clock, log }, (setting.config ?? configFor)(server));
    await untilConnected(serving);
    running = { product, serving };
  };
  const now = () => {
    if (!running) throw new Error("the product is not running");
    return running;
  };
  await start();
  let read = 0;
  const office: Office = {
    server,
    state,
    people,
    clock,
    owner,
    dm: people.direct(owner),
    logged,
    product: () => now().product,
    serving: () => now().serving,
    settle: () => settle(server, now().product, now().serving),
    shown: async () => {
      await office.settle();
      const seen = state.seen.slice(read);
      read = state.seen.length;
      return readShown(state, seen);
    },
    stop: async () => {
      const { serving } = now();
      running = null;
      await serving.stop();
    },
    start,
    close: async () => {
      if (running) await office.stop();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
  return office;
}

async function openBooks(product: Product, account: string, clock: SimulatedClock): Promise<void> {
  await product.database.transaction(async (tx) => {
    if (await tx.identity.findFirst({ where: { platform: "slack" } })) return;
    await createWorkspace(tx, {
      name: "Studio",
      currency: "USD",
      zone,
      locale: "en-US",
      tourStep: null,
      owner: { name: "owner", platform: "slack", account },
      at: clock.now(),
    });
  });
}
