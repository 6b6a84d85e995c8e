import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { ApiError } from "./api-error.ts";
import { allow, methods } from "./methods.ts";
import { type Params, readBody } from "./read-form.ts";
import { startWebhook } from "./webhook-sender.ts";
import { createWorld, type Update, type World } from "./world.ts";

/** One call of the bot as it arrived. */
export interface Call {
  readonly method: string;
  readonly params: Params;
}

/** What goes wrong with a call: an error answer, a socket dropped before or after it took effect, or one that hangs. */
export type Fault = ApiError | "not JSON" | "dropped" | "answer lost" | "hangs";

/** A Bot API server on this machine, with the people who use it. */
export interface BotApi {
  readonly url: string;
  readonly world: World;
  /** Every call of the bot, in order; those that were refused too. */
  readonly calls: readonly Call[];
  /** Decides what goes wrong with a call; null lets it through. */
  fault: (call: Call) => Fault | null;
  /** Another process that asks for updates with the same token. */
  pollElsewhere(): void;
  /** Resolves when the bot has confirmed every update. */
  taken(): Promise<void>;
  /** Refuses connections, and accepts them again at the same address. */
  down(): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
}

interface Waiting {
  readonly offset: number;
  readonly limit: number;
  answer(updates: readonly Update[] | ApiError): void;
}

/** Starts a Bot API server for one bot (core.telegram.org/bots/api, as tdlib/telegram-bot-api behaves). */
export async function startBotApi(token = "4200:local-test-token", username = "purser_bot"): Promise<BotApi> {
  const world = createWorld(token, username);
  const calls: Call[] = [];
  const sockets = new Set<Socket>();
  let waiting: Waiting | null = null;
  let idle: (() => void)[] = [];
  let confirmed = 0;

  const wakeIdle = () => {
    if (world.updates.length > 0) return;
    for (const one of idle) one();
    idle = [];
  };
  const ready = (offset: number, limit: number) => {
    confirmed = Math.max(confirmed, offset - 1);
    while ((world.updates[0]?.update_id ?? Number.POSITIVE_INFINITY) <= confirmed) world.updates.shift();
    wakeIdle();
    return world.updates.slice(0, limit);
  };
  let conflictNext = false;
  const conflict = (why: string) => waiting?.answer(new ApiError(409, why));
  const otherPoller = "terminated by other getUpdates request; make sure that only one bot instance is running";

  function getUpdates(params: Params): Promise<readonly Update[]> {
    if (world.webhook)
      throw new ApiError(
        409,
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    allow(world, params);
    const offset = Number(params.offset ?? 0);
    const limit = Number(params.limit ?? 100);
    const updates = ready(offset, limit);
    conflict(otherPoller);
    if (conflictNext) {
      conflictNext = false;
      throw new ApiError(409, otherPoller);
    }
    if (updates.length > 0 || !params.timeout) return Promise.resolve(updates);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => mine.answer([]), Number(params.timeout) * 1_000);
      const mine: Waiting = {
        offset,
        limit,
        answer: (result) => {
          clearTimeout(timer);
          if (waiting === mine) waiting = null;
          if (result instanceof ApiError) reject(result);
          else resolve(result);
        },
      };
      waiting = mine;
    });
  }

  world.wake = () => {
    if (world.webhook) webhook.send();
    else waiting?.answer(ready(waiting.offset, waiting.limit));
  };
  const webhook = startWebhook(world, wakeIdle);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const file = /^\/file\/bot([^/]+)\/documents\/([\w-]+)$/.exec(request.url ?? "");
    if (file) {
      const bytes = file[1] === token ? world.files.get(file[2] ?? "") : undefined;
      response.writeHead(bytes ? 200 : 404).end(bytes);
      return;
    }
    const match = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? "");
    if (!match || match[1] !== token) throw new ApiError(401, "");
    const name = match[2] ?? "";
    const params = readBody(request.headers["content-type"] ?? "", body);
    const call = { method: name, params };
    calls.push(call);
    const fault = api.fault(call);
    if (fault instanceof ApiError) throw fault;
    if (fault === "not JSON") {
      response.writeHead(502, { "content-type": "text/html" }).end("<html>Bad Gateway</html>");
      return;
    }
    if (fault === "dropped") return void request.socket.destroy();
    if (fault === "hangs") return;
    if (name === "getUpdates") {
      note(name, params, ["offset", "limit", "timeout", "allowed_updates"]);
      response.once("close", () => waiting?.offset === Number(params.offset) && waiting.answer([]));
      return reply(response, 200, { ok: true, result: await getUpdates(params) });
    }
    const method = methods[name];
    if (!method) throw new ApiError(404, "method not found");
    note(name, params, method.takes);
    const result = method.run(world, params);
    if (name === "setWebhook") conflict("terminated by setWebhook request");
    if (fault === "answer lost") return void request.socket.destroy();
    reply(response, 200, { ok: true, result });
  }

  function note(method: string, params: Params, takes: readonly string[]): void {
    for (const name of Object.keys(params)) if (!takes.includes(name)) world.complaints.push(`${method}: ${name}`);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // Who called was killed while it was uploading.
      if (!request.complete) return;
      if (!(error instanceof ApiError)) throw error;
      const { code, message, parameters } = error;
      reply(response, code, {
        ok: false,
        error_code: code,
        description: message,
        ...(parameters ? { parameters } : {}),
      });
    });
  });
  // Node closes a connection that is idle for 5 seconds, in which a busy machine may not come to use it again.
  server.keepAliveTimeout = 75_000;
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await listen(server, 0);
  server.unref();
  const { port } = server.address() as AddressInfo;

  const api: BotApi = {
    url: `http://127.0.0.1:${port}`,
    world,
    calls,
    fault: () => null,
    pollElsewhere: () => {
      conflictNext = waiting === null;
      conflict(otherPoller);
    },
    taken: () => (world.updates.length === 0 ? Promise.resolve() : new Promise((resolve) => void idle.push(resolve))),
    down: () => shut(server, sockets),
    up: () => listen(server, port),
    close: async () => {
      webhook.stop();
      waiting?.answer([]);
      if (server.listening) await shut(server, sockets);
    },
  };
  return api;
}

function reply(response: ServerResponse, status: number, body: object): void {
  if (response.destroyed) return;
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function shut(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
}
