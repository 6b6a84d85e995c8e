import type { World } from "./world.ts";

/** Posts updates to the bot's webhook, one chat's in order, again and again until it answers with a 2xx. */
export interface WebhookSender {
  send(): void;
  stop(): void;
}

const againAfterMs = 50;

export function startWebhook(world: World, onTaken: () => void): WebhookSender {
  let sending = false;
  let stopped = false;

  async function run(): Promise<void> {
    while (!stopped && world.webhook && world.updates.length > 0) {
      const [update] = world.updates;
      const { url, secret } = world.webhook;
      const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret };
      const accepted = await fetch(url, { method: "POST", headers, body: JSON.stringify(update) }).then(
        (response) => response.ok,
        () => false,
      );
      if (accepted) world.updates.shift();
      else await new Promise((resolve) => setTimeout(resolve, againAfterMs));
    }
    sending = false;
    onTaken();
  }

  return {
    send: () => {
      if (sending) return;
      sending = true;
      void run();
    },
    stop: () => {
      stopped = true;
    },
  };
}
