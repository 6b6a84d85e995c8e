import type { DiscordConfig } from "../../src/config.ts";
import type { AdapterParts } from "../../src/outbox/door.ts";
import type { Platform } from "../../src/outbox/platform.ts";
import { createAcknowledgements } from "./acknowledge.ts";
import { createApis } from "./api.ts";
import { createGateway } from "./gateway.ts";
import { createMessageEars } from "./hear-message.ts";
import { createOpenFile } from "./open-file.ts";
import { deliveryProblem, isOneOf } from "./problem.ts";
import { createReach } from "./reach.ts";
import { decodeRoute, encodeRoute } from "./route.ts";
import { show } from "./show.ts";
import { createTake } from "./take-event.ts";
import { createThreads } from "./threads.ts";

/**
 * Purser on Discord: slash commands, buttons and forms, direct messages, mentions and log channels in; embeds out. Its
 * commands are registered when it connects, where they are not what Discord has already.
 */
export function createDiscord(
  config: DiscordConfig,
  { door, clock, log }: AdapterParts,
): { readonly platform: Platform; readonly hooks: [] } {
  const apis = createApis(config);
  const isKnown = async (ref: string) => (await door.shownAs("discord", ref)) !== null;
  const acknowledgements = createAcknowledgements(apis.interactions, clock, log);
  const parts = { apis, acknowledgements, clock, door, isKnown };
  const reach = createReach(door);
  const threads = createThreads(apis.bot);
  const messages = createMessageEars({ door, reach, threads, log });
  const onEvent = createTake({ config, apis, messages, threads, interactions: parts, door, log });
  const gateway = createGateway({ config, clock, log, onEvent });
  const platform: Platform = {
    name: "discord",
    start: () => gateway.start(),
    stop: async () => {
      await gateway.stop();
      await messages.idle();
    },
    connection: () => gateway.connection(),
    openFile: createOpenFile(apis.bot),
    routeTo: (account) => encodeRoute({ channel: "", shared: true, user: account }),
    channelRoute: (channel) => encodeRoute({ channel, shared: true, user: "" }),
    show: async (showing) => {
      try {
        return await show(parts, showing);
      } catch (error) {
        if (isOneOf(error, "cannotMessageUser")) reach.lost(decodeRoute(showing.route).user);
        throw deliveryProblem(error);
      }
    },
  };
  return { platform, hooks: [] };
}
