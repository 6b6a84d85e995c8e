import { setTimeout as sleep } from "node:timers/promises";
import {
  Client,
  Events,
  GatewayCloseCodes,
  type GatewayDispatchPayload,
  GatewayIntentBits,
  SimpleShardingStrategy,
  WebSocketShardStatus,
} from "discord.js";
import type { Logger } from "pino";
import type { DiscordConfig } from "../../src/config.ts";
import { createConnectionNote } from "../../src/outbox/connection-note.ts";
import { type Connection, TokenRefused } from "../../src/outbox/platform.ts";
import type { Clock } from "../../src/time/clock.ts";
import { restOptions } from "./api.ts";

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
const stopsWithinMs = 5_000;
const closesWithinMs = 2_000;

/** What came of an attempt to connect, or of a connection that ended for good. */
type Ending = "connected" | "refused" | "no content" | "failed";

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

/** One client of the library, from its first connection to its end. */
interface Line {
  connect(): Promise<Ending>;
  close(): Promise<void>;
}

interface LineEvents {
  readonly onEvent: (event: GatewayDispatchPayload) => void;
  readonly onConnected: (connected: boolean) => void;
  readonly onEnd: (ending: Ending) => void;
}

function openLine(config: DiscordConfig, wanted: readonly GatewayIntentBits[], events: LineEvents): Line {
  let up = false;
  let closed = false;
  let closeCode: number | undefined;
  let strategy: SimpleShardingStrategy | undefined;
  const hear = (event: GatewayDispatchPayload) => {
    if (closed) return;
    if (event.t === "READY" || event.t === "RESUMED") events.onConnected(true);
    events.onEvent(event);
  };
  const client = new Client({
    intents: [...wanted],
    rest: restOptions(config),
    ws: {
      buildStrategy: (manager) => {
        strategy = new SimpleShardingStrategy(divert(manager, { hear, isClosed: () => closed }));
        return strategy;
      },
    },
  });
  client.on(Events.ShardReconnecting, () => events.onConnected(false));
  client.on(Events.ShardDisconnect, ({ code }) => {
    closeCode = code;
    if (up && !closed) events.onEnd(endingOf(code));
  });
  client.on(Events.Error, () => undefined);
  return {
    connect: async () => {
      try {
        await client.login(config.token);
        up = true;
        return "connected";
      } catch (error) {
        closed = true;
        const refused = error instanceof Error && "code" in error && error.code === "TokenInvalid";
        return refused ? "refused" : endingOf(closeCode);
      }
    },
    close: async () => {
      closed = true;
      for (let waited = 0; waited < stopsWithinMs; waited += 50) {
        const [status] = [...((await strategy?.fetchStatus())?.values() ?? [])];
        if (status === undefined || status === WebSocketShardStatus.Idle) return;
        if (status === WebSocketShardStatus.Ready)
          return Promise.race([client.destroy(), sleep(closesWithinMs, undefined, { ref: false })]);
        await sleep(50);
      }
    },
  };
}

/** The library's manager of connections as its shards see it. */
type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/**
 * Events go to the adapter as they come over the wire instead of being built into the library's objects, which nobody
 * reads here and which end the process when one is not as expected. Once closed, the library's reconnecting is left
 * waiting for ever, because closing does not end it in every state.
 */
function divert(
  manager: Manager,
  ours: { readonly hear: (event: GatewayDispatchPayload) => void; readonly isClosed: () => boolean },
): Manager {
  const { retrieveSessionInfo } = manager.options;
  manager.options.retrieveSessionInfo = (id) =>
    ours.isClosed() ? new Promise(() => undefined) : retrieveSessionInfo(id);
  const emit = (name: string, payload: { readonly data: GatewayDispatchPayload }): boolean => {
    if (name !== "dispatch") return Reflect.apply(manager.emit, manager, [name, payload]);
    ours.hear(payload.data);
    return true;
  };
  return Object.create(manager, { emit: { value: emit } });
}

function endingOf(code: number | undefined): Ending {
  if (code === GatewayCloseCodes.AuthenticationFailed) return "refused";
  return code === GatewayCloseCodes.DisallowedIntents ? "no content" : "failed";
}
