import { App } from "@slack/bolt";
import type { Logger } from "pino";
import { createQueue } from "../../src/chat/queue.ts";
import type { SlackConfig } from "../../src/config.ts";
import type { Door } from "../../src/outbox/door.ts";
import type { Platform } from "../../src/outbox/platform.ts";
import type { Clock } from "../../src/time/clock.ts";
import type { Hook } from "../../src/web/server.ts";
import { acknowledgeLate } from "./acknowledge-late.ts";
import { createConnection } from "./connection.ts";
import { createDirectChannels } from "./direct-channels.ts";
import { hearCommand } from "./hear-command.ts";
import { hearForm, hearTyping } from "./hear-form.ts";
import { hearHomePress, hearOpened, isOfHome } from "./hear-home.ts";
import { hearMessage } from "./hear-message.ts";
import { hearPress, readPressed } from "./hear-press.ts";
import { createLanguages } from "./languages.ts";
import { libraryLog } from "./library-log.ts";
import { createOpenFile } from "./open-file.ts";
import { orElse } from "./or-else.ts";
import { newPatience } from "./patience.ts";
import { createPeople } from "./people.ts";
import { deliveryProblem, refusesToken } from "./problem.ts";
import { createReach } from "./reach.ts";
import { createRespond } from "./respond.ts";
import { decodeRoute, encodeRoute } from "./route.ts";
import { type ShowParts, show, tell } from "./show.ts";
import type { HearParts } from "./take-in.ts";
import { clientOptions, createWorkspaces } from "./workspaces.ts";

/** What Slack's adapter stands on. */
export interface SlackParts {
  readonly door: Door;
  readonly clock: Clock;
  readonly log: Logger;
}

/**
 * Purser on Slack, by Socket Mode or, without an app token, by what Slack posts to `/slack/events`: slash commands,
 * direct messages, mentions and log channels in; Block Kit out; forms, and the Home tab.
 */
export function createSlack(
  config: SlackConfig,
  { door, clock, log }: SlackParts,
): { readonly platform: Platform; readonly hooks: readonly Hook[] } {
  const reach = createReach(globalThis.fetch);
  const options = clientOptions(config, log, reach.fetch);
  const workspaces = createWorkspaces(config, log, options);
  const connection = createConnection(config, { workspaces, reach, options, clock, log });
  const showParts: ShowParts = {
    workspaces,
    directs: createDirectChannels(),
    respond: createRespond(reach.fetch, clock),
    log,
  };
  const people = createPeople(workspaces, clock);
  const languages = createLanguages(door, people, log);
  const hearParts: HearParts = {
    door,
    log,
    now: () => clock.now().getTime(),
    workspaces,
    people,
    languages,
    prefix: config.commandPrefix,
    tell: (route, text) => tell(showParts, route, text),
  };
  const app = new App({
    receiver: connection.receiver,
    authorize: async () => ({}),
    convoStore: false,
    ignoreSelf: false,
    logger: libraryLog(log),
  });
  acknowledgeLate(app);
  listen(app, hearParts, connection.lose);

  const platform: Platform = {
    name: "slack",
    // Slack: one message a second in a channel.
    pacing: { directMs: 1_000, channelMs: 1_000, allMs: 0 },
    start: connection.start,
    stop: connection.stop,
    connection: connection.now,
    routeTo: (account, since) => {
      const [team = "", user = ""] = account.split("/");
      return encodeRoute({ team, user, shared: false, at: since.getTime() });
    },
    channelRoute: (place, since) => {
      const [team = "", channel = ""] = place.split("/");
      return encodeRoute({ team, channel, user: "", shared: true, at: since.getTime() });
    },
    openFile: createOpenFile(workspaces, reach.fetch),
    show: async (showing) => {
      const { locale } = showing.reply;
      if (locale !== undefined) languages.heard(decodeRoute(showing.route), locale);
      try {
        return await show(showParts, showing);
      } catch (error) {
        if (refusesToken(error)) connection.lose(decodeRoute(showing.route).team);
        throw deliveryProblem(error);
      }
    },
  };
  return { platform, hooks: connection.hooks };
}

/** Hears everything that happens; an event is acknowledged when its listener has resolved, and comes again when it rejects. */
function listen(app: App, parts: HearParts, lose: (team: string) => void): void {
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
