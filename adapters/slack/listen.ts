import type { App } from "@slack/bolt";
import { createQueue } from "../../src/chat/queue.ts";
import { hearCommand } from "./hear-command.ts";
import { hearForm, hearTyping } from "./hear-form.ts";
import { hearHomePress, hearOpened, isOfHome } from "./hear-home.ts";
import { hearMessage } from "./hear-message.ts";
import { hearPress, readPressed } from "./hear-press.ts";
import { orElse } from "./or-else.ts";
import { newPatience } from "./patience.ts";
import type { HearParts } from "./take-in.ts";

/** Hears everything that happens; an event is acknowledged when its listener has resolved, and comes again when it rejects. */
export function listen(app: App, parts: HearParts, lose: (team: string) => void): void {
  const inTurn = createQueue();
  // What goes wrong with the Home tab comes right when it is opened again.
  const shown = (work: Promise<void>) => orElse(parts.log, work, undefined, "the Home tab could not be shown");
  const hear = (body: { readonly event: { readonly channel?: unknown } }) => {
    const wait = newPatience();
    return inTurn.run(String(body.event.channel), () => hearMessage(parts, body, wait));
  };
  app.event("message", ({ body }) => hear(body as Parameters<typeof hear>[0]));
  app.event("app_mention", ({ body }) => hear(body as Parameters<typeof hear>[0]));
  app.event("app_home_opened", async ({ body }) => {
    void shown(hearOpened(parts, body));
  });
  app.event(/^(tokens_revoked|app_uninstalled)$/, async ({ body }) => lose((body as { team_id: string }).team_id));
  app.command(/.*/, async ({ body, ack }) => ack(await hearCommand(parts, body, newPatience())));
  app.action(/.*/, async ({ body, ack }) => {
    const pressed = readPressed(body);
    const wait = newPatience();
    if (pressed && isOfHome(pressed)) await wait.for(shown(hearHomePress(parts, pressed, wait)), undefined);
    else if (pressed) await hearPress(parts, pressed, wait);
    await ack();
  });
  app.view(/.*/, async ({ body, ack }) => {
    const errors = await hearForm(parts, body, newPatience());
    await (errors ? ack(errors) : ack());
  });
  app.options(/.*/, async ({ body, ack }) => ack(await hearTyping(parts, body, newPatience())));
  app.error(async (error) => {
    throw error;
  });
}
