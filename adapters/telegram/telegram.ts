import type { TelegramConfig } from "../../src/config.ts";
import type { AdapterParts } from "../../src/outbox/door.ts";
import type { Platform } from "../../src/outbox/platform.ts";
import type { Hook } from "../../src/web/server.ts";
import { createAskToOpen } from "./ask-to-open.ts";
import { watchConnection } from "./connection.ts";
import { openApi } from "./open-api.ts";
import { createOpenFile } from "./open-file.ts";
import { createPressAnswers } from "./press-answers.ts";
import type { Self } from "./read-said.ts";
import { encodeRoute } from "./route.ts";
import { createSession } from "./session.ts";
import { createShow } from "./show-reply.ts";
import { createTake } from "./take-update.ts";
import { webhookAt } from "./webhook.ts";

/** Telegram, by long polling or, when one is configured, by webhook. */
export function createTelegram(
  config: TelegramConfig,
  { door, clock, log }: AdapterParts,
): { readonly platform: Platform; readonly hooks: readonly Hook[] } {
  const { webhook } = config;
  const api = openApi(config);
  const connection = watchConnection(api, { clock, log }, webhook === undefined);
  const presses = createPressAnswers(api);
  let self: Self | null = null;
  const take = createTake({ door, presses, log, self: () => self });
  const askToOpen = createAskToOpen({ api, presses, clock, username: () => self?.me.username });
  const onSelf = (now: Self) => {
    self = now;
  };
  const session = createSession({ config, api, door, log, take, onSelf });

  const platform: Platform = {
    name: "telegram",
    // Telegram: one message a second in a chat, 20 a minute in a group, 30 a second in all.
    pacing: { directMs: 1_000, channelMs: 3_000, allMs: 34 },
    start: session.start,
    stop: session.stop,
    connection,
    routeTo: (account) => encodeRoute({ chat: Number(account), person: Number(account) }),
    channelRoute: (channel) => encodeRoute({ chat: Number(channel), person: 0 }),
    openFile: createOpenFile(api, config),
    show: createShow({ api, presses, askToOpen }),
  };
  return { platform, hooks: webhook ? [webhookAt(webhook, take, log)] : [] };
}
