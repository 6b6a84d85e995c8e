import type { Logger } from "pino";
import type { TelegramConfig } from "../../src/config.ts";
import type { Door } from "../../src/outbox/door.ts";
import { keepTrying } from "../../src/outbox/keep-trying.ts";
import { type Platform, TokenRefused } from "../../src/outbox/platform.ts";
import type { Clock } from "../../src/time/clock.ts";
import type { Hook } from "../../src/web/server.ts";
import { createAskToOpen } from "./ask-to-open.ts";
import { namesByTelegram } from "./command-names.ts";
import { watchConnection } from "./connection.ts";
import { openApi } from "./open-api.ts";
import { createOpenFile } from "./open-file.ts";
import { type LibrarySignal, pollUpdates, usedUpdates } from "./poll-updates.ts";
import { createPressAnswers } from "./press-answers.ts";
import { refusesToken, waitAskedFor } from "./problem.ts";
import type { Self } from "./read-said.ts";
import { registerCommands } from "./register-commands.ts";
import { encodeRoute } from "./route.ts";
import { createShow } from "./show-reply.ts";
import { createTake } from "./take-update.ts";
import { webhookAt } from "./webhook.ts";

const startsWithinMs = 3_000;
const triesToRegister = 10;

/** What the adapter stands on. */
export interface TelegramParts {
  readonly door: Door;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Telegram, by long polling or, when one is configured, by webhook. */
export function createTelegram(
  config: TelegramConfig,
  { door, clock, log }: TelegramParts,
): { readonly platform: Platform; readonly hooks: readonly Hook[] } {
  const { webhook } = config;
  const api = openApi(config);
  const connection = watchConnection(api, clock, webhook === undefined);
  const presses = createPressAnswers(api);
  const stopping = new AbortController();
  let self: Self | null = null;
  let running: Promise<void> = Promise.resolve();
  const take = createTake({ door, presses, log, self: () => self });
  const askToOpen = createAskToOpen({ api, presses, clock, username: () => self?.me.username });
  const warn = (what: string) => (error: unknown, failures: number) => {
    const type = error instanceof Error ? error.name : typeof error;
    if (failures === 1) log.warn({ platform: "telegram", type }, what);
    return waitAskedFor(error);
  };

  async function connect(): Promise<void> {
    const signal = stopping.signal as LibrarySignal;
    const me = await api.getMe(signal);
    if (webhook) {
      await api.setWebhook(webhook.url, { secret_token: webhook.secret, allowed_updates: usedUpdates }, signal);
    } else await api.deleteWebhook({}, signal);
    self = { me, names: namesByTelegram(door.commands) };
  }

  async function register(): Promise<void> {
    const say = warn("the list of commands is not set yet");
    const onFailure = (error: unknown, failures: number) => {
      if (failures >= triesToRegister) throw error;
      return say(error, failures);
    };
    const work = async () => void (await registerCommands(api, door.commands));
    await keepTrying(work, { stopping: stopping.signal, onFailure }).catch(() =>
      log.error({ platform: "telegram" }, "the list of commands could not be set"),
    );
  }

  async function run(tried: () => void): Promise<void> {
    const say = warn("telegram can't be reached yet");
    const onFailure = (error: unknown, failures: number) => {
      if (refusesToken(error)) throw new TokenRefused("Telegram does not know TELEGRAM_BOT_TOKEN");
      tried();
      return say(error, failures);
    };
    await keepTrying(connect, { stopping: stopping.signal, onFailure });
    tried();
    const registering = register();
    if (!webhook) await pollUpdates({ api, take, log, stopping: stopping.signal });
    await registering;
  }

  const platform: Platform = {
    name: "telegram",
    // Telegram: one message a second in a chat, 20 a minute in a group, 30 a second in all.
    pacing: { directMs: 1_000, channelMs: 3_000, allMs: 34 },
    start: () =>
      new Promise((resolve, reject) => {
        let begun = false;
        const tried = () => {
          begun = true;
          resolve();
        };
        setTimeout(tried, startsWithinMs).unref();
        running = run(tried).catch((error: unknown) => {
          if (!begun) return reject(error);
          const why = error instanceof TokenRefused ? error.message : "something in it is broken";
          log.error({ platform: "telegram" }, `telegram is not served: ${why}`);
        });
      }),
    stop: async () => {
      stopping.abort();
      await running;
    },
    connection,
    routeTo: (account) => encodeRoute({ chat: Number(account), person: Number(account) }),
    channelRoute: (channel) => encodeRoute({ chat: Number(channel), person: 0 }),
    openFile: createOpenFile(api, config),
    show: createShow({ api, presses, askToOpen }),
  };
  return { platform, hooks: webhook ? [webhookAt(webhook, take, log)] : [] };
}
