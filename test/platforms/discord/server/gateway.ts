import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { type WebSocket, WebSocketServer } from "ws";
import { channelToWire, guildOf, type State } from "./state.ts";

/** What a gateway client may ask to hear of. */
export const intent = {
  guilds: 1 << 0,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

interface Dispatch {
  readonly op: 0;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  sequence: number;
  /** The number of the last event that the client said it has read. */
  read: number;
  readonly sent: Dispatch[];
  socket: WebSocket | null;
}

/** Discord's gateway: sessions that outlive their sockets, sequence numbers, resuming. */
export interface GatewaySide {
  /** Tells every session that asked for it; `of` makes the event for what a session may see. */
  tell(type: string, needs: number, of: (intents: number) => unknown): void;
  /** Everything there was to tell, whether anybody listened or not. */
  readonly told: readonly { readonly type: string; readonly event: unknown }[];
  /** Sends all that was told lately once more, with the numbers it had. */
  tellAgain(count: number): void;
  /** Breaks every connection; sessions stay, and what is told meanwhile waits for them. */
  dropSockets(): void;
  /** Asks every client to reconnect (opcode 7). */
  askToReconnect(): void;
  /** Forgets every session: resuming fails from now on. */
  forget(): void;
  /** Ends every session: resuming fails from now on (opcode 9, and again when it is tried). */
  endSessions(): void;
  /** Closes every connection with Discord's code for it. */
  close(code: number): void;
  /** Resolves when every client there is has read all that was told before, also one that has to resume for it. */
  heard(): Promise<void>;
  readonly sessions: () => { readonly identified: number; readonly resumed: number; readonly connected: number };
}

/** Longer than Discord's, because a beat asked for that crosses one of the client's own makes it connect anew. */
const beats = 600_000;

export function createGatewaySide(state: State, server: Server, url: () => string): GatewaySide {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const waiting: (() => void)[] = [];
  const told: { readonly type: string; readonly event: unknown }[] = [];
  let identified = 0;
  let resumed = 0;

  server.on("upgrade", (request, socket: Duplex, head) => {
    sockets.handleUpgrade(request, socket, head, (client) => greet(client));
  });

  const greet = (client: WebSocket) => {
    client.send(JSON.stringify({ op: 10, d: { heartbeat_interval: beats }, s: null, t: null }));
    client.on("message", (data) => take(client, JSON.parse(String(data))));
    // A client that says goodbye ends its session; one that is cut off does not.
    client.on("close", (code) => {
      if (code === 1000 || code === 1001) for (const one of sessionsOf(client)) sessions.delete(one.id);
    });
  };

  const sessionsOf = (client: WebSocket) => [...sessions.values()].filter(({ socket }) => socket === client);

  const take = (client: WebSocket, { op, d }: { op: number; d: unknown }) => {
    switch (op) {
      case 1:
        for (const one of sessionsOf(client)) one.read = Number(d ?? 0);
        client.send(JSON.stringify({ op: 11 }));
        return waiting.shift()?.();
      case 2:
        return identify(client, d as { token: string; intents: number });
      case 6:
        return resume(client, d as { token: string; session_id: string; seq: number });
      case 3:
      case 4:
      case 8:
        return undefined;
      default:
        return client.close(4001, "Unknown opcode");
    }
  };

  const identify = (client: WebSocket, { token, intents }: { token: string; intents: number }) => {
    if (token !== state.token) return client.close(4004, "Authentication failed");
    if ((intents & intent.messageContent) !== 0 && !state.contentAllowed)
      return client.close(4014, "Disallowed intent(s)");
    identified += 1;
    const session: Session = { id: state.ids.next(), intents, sequence: 0, read: 0, sent: [], socket: client };
    sessions.set(session.id, session);
    dispatch(session, "READY", {
      v: 10,
      user: state.self,
      guilds: [state.guild, ...state.otherGuilds].map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      application: { id: state.application, flags: 0 },
      shard: [0, 1],
    });
    if ((intents & intent.guilds) !== 0)
      for (const id of [state.guild, ...state.otherGuilds]) dispatch(session, "GUILD_CREATE", guildToWire(state, id));
  };

  const resume = (
    client: WebSocket,
    { token, session_id, seq }: { token: string; session_id: string; seq: number },
  ) => {
    if (token !== state.token) return client.close(4004, "Authentication failed");
    const session = sessions.get(session_id);
    if (!session) return client.send(JSON.stringify({ op: 9, d: false }));
    if (seq > session.sequence) return client.close(4007, "Invalid seq");
    resumed += 1;
    session.socket = client;
    for (const event of session.sent.filter((one) => one.s > seq)) client.send(JSON.stringify(event));
    dispatch(session, "RESUMED", {});
  };

  const dispatch = (session: Session, t: string, d: unknown) => {
    session.sequence += 1;
    const event: Dispatch = { op: 0, s: session.sequence, t, d };
    session.sent.push(event);
    if (session.socket?.readyState === 1) session.socket.send(JSON.stringify(event));
  };

  /** Asks a client for a heartbeat; resolves at its next one, or when it is gone. */
  const beatOf = (socket: WebSocket | null) =>
    new Promise<void>((resolve) => {
      const done = () => {
        socket?.off("close", done);
        if (waiting.includes(done)) waiting.splice(waiting.indexOf(done), 1);
        resolve();
      };
      waiting.push(done);
      socket?.once("close", done);
      socket?.send(JSON.stringify({ op: 1, d: null }));
    });

  const connected = () => [...sessions.values()].filter(({ socket }) => socket?.readyState === 1);

  return {
    told,
    tell: (type, needs, of) => {
      told.push({ type, event: of(-1) });
      for (const session of sessions.values())
        if ((session.intents & needs) === needs) dispatch(session, type, of(session.intents));
    },
    tellAgain: (count) => {
      for (const { sent, socket } of connected())
        for (const event of sent.slice(-count)) socket?.send(JSON.stringify(event));
    },
    dropSockets: () => {
      for (const client of sockets.clients) client.terminate();
    },
    askToReconnect: () => {
      for (const client of sockets.clients) client.send(JSON.stringify({ op: 7, d: null }));
    },
    forget: () => sessions.clear(),
    endSessions: () => {
      sessions.clear();
      for (const client of sockets.clients) client.send(JSON.stringify({ op: 9, d: false }));
    },
    close: (code) => {
      for (const client of sockets.clients) client.close(code);
    },
    heard: async () => {
      while (sessions.size > 0) {
        const there = connected();
        // A client also beats by itself; of two beats one at least is an answer.
        await Promise.all(there.flatMap(({ socket }) => [beatOf(socket), beatOf(socket)]));
        const again = connected();
        if (again.length > 0 && again.every((one) => there.includes(one) && one.read >= one.sequence)) return;
        await sleep(5);
      }
    },
    sessions: () => ({ identified, resumed, connected: connected().length }),
  };
}

function guildToWire(state: State, id: string): object {
  const channels = [...state.channels.values()].filter((one) => guildOf(state, one) === id);
  return {
    id,
    name: "Studio",
    owner_id: state.self.id,
    roles: [],
    emojis: [],
    features: [],
    members: [],
    threads: channels.filter(({ parent }) => parent !== undefined).map(channelToWire),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    stickers: [],
    channels: channels
      .filter(({ parent }) => parent === undefined)
      .map((one) => ({ ...channelToWire(one), permission_overwrites: [], position: 0 })),
    member_count: state.users.size,
    joined_at: new Date(state.now()).toISOString(),
    large: false,
    unavailable: false,
  };
}
