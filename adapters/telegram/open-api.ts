import { Api } from "grammy";
import type { TelegramConfig } from "../../src/config.ts";

/** More than long polling waits, so that a call that hangs is given up some time. */
const callSeconds = 60;

/** Telegram's Bot API for the configured bot, at the configured server. */
export function openApi({ token, apiRoot }: Pick<TelegramConfig, "token" | "apiRoot">): Api {
  return new Api(token, { timeoutSeconds: callSeconds, ...(apiRoot === undefined ? {} : { apiRoot }) });
}
