import { type APIMessage, type GatewayDispatchPayload, InteractionType } from "discord.js";
import type { Logger } from "pino";
import type { DiscordConfig } from "../../src/config.ts";
import { kindOf } from "../../src/errors.ts";
import type { Door } from "../../src/outbox/door.ts";
import type { Platform } from "../../src/outbox/platform.ts";
import type { Clock } from "../../src/time/clock.ts";
import { createAcknowledgements } from "./acknowledge.ts";
import { createApis } from "./api.ts";
import { fetchMissed } from "./catch-up.ts";
import { complete } from "./complete.ts";
import { createGateway } from "./gateway.ts";
import { hearInteraction } from "./hear-interaction.ts";
import { createMessageEars } from "./hear-message.ts";
import { createOpenFile } from "./open-file.ts";
import { patiently } from "./patiently.ts";
import { deliveryProblem, isOneOf } from "./problem.ts";
import { createReach } from "./reach.ts";
import { registerCommands } from "./register-commands.ts";
import { decodeRoute, encodeRoute } from "./route.ts";
import { show } from "./show.ts";

/** What Discord's adapter needs of the program. */
export interface DiscordParts {
  readonly door: Door;
  readonly clock: Clock;
  readonly log: Logger;
}

/**
 * Purser on Discord: slash commands, buttons and forms, direct messages, mentions and log channels in; embeds out. Its
 * commands are registered when it connects, where they are not what Discord has already.
 */
export function createDiscord(
  config: DiscordConfig,
  { door, clock, log }: DiscordParts,
): { readonly platform: Platform; readonly hooks: [] } {
  const apis = createApis(config);
  const isKnown = async (ref: string) => (await door.shownAs("discord", ref)) !== null;
  const acknowledgements = createAcknowledgements(apis.interactions, clock, log);
  const parts = { apis, acknowledgements, clock, door, isKnown };
  const reach = createReach(door);
  const messages = createMessageEars(door, reach, log);
  let self = "";

  /** What goes wrong with one event is logged without its text, and stops nothing else. */
  const guarded = (what: string, work: Promise<void>) =>
    work.catch((error: unknown) => {
      const type = kindOf(error);
      log.error({ platform: "discord", event: what, type, code: codeIn(error) }, "an event could not be taken in");
    });

  /** A new session: whatever was said before it has to be fetched, and comes before what is said from now on. */
  const onReady = (account: string, application: string) => {
    self = account;
    const fetching = fetchMissed({ api: apis.bot, door, log }, ({ message, shared }) => onMissed(message, shared));
    messages.after(guarded("missed", fetching));
    void guarded("register", register(application));
  };

  const onMissed = (message: APIMessage, shared: boolean) => messages.missed(self, message, shared);

  const register = (application: string) =>
    patiently(async () => {
      const { created, changed, removed } = await registerCommands(apis.bot, {
        application: config.applicationId ?? application,
        guild: config.guildId,
        commands: door.commands,
      });
      if (created + changed + removed > 0)
        log.info({ platform: "discord", created, changed, removed }, "slash commands registered");
    });

  const take = async (event: GatewayDispatchPayload): Promise<void> => {
    switch (event.t) {
      case "READY":
        return onReady(event.d.user.id, event.d.application.id);
      case "MESSAGE_CREATE":
        return messages.posted(self, event.d, event.d.guild_id !== undefined);
      case "MESSAGE_UPDATE":
        return messages.edited(self, event.d, event.d.guild_id !== undefined);
      case "INTERACTION_CREATE":
        return event.d.type === InteractionType.ApplicationCommandAutocomplete
          ? complete({ api: apis.interactions, door }, event.d)
          : hearInteraction(parts, event.d);
    }
  };

  const onEvent = (event: GatewayDispatchPayload) => void guarded(event.t, take(event));
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

function codeIn(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
