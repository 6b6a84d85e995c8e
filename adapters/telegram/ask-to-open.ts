import type { Api } from "grammy";
import type { Clock } from "../../src/time/clock.ts";
import { sayFor } from "../../src/words/words.ts";
import { escapeHtml } from "./html.ts";
import type { PressAnswers } from "./press-answers.ts";
import { asHtml } from "./put-parts.ts";
import type { Route } from "./route.ts";

const notAgainForMs = 10 * 60_000;

/**
 * Asks somebody whom the bot can't write to first to open a private chat with it (INTERFACES: On the wire): by a notice when
 * they pressed a button, else by one line in the group, in the language of what waits for them, not again within ten minutes.
 */
export function createAskToOpen(given: {
  readonly api: Api;
  readonly presses: PressAnswers;
  readonly username: () => string | undefined;
  readonly clock: Clock;
}): (route: Route, locale: string) => Promise<void> {
  const { api, presses, username, clock } = given;
  const asked = new Map<string, number>();
  return async (route, locale) => {
    const { openPrivately, open } = sayFor(locale).telegram;
    if (route.press !== undefined && (await presses.settle(route.press, openPrivately))) return;
    const who = `${route.chat}:${route.person}`;
    const now = clock.now().getTime();
    if ((asked.get(who) ?? Number.NEGATIVE_INFINITY) > now - notAgainForMs) return;
    const name = username();
    const button =
      name === undefined ? {} : { reply_markup: { inline_keyboard: [[{ text: open, url: `https://t.me/${name}` }]] } };
    await api.sendMessage(route.chat, escapeHtml(openPrivately), {
      ...asHtml,
      ...button,
      ...(route.topic === undefined ? {} : { message_thread_id: route.topic }),
      ...(route.said === undefined
        ? {}
        : { reply_parameters: { message_id: route.said, allow_sending_without_reply: true } }),
    });
    asked.set(who, now);
  };
}
