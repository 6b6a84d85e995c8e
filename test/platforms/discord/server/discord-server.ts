import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createGatewaySide, type GatewaySide } from "./gateway.ts";
import { answerCall, type Call, type Given, readCall, writeGiven } from "./http.ts";
import { createPeople, type People, tellMessage } from "./people.ts";
import { type Channel, channelNamed, createState, type State } from "./state.ts";

/** What goes wrong with some requests: they are refused, or broken off before or after they had their effect. */
export interface Trouble {
  readonly on: (call: Call) => boolean;
  /** How many requests it befalls. */
  times: number;
  readonly with: "no answer" | "lost answer" | (Given & { readonly headers?: Record<string, string> });
}

/** A Discord of its own on this machine: REST v10 and gateway, with people who do things there. */
export interface DiscordServer {
  /** What `DISCORD_API_URL` has to be. */
  readonly url: string;
  readonly state: State;
  readonly gateway: GatewaySide;
  readonly people: People;
  /** A channel of the server, by its name. */
  channel(name: string): Channel;
  /** Every request so far. */
  readonly calls: readonly Call[];
  trouble(trouble: Trouble): void;
  endTroubles(): void;
  /** The next such request uses up its limit: the answer says so, and until that time is over others are refused. */
  useUp(on: Trouble["on"], seconds: number): void;
  /** Refuses connections from now on, and breaks those there are. */
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Discord; `now` is what its limits of time are counted by. */
export async function startDiscord(now: () => number = Date.now): Promise<DiscordServer> {
  const state = createState(now);
  const calls: Call[] = [];
  const troubles: Trouble[] = [];
  const limits: Limit[] = [];
  let port = 0;
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const call = await readCall(request);
    calls.push(call);
    const trouble = troubles.find((one) => one.times > 0 && one.on(call));
    if (trouble) trouble.times -= 1;
    if (trouble?.with === "no answer") return request.socket.destroy();
    if (trouble && typeof trouble.with === "object") return writeGiven(response, trouble.with, trouble.with.headers);
    const given = call.path === "/gateway/bot" ? gatewayBot(call) : answerCall(state, call, { posted });
    if (trouble?.with === "lost answer") return request.socket.destroy();
    const limit = limits.find((one) => one.on(call));
    if (limit?.until !== undefined && Date.now() < limit.until) return writeGiven(response, ...refusedFor(limit));
    if (limit) limit.until ??= Date.now() + limit.seconds * 1000;
    return writeGiven(response, given, { ...rateHeaders(call), ...(limit ? usedUp(limit) : {}) });
  };
  const server: Server = createServer((request, response) => {
    take(request, response).catch((error: unknown) => {
      // Who called was killed while sending: there is nobody to answer.
      if (request.complete) throw error;
    });
  });
  // Node closes a connection that is idle for 5 seconds, in which a busy machine may not come to use it again.
  server.keepAliveTimeout = 75_000;
  const listen = () => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  await listen();
  port = (server.address() as AddressInfo).port;
  server.unref();
  state.filesAt = `http://127.0.0.1:${port}`;
  const gateway = createGatewaySide(state, server, () => `ws://127.0.0.1:${port}`);
  const posted = (message: Parameters<typeof tellMessage>[3]) => tellMessage(state, gateway, "MESSAGE_CREATE", message);

  const gatewayBot = ({ authorization }: Call): Given => {
    if (authorization !== `Bot ${state.token}`) return { status: 401, body: { message: "401: Unauthorized", code: 0 } };
    const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    return { status: 200, body: { url: `ws://127.0.0.1:${port}`, shards: 1, session_start_limit: limit } };
  };

  const goDown = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
      gateway.dropSockets();
    });

  return {
    url: `http://127.0.0.1:${port}/api`,
    state,
    gateway,
    people: createPeople(state, gateway),
    channel: (name) => channelNamed(state, name),
    calls,
    trouble: (one) => {
      troubles.push(one);
    },
    endTroubles: () => {
      troubles.length = 0;
    },
    useUp: (on, seconds) => {
      limits.push({ on, seconds });
    },
    goDown,
    comeUp: async () => {
      await listen();
      server.unref();
    },
    close: goDown,
  };
}

interface Limit {
  readonly on: Trouble["on"];
  readonly seconds: number;
  /** When it is over; undefined before anything met it. */
  until?: number;
}

const usedUp = ({ seconds }: Limit) => ({ "x-ratelimit-remaining": "0", "x-ratelimit-reset-after": String(seconds) });

function refusedFor({ seconds }: Limit): [Given, Record<string, string>] {
  const body = { message: "You are being rate limited.", retry_after: seconds, global: false };
  return [{ status: 429, body }, { "retry-after": String(seconds) }];
}

/** Limits that are never reached, told as Discord tells them. */
function rateHeaders({ method, path }: Call): Record<string, string> {
  return {
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "999",
    "x-ratelimit-reset-after": "1",
    "x-ratelimit-bucket": `${method}${path.replace(/\d+|[\w-]{20,}/g, "")}`.replace(/\W/g, ""),
  };
}
