import { setTimeout as sleep } from "node:timers/promises";
import {
  Client,
  Events,
  GatewayCloseCodes,
  type GatewayDispatchPayload,
  type GatewayIntentBits,
  SimpleShardingStrategy,
  WebSocketShardStatus,
} from "discord.js";
import type { DiscordConfig } from "../../src/config.ts";
import { restOptions } from "./api.ts";

const stopsWithinMs = 5_000;

const closesWithinMs = 2_000;

/** What came of an attempt to connect, or of a connection that ended for good. */
export type Ending = "connected" | "refused" | "no content" | "failed";

/** One client of the library, from its first connection to its end. */
export interface Line {
  connect(): Promise<Ending>;
  close(): Promise<void>;
}

interface LineEvents {
  readonly onEvent: (event: GatewayDispatchPayload) => void;
  readonly onConnected: (connected: boolean) => void;
  readonly onEnd: (ending: Ending) => void;
}

/** Opens no connection yet: `connect` does. What comes over it is told in `events`. */
export function openLine(config: DiscordConfig, wanted: readonly GatewayIntentBits[], events: LineEvents): Line {
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
