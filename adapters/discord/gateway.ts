import { setTimeout as sleep } from "node:timers/promises";
import { type GatewayDispatchPayload, GatewayIntentBits } from "discord.js";
import type { Logger } from "pino";
import type { DiscordConfig } from "../../src/config.ts";
import { createConnectionNote } from "../../src/outbox/connection-note.ts";
import { type Connection, TokenRefused } from "../../src/outbox/platform.ts";
import type { Clock } from "../../src/time/clock.ts";
import { type Ending, type Line, openLine } from "./line.ts";

/** Discord's gateway: what happens there, as it happens. */
export interface Gateway {
  /** Connects; resolves too when Discord is away, and goes on trying. Rejects with a `TokenRefused`. */
  start(): Promise<void>;
  stop(): Promise<void>;
  connection(): Connection;
}

export interface GatewayParts {
  readonly config: DiscordConfig;
  readonly clock: Clock;
  readonly log: Logger;
  readonly onEvent: (event: GatewayDispatchPayload) => void;
}

const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Start does not wait longer than this for the first connection. */
const startsWithinMs = 5_000;

const firstWaitMs = 1_000;

const longestWaitMs = 60_000;

/** The bot's connection to Discord's gateway, not yet opened. */
export function createGateway({ config, clock, log, onEvent }: GatewayParts): Gateway {
  const { now, set: noteConnected } = createConnectionNote("discord", clock, log);
  let line: Line | null = null;
  let readsContent = true;
  const stopping = new AbortController();

  const noteRefused = () => {
    noteConnected(false);
    log.error({ platform: "discord" }, "Discord refuses the token; it is served no longer");
  };

  /** The library reconnects by itself; where it gives up for good it is replaced, unless the token is refused. */
  const onEnd = (ending: Ending) => {
    noteConnected(false);
    if (!stopping.signal.aborted) void keepConnecting(ending);
  };

  const connectOnce = async (): Promise<Ending> => {
    const wanted = readsContent ? [...intents, GatewayIntentBits.MessageContent] : intents;
    line = openLine(config, wanted, { onEvent, onConnected: noteConnected, onEnd });
    return line.connect();
  };

  const keepConnecting = async (last: Ending): Promise<void> => {
    let ending = last;
    for (let wait = firstWaitMs; ending !== "connected"; wait = Math.min(wait * 2, longestWaitMs)) {
      if (ending === "refused") return noteRefused();
      if (ending === "no content") {
        readsContent = false;
        log.warn({ platform: "discord" }, "switch on the Message Content intent; until then log channels are not read");
      } else await sleep(wait, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      ending = await connectOnce();
    }
  };

  return {
    start: async () => {
      const first = connectOnce();
      const waited = await Promise.race([first, sleep(startsWithinMs, "waiting" as const, { ref: false })]);
      if (waited === "refused") throw new TokenRefused("Discord refuses the token");
      if (waited === "no content") await keepConnecting(waited);
      else if (waited !== "connected") {
        log.warn({ platform: "discord" }, "Discord can't be reached; trying again");
        void first.then(keepConnecting);
      }
    },
    stop: async () => {
      stopping.abort();
      await line?.close();
      noteConnected(false);
    },
    connection: now,
  };
}
