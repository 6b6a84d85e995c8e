import { type ConsoleStreams, openConsole } from "../../adapters/console/console.ts";
import { runJsonChat } from "../../adapters/console/json-chat.ts";
import { openOwner, ownerAccount } from "../../adapters/console/open-owner.ts";
import { pushesInTurn, showPushes } from "../../adapters/console/pushes.ts";
import { commands } from "../../commands/index.ts";
import { openFeed } from "../calendar/feed.ts";
import { latestMessages } from "../chat/messages.ts";
import { openQuestionIn } from "../chat/questions.ts";
import { suggest } from "../chat/suggest.ts";
import { findSpeaker } from "../chat/who.ts";
import { type Config, readConfig } from "../config.ts";
import { UserError } from "../errors.ts";
import { advanceTo } from "../jobs/advance.ts";
import { jobs } from "../jobs/jobs.ts";
import { createScheduler, type Scheduler } from "../jobs/scheduler.ts";
import { openLog } from "../log.ts";
import { isCurrency } from "../money/currency.ts";
import { openProduct, type Product } from "../product.ts";
import { type Clock, systemClock } from "../time/clock.ts";
import { createSimulatedClock, readAdvance, readWallTime, type SimulatedClock } from "../time/simulated-clock.ts";
import { isZone } from "../time/zone.ts";
import type { WebServer } from "../web/server.ts";
import type { Guesses } from "../workspace/first-run-guesses.ts";
import { type Given, type Subcommand, textOption } from "./command-line.ts";

/** `purser chat`: the product on the console, typed, piped or by JSON lines (INTERFACES). */
export const chat: Subcommand = {
  name: "chat",
  summary: "Chat in this terminal, or by JSON lines with --json",
  usage: "purser chat [--json] [--db FILE] [--clock 2026-11-20T09:30] [--tz ZONE] [--currency CODE] [--locale TAG]",
  options: {
    json: { type: "boolean" },
    db: { type: "string" },
    clock: { type: "string" },
    tz: { type: "string" },
    currency: { type: "string" },
    locale: { type: "string" },
  },
  async run(given) {
    const config = readConfig();
    const path = textOption(given, "db");
    const clock = deferredClock();
    const product = await openProduct(
      path === undefined ? config.databaseUrl : `file:${path}`,
      clock,
      openLog(config.logLevel),
      { httpPort: config.httpPort, publicUrl: config.publicUrl },
    );
    const web = await webOf(product, clock, config);
    try {
      const terminal = process.stdin.isTTY === true && !given.options.json;
      const books = await openOwner(product.database, {
        answers: answersOf(given),
        tour: terminal || given.options.json === true,
        at: (zone) => clock.start(textOption(given, "clock"), zone),
      });
      clock.start(textOption(given, "clock"), books.zone);
      if (given.options.json) {
        const write = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
        await jsonChatOn(product, clock, { input: process.stdin, write });
      } else {
        const streams = { input: process.stdin, output: process.stdout, terminal };
        await consoleOn(product, clock, streams, terminal && books.tourPending);
      }
      await product.assistant.idle();
    } finally {
      await web?.close();
      await product.database.close();
    }
    return 0;
  },
};

/** The web server, where it has a port: calendars and clients' portals are served from the console's books too. */
async function webOf(product: Product, clock: Clock, { httpPort }: Config): Promise<WebServer | null> {
  if (httpPort === undefined) return null;
  const [{ createMetrics }, { startWebServer }, { createPortal }] = await Promise.all([
    import("../web/metrics.ts"),
    import("../web/server.ts"),
    import("../portal/portal.ts"),
  ]);
  const openCalendar = (secret: string) => openFeed(product.database, clock, secret);
  const metrics = createMetrics(product.database, []);
  return startWebServer(httpPort, {
    platforms: [],
    metrics,
    hooks: [],
    openCalendar,
    portal: createPortal(product.database, clock),
    log: product.log,
  });
}

/** The first-run answers given on the command line; a UserError when one can't be. */
function answersOf(given: Given): Partial<Guesses> {
  const zone = textOption(given, "tz");
  const currency = textOption(given, "currency");
  const locale = textOption(given, "locale");
  if (zone !== undefined && !isZone(zone)) throw new UserError(`--tz: there is no time zone ${zone}`);
  if (currency !== undefined && !isCurrency(currency))
    throw new UserError(`--currency: there is no currency ${currency}`);
  return { ...(zone ? { zone } : {}), ...(currency ? { currency } : {}), ...(locale ? { locale } : {}) };
}

/** The real clock, until a simulated one is started in the workspace's zone, which is known only once the books are open. */
function deferredClock(): Clock & {
  start(at: string | undefined, zone: string): Date;
  moveTo(instant: Date): void;
} {
  let simulated: SimulatedClock | null = null;
  return {
    now: () => (simulated ?? systemClock).now(),
    start: (at, zone) => {
      if (at !== undefined) simulated = createSimulatedClock(readWallTime(at, zone));
      return (simulated ?? systemClock).now();
    },
    moveTo: (instant) => {
      if (!simulated) throw new UserError("advance needs --clock");
      simulated.moveTo(instant);
    },
  };
}

/** Time as the JSON chat sees and moves it. */
interface ChatClock {
  now(): Date;
  moveTo(instant: Date): void;
}

/** Runs the JSON chat on a product until its input ends. */
export async function jsonChatOn(
  product: Product,
  clock: ChatClock,
  streams: { readonly input: NodeJS.ReadableStream; readonly write: (line: object) => void },
): Promise<void> {
  const { database, assistant, names } = product;
  const scheduler = schedulerOf(product, clock);
  const zone = () =>
    database.transaction(async (tx) => {
      const owner = await findSpeaker(tx, { platform: "console", from: ownerAccount, channel: "dm", private: true });
      return owner?.workspace.zone ?? "UTC";
    });
  await runJsonChat(
    {
      assistant,
      suggest: (typing) => database.transaction((tx) => suggest({ commands, names }, tx, typing, clock.now())),
      shownBefore: (conversation) => database.transaction((tx) => latestMessages(tx, conversation, 200)),
      openForm: (from, channel) => {
        const conversation = `console:${channel === "dm" ? `dm:${from}` : channel}`;
        return database.transaction((tx) => openQuestionIn(tx, conversation));
      },
      now: () => clock.now(),
      advance: async (to) => advanceTo(clock, scheduler, readAdvance(to, clock.now(), await zone())),
      runDue: async () => void (await scheduler.runDue()),
      showPushes: (show) => showPushes(database, show),
      zone,
      write: streams.write,
    },
    streams.input,
  );
}

/** Runs the typed or piped chat on a product until its input ends; at a terminal, what falls due meanwhile is shown too. */
async function consoleOn(product: Product, clock: Clock, streams: ConsoleStreams, greet: boolean): Promise<void> {
  const { database, assistant } = product;
  const console = openConsole(streams);
  const show = pushesInTurn(database, ({ reply }) => console.show([reply]));
  const scheduler = schedulerOf(product, clock, () => void show());
  await scheduler.runDue();
  await show();
  const stopTicking = streams.terminal
    ? (await import("../jobs/tick.ts")).startTicking(scheduler)
    : async () => undefined;
  await console.run(assistant, greet);
  await stopTicking();
  await scheduler.runDue();
  await show();
}

/** Does what falls due on the console; what members are told is shown by whoever shows messages. */
function schedulerOf(product: Product, clock: Clock, told: () => void = () => undefined): Scheduler {
  return createScheduler({ ...product, clock, jobs, told });
}
