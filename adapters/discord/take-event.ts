import { type GatewayDispatchPayload, InteractionType } from "discord.js";
import type { DiscordConfig } from "../../src/config.ts";
import { kindOf } from "../../src/errors.ts";
import type { AdapterParts } from "../../src/outbox/door.ts";
import type { DiscordApis } from "./api.ts";
import { fetchMissed } from "./catch-up.ts";
import { complete } from "./complete.ts";
import { type HearParts, hearInteraction } from "./hear-interaction.ts";
import type { MessageEars } from "./hear-message.ts";
import { patiently } from "./patiently.ts";
import { registerCommands } from "./register-commands.ts";
import type { Threads } from "./threads.ts";

interface TakeParts extends Pick<AdapterParts, "door" | "log"> {
  readonly config: DiscordConfig;
  readonly apis: DiscordApis;
  readonly messages: MessageEars;
  readonly threads: Threads;
  readonly interactions: HearParts;
}

/** Takes what happens on Discord in. What goes wrong with one event is logged without its text, and stops nothing else. */
export function createTake(parts: TakeParts): (event: GatewayDispatchPayload) => void {
  const { config, apis, messages, threads, interactions, door, log } = parts;
  let self = "";

  const guarded = (what: string, work: Promise<void>) =>
    work.catch((error: unknown) => {
      const type = kindOf(error);
      log.error({ platform: "discord", event: what, type, code: codeIn(error) }, "an event could not be taken in");
    });

  /** A new session: whatever was said before it has to be fetched, and comes before what is said from now on. */
  const onReady = (account: string, application: string) => {
    self = account;
    const fetching = fetchMissed({ api: apis.bot, door, log }, ({ message, shared }) =>
      messages.missed(self, message, shared),
    );
    messages.after(guarded("missed", fetching));
    void guarded("register", register(application));
  };

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
      case "GUILD_CREATE":
        return threads.note("channels" in event.d ? [...event.d.channels, ...event.d.threads] : []);
      case "THREAD_CREATE":
        return threads.note([event.d]);
      case "MESSAGE_CREATE":
        return messages.posted(self, event.d, event.d.guild_id !== undefined);
      case "MESSAGE_UPDATE":
        return messages.edited(self, event.d, event.d.guild_id !== undefined);
      case "INTERACTION_CREATE":
        return event.d.type === InteractionType.ApplicationCommandAutocomplete
          ? complete({ api: apis.interactions, door }, event.d)
          : hearInteraction(interactions, event.d);
    }
  };

  return (event) => void guarded(event.t, take(event));
}

function codeIn(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
