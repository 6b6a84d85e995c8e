import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { openProduct, type Product } from "../../../src/product.ts";
import { type Serving, serve } from "../../../src/serve.ts";
import { createSimulatedClock, readWallTime, type SimulatedClock } from "../../../src/time/simulated-clock.ts";
import { createWorkspace } from "../../../src/workspace/create-workspace.ts";
import { migratedCopy } from "../../support/migrated-copy.ts";
import { type BotApi, startBotApi } from "./bot-api.ts";
import { meet, newChat, press, say } from "./people.ts";
import type { Chat, Message, Person, World } from "./world.ts";

/** Somebody with a private chat with the bot. */
export type Somebody = Person & { readonly chat: Chat };

/** The product served on a local Telegram, with the owner of its books at a private chat and a group. */
export interface Stage {
  readonly api: BotApi;
  readonly world: World;
  readonly owner: Somebody;
  readonly team: Chat;
  readonly clock: SimulatedClock;
  readonly product: () => Product;
  readonly serving: () => Serving;
  /** What was logged so far, one JSON line each. */
  readonly logged: readonly string[];
  /** Says something and waits until everything about it is done; the newest message it is. */
  say(from: Somebody, text: string, place?: { chat?: Chat; replyTo?: Message; thread?: number }): Promise<Message>;
  /** Presses a button of a message by its label. */
  press(from: Somebody, message: Message, label: string): Promise<string>;
  settle(): Promise<void>;
  /** What the bot shows in a chat now, oldest first. */
  shownIn(chat: Chat): readonly Message[];
  /** The newest message of the bot in a chat. */
  last(chat: Chat): Message;
  income(): Promise<readonly bigint[]>;
  /** Stops the product; `start` begins it anew on the same file. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

export interface StageSetting {
  /** Nobody owns the books yet. */
  readonly fresh?: boolean;
  readonly owners?: readonly string[];
  readonly webhook?: { readonly url: string; readonly secret: string };
  readonly httpPort?: number;
  readonly token?: string;
  /** Called before the product starts. */
  readonly before?: (api: BotApi) => Promise<void>;
}

/** Opens books in USD, New York, on Friday 2026-11-20 at 09:30, served on Telegram. */
export async function openStage(setting: StageSetting = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "purser-"));
  const file = join(folder, "books.db");
  await migratedCopy(file);
  const api = await startBotApi();
  const { world } = api;
  const clock = createSimulatedClock(readWallTime("2026-11-20T09:30", "America/New_York"));
  const logged: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void logged.push(line) });
  const owner = meet(world, { id: 42, first_name: "Sam", last_name: "Vimes", language_code: "en" });
  const team = newChat(world, { id: -1_001_234, type: "supergroup", title: "Team" });
  let product: Product;
  let serving: Serving;

  async function start(): Promise<void> {
    product = await openProduct(`file:${file}`, clock, log, { owners: setting.owners ?? [] });
    if (!setting.fresh && setting.owners === undefined) await openBooks(product, clock.now());
    const telegram = { token: setting.token ?? world.token, apiRoot: api.url, webhook: setting.webhook };
    const served = { telegram, slack: undefined, discord: undefined, httpPort: setting.httpPort };
    serving = await serve(product, served, clock, log);
    await serving.begun;
  }

  await setting.before?.(api);
  await start();
  const stage: Stage = {
    api,
    world,
    owner,
    team,
    clock,
    logged,
    product: () => product,
    serving: () => serving,
    say: async (from, text, place = {}) => {
      const { chat = from.chat, ...rest } = place;
      const said = say(world, from, chat, text, rest).at(-1);
      await stage.settle();
      return said as Message;
    },
    press: async (from, message, label) => {
      const current = world.chats.get(message.chat.id)?.messages.get(message.message_id) ?? message;
      const button = (current.reply_markup?.inline_keyboard ?? []).flat().find((one) => one.text === label);
      if (!button) throw new Error(`no button "${label}"`);
      const id = press(world, from, current, button);
      await stage.settle();
      return id;
    },
    settle: async () => {
      await api.taken();
      await product.assistant.idle();
      await new Promise((resolve) => setImmediate(resolve));
      await serving.courier.idle();
      await new Promise((resolve) => setImmediate(resolve));
    },
    shownIn: (chat) => [...chat.messages.values()].filter((one) => one.from.id === world.bot.id),
    last: (chat) => {
      const message = stage.shownIn(chat).at(-1);
      if (!message) throw new Error("the bot said nothing there");
      return message;
    },
    income: () =>
      product.database.transaction(async (tx) => {
        const rows = await tx.income.findMany({ orderBy: { createdAt: "asc" } });
        return rows.map((row) => row.amountMinor);
      }),
    stop: () => serving.stop(),
    start,
    close: async () => {
      await serving.stop();
      await api.close();
      rmSync(folder, { recursive: true });
    },
  };
  return stage;
}

async function openBooks(product: Product, at: Date): Promise<void> {
  await product.database.transaction(async (tx) => {
    if (await tx.workspace.findFirst()) return;
    await createWorkspace(tx, {
      name: "Watch House",
      currency: "USD",
      zone: "America/New_York",
      locale: "en-US",
      tourStep: null,
      owner: { name: "Sam", platform: "telegram", account: "42" },
      at,
    });
  });
}
