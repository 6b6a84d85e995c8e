import { startBotApi } from "../../platforms/telegram/bot-api.ts";
import { meet, say } from "../../platforms/telegram/people.ts";
import { createWaiting, follow, type Line, sentence, until } from "./line.ts";

/** Telegram by long polling; it asks for no acknowledgement. */
export async function telegramLine(people: number, expected: RegExp): Promise<Line> {
  const api = await startBotApi();
  const { world } = api;
  const all = Array.from({ length: people }, (_, n) => meet(world, { id: 1_000 + n, first_name: `Person ${n}` }));
  const waiting = createWaiting(expected);
  follow(world.seen, (one) => {
    if (one.kind === "sent" && one.message.from.is_bot) waiting.seen(String(one.chat), one.message.text ?? "");
  });
  return {
    environment: { TELEGRAM_BOT_TOKEN: world.token, TELEGRAM_API_ROOT: api.url },
    accounts: all.map((one) => String(one.id)),
    tell: async (person, amount) => {
      const from = all[person];
      if (!from) throw new Error("nobody there");
      const replied = waiting.begin(String(from.chat.id));
      say(world, from, from.chat, sentence(amount));
      return { repliedUs: await replied };
    },
    ready: () => until(() => api.calls.some((call) => call.method === "getUpdates")),
    close: () => api.close(),
  };
}
