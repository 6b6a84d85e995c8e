import { timingSafeEqual } from "node:crypto";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import { kindOf } from "../../src/errors.ts";
import type { Hook } from "../../src/web/server.ts";

/**
 * Where Telegram posts updates. An update is acknowledged once `take` has resolved; anything else makes Telegram post it
 * again. What does not carry the secret is not from Telegram.
 */
export function webhookAt(
  webhook: { readonly url: string; readonly secret: string },
  take: (update: Update) => Promise<void>,
  log: Logger,
): Hook {
  return {
    path: new URL(webhook.url).pathname,
    handle: async (request) => {
      if (!isSecret(request.headers.get("x-telegram-bot-api-secret-token") ?? "", webhook.secret))
        return new Response(null, { status: 401 });
      const update = await request.json().catch(() => null);
      if (!isUpdate(update)) return new Response(null, { status: 400 });
      try {
        await take(update);
      } catch (error) {
        const type = kindOf(error);
        log.error({ platform: "telegram", type }, "an update could not be taken in; telegram posts it again");
        return new Response(null, { status: 503 });
      }
      return new Response(null, { status: 200 });
    },
  };
}

function isSecret(given: string, secret: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(secret)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function isUpdate(body: unknown): body is Update {
  return typeof body === "object" && body !== null && typeof (body as Update).update_id === "number";
}
