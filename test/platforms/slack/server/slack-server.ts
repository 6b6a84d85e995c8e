import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import type { Clock } from "../../../../src/time/clock.ts";
import { answerAt } from "./answering.ts";
import { createDelivery, type Delivery } from "./delivery.ts";
import { type Json, newState, type State } from "./state.ts";
import { methods, Refusal } from "./web-api.ts";

/** A Slack on this machine: its Web API, its sockets, and the addresses that commands are answered at. */
export interface SlackServer {
  readonly state: State;
  readonly delivery: Delivery;
  /** The base of the Web API. */
  readonly apiUrl: string;
  /** Refuses connections and cuts those that there are, until `comeBack`. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  /** Cuts the sockets without a word. */
  cutSockets(): void;
  /** Tells the bot to connect anew, as Slack does every few hours. */
  refreshSockets(): void;
  close(): Promise<void>;
}

/** Starts it; `port` is kept over an outage. */
export async function startSlack(clock: Clock, team?: string): Promise<SlackServer> {
  const state = newState(clock, team);
  const delivery = createDelivery(state);
  const connections = new Set<Socket>();
  const server = createServer((request, response) => {
    handle(state, delivery, request, response).catch((error: unknown) => {
      // Who called was killed while sending: there is nobody to answer.
      if (request.complete) throw error;
    });
  });
  // Node closes a connection that is idle for 5 seconds, in which a busy machine may not come to use it again.
  server.keepAliveTimeout = 75_000;
  server.on("connection", (socket) => {
    connections.add(socket);
    socket.on("close", () => connections.delete(socket));
  });
  const sockets = new WebSocketServer({ noServer: true });
  server.on("upgrade", (request, socket, head) => {
    if (!request.url?.startsWith("/link")) return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (opened) => welcome(state, delivery, opened));
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  state.url = `http://127.0.0.1:${port}`;
  const cut = () => {
    for (const one of connections) one.destroy();
  };
  return {
    state,
    delivery,
    apiUrl: `${state.url}/api/`,
    goAway: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      cut();
      await closed;
    },
    comeBack: () => listen(server, port),
    cutSockets: () => {
      for (const one of sockets.clients) one.terminate();
    },
    refreshSockets: () => {
      for (const one of sockets.clients) {
        delivery.remove(one);
        one.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested", debug_info: {} }));
      }
    },
    close: async () => {
      delivery.stop();
      for (const one of sockets.clients) one.terminate();
      cut();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve()));
}

function welcome(state: State, delivery: Delivery, socket: WebSocket) {
  socket.send(
    JSON.stringify({ type: "hello", connection_info: { app_id: state.appId }, num_connections: 1, debug_info: {} }),
  );
  socket.on("message", (data) => delivery.acknowledge(JSON.parse(String(data)) as Json));
  socket.on("close", () => delivery.remove(socket));
  delivery.add(socket);
}

async function handle(
  state: State,
  delivery: Delivery,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readAll(request);
  const path = request.url ?? "";
  if (path.startsWith("/upload/")) return takeUpload(state, path.slice("/upload/".length), body, response);
  if (path.startsWith("/files/")) {
    const sent = state.files.get(path.split("/")[2] ?? "");
    if (!sent) return send(response, 404, "not found");
    const signedIn = request.headers.authorization === `Bearer ${state.botToken}`;
    if (!signedIn) return send(response, 200, "<html>Sign in</html>", { "content-type": "text/html; charset=utf-8" });
    return void response.writeHead(200, { "content-type": "application/octet-stream" }).end(sent.bytes);
  }
  if (path.startsWith("/commands/")) {
    const { status, text } = answerAt(state, path.slice("/commands/".length), JSON.parse(String(body)) as Json);
    return send(response, status, text);
  }
  if (!path.startsWith("/api/")) return send(response, 404, "not found");
  const method = path.slice("/api/".length);
  const args = readArgs(String(body));
  state.calls.push({ method, args, at: Date.now() });
  const fault = state.faults.find((one) => one.times > 0 && one.method.test(method));
  if (fault) fault.times -= 1;
  if (fault?.cut) return void response.destroy();
  if (fault && !fault.answerLost) {
    const error = fault.error === undefined ? "" : JSON.stringify({ ok: false, error: fault.error });
    return send(response, fault.status ?? 200, error, fault.headers);
  }
  const answer = call(state, delivery, method, args, request.headers.authorization ?? "");
  if (fault) return void response.destroy();
  send(response, 200, JSON.stringify(answer));
}

function call(state: State, delivery: Delivery, method: string, args: Json, authorization: string): Json {
  try {
    const token = authorization.replace(/^Bearer /, "");
    if (method === "apps.connections.open") {
      if (token !== state.appToken)
        throw new Refusal(token === state.botToken ? "not_allowed_token_type" : "invalid_auth");
      return { ok: true, url: `${state.url.replace("http", "ws")}/link?ticket=${delivery.ticket()}` };
    }
    if (token !== state.botToken) throw new Refusal("invalid_auth");
    if (state.revoked) throw new Refusal("token_revoked");
    const known = methods[method];
    if (!known) throw new Refusal("unknown_method");
    return { ok: true, ...known(state, args) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, error: error.error, ...error.more };
  }
}

function takeUpload(state: State, id: string, body: Buffer, response: ServerResponse) {
  const upload = state.uploads.get(id);
  if (!upload) return send(response, 404, "not found");
  const start = body.indexOf("\r\n\r\n") + 4;
  const end = body.lastIndexOf("\r\n--");
  upload.bytes = body.subarray(0, 2).toString() === "--" ? end - start : body.length;
  send(response, 200, `OK - ${upload.bytes}`);
}

/** Arguments come as a form, in which what is no text is JSON. */
function readArgs(body: string): Json {
  const form = Object.fromEntries(new URLSearchParams(body));
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [
      name,
      /^[[{]/.test(value) && isNested(name) ? JSON.parse(value) : value,
    ]),
  );
}

function isNested(name: string): boolean {
  return ["blocks", "metadata", "view", "files", "attachments"].includes(name);
}

function readAll(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => resolve(Buffer.concat(parts)));
    request.on("error", reject);
  });
}

function send(response: ServerResponse, status: number, text: string, headers: Readonly<Record<string, string>> = {}) {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(text);
}
