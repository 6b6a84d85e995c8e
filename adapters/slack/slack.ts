import { App } from "@slack/bolt";
import type { SlackConfig } from "../../src/config.ts";
import type { AdapterParts } from "../../src/outbox/door.ts";
import type { Platform } from "../../src/outbox/platform.ts";
import type { Hook } from "../../src/web/server.ts";
import { acknowledgeLate } from "./acknowledge-late.ts";
import { createConnection } from "./connection.ts";
import { createDirectChannels } from "./direct-channels.ts";
import { createLanguages } from "./languages.ts";
import { libraryLog } from "./library-log.ts";
import { listen } from "./listen.ts";
import { createOpenFile } from "./open-file.ts";
import { createPeople } from "./people.ts";
import { deliveryProblem, refusesToken } from "./problem.ts";
import { createReach } from "./reach.ts";
import { createRespond } from "./respond.ts";
import { decodeRoute, encodeRoute } from "./route.ts";
import { type ShowParts, show, tell } from "./show.ts";
import type { HearParts } from "./take-in.ts";
import { clientOptions, createWorkspaces } from "./workspaces.ts";

/**
 * Purser on Slack, by Socket Mode or, without an app token, by what Slack posts to `/slack/events`: slash commands,
 * direct messages, mentions and log channels in; Block Kit out; forms, and the Home tab.
 */
export function createSlack(
  config: SlackConfig,
  { door, clock, log }: AdapterParts,
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
