import type { Api } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import type { TelegramConfig } from "../../src/config.ts";
import { kindOf } from "../../src/errors.ts";
import type { Door } from "../../src/outbox/door.ts";
import { keepTrying } from "../../src/outbox/keep-trying.ts";
import { TokenRefused } from "../../src/outbox/platform.ts";
import { namesByTelegram } from "./command-names.ts";
import { type LibrarySignal, pollUpdates, usedUpdates } from "./poll-updates.ts";
import { refusesToken, waitAskedFor } from "./problem.ts";
import type { Self } from "./read-said.ts";
import { registerCommands } from "./register-commands.ts";

const startsWithinMs = 3_000;
const triesToRegister = 10;

interface SessionParts {
  readonly config: TelegramConfig;
  readonly api: Api;
  readonly door: Door;
  readonly log: Logger;
  readonly take: (update: Update) => Promise<void>;
  /** Told who the bot is, once Telegram has said so. */
  readonly onSelf: (self: Self) => void;
}

/** The bot's time with Telegram, from asking who it is to the last update: tried for as long as Telegram is away. */
export interface Session {
  /** Resolves when Telegram has answered, or soon after when it does not; rejects only when the token is refused. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** A session that is not yet begun. */
export function createSession({ config, api, door, log, take, onSelf }: SessionParts): Session {
  const { webhook } = config;
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const warn = (what: string) => (error: unknown, failures: number) => {
    if (failures === 1) log.warn({ platform: "telegram", type: kindOf(error) }, what);
    return waitAskedFor(error);
  };

  async function connect(): Promise<void> {
    const signal = stopping.signal as LibrarySignal;
    const me = await api.getMe(signal);
    if (webhook) {
      await api.setWebhook(webhook.url, { secret_token: webhook.secret, allowed_updates: usedUpdates }, signal);
    } else await api.deleteWebhook({}, signal);
    onSelf({ me, names: namesByTelegram(door.commands) });
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

  return {
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
  };
}
