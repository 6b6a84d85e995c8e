import type { IncomingMessage, ServerResponse } from "node:http";
import {
  commandsIn,
  commandToWire,
  deleteCommand,
  listedToWire,
  patchCommand,
  postCommand,
  putCommands,
} from "./commands.ts";
import {
  cannotMessage,
  missingAccess,
  missingPermissions,
  notAuthor,
  Refusal,
  unauthorized,
  unknown,
} from "./fault.ts";
import {
  callbackResult,
  editMessage,
  followUp,
  interactionOf,
  messageOf,
  removeMessage,
  respond,
} from "./interactions.ts";
import { deleteMessage, editByBot, postByBot, toWire } from "./messages.ts";
import { channelMessage, editedMessage, readBody } from "./shapes.ts";
import { type Attachment, type Channel, channelToWire, directChannel, type Message, type State } from "./state.ts";

/** A request of the bot, as far as it matters here. */
export interface Call {
  readonly method: string;
  /** The path after `/api/v10`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly files: readonly Attachment[];
}

export interface Given {
  readonly status: number;
  readonly body?: unknown;
  /** A file, in place of a body. */
  readonly file?: string;
}

/** What the bot's requests make others hear. */
export interface Told {
  readonly posted: (message: Message) => void;
}

const nonceLivesMs = 5 * 60_000;

interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Whether the path itself says who asks: by an interaction's token. */
  readonly open?: boolean;
  readonly answer: (state: State, call: Call, parts: readonly string[], told: Told) => Given;
}

const ok = (body: unknown): Given => ({ status: 200, body });
const done: Given = { status: 204 };

const commandRoutes: readonly Route[] = [
  {
    method: "GET",
    path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
    answer: (state, { query }, [, guild]) => {
      const localized = query.get("with_localizations") === "true";
      return ok(commandsIn(state, placeOf(state, guild)).map((one) => listedToWire(state, one, localized)));
    },
  },
  {
    method: "PUT",
    path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
    answer: (state, { body }, [, guild]) =>
      ok(putCommands(state, placeOf(state, guild), body as unknown[]).map((one) => commandToWire(state, one))),
  },
  {
    method: "POST",
    path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
    answer: (state, { body }, [, guild]) => ({
      status: 201,
      body: commandToWire(state, postCommand(state, placeOf(state, guild), body)),
    }),
  },
  {
    method: "PATCH",
    path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands\/(\d+)$/,
    answer: (state, { body }, [, guild, id = ""]) =>
      ok(commandToWire(state, patchCommand(state, placeOf(state, guild), id, body))),
  },
  {
    method: "DELETE",
    path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands\/(\d+)$/,
    answer: (state, _call, [, guild, id = ""]) => {
      deleteCommand(state, placeOf(state, guild), id);
      return done;
    },
  },
];

const channelRoutes: readonly Route[] = [
  {
    method: "POST",
    path: /^\/users\/@me\/channels$/,
    answer: (state, { body }) => {
      const { recipient_id: person } = body as { recipient_id: string };
      if (!state.users.has(person)) throw unknown.channel();
      return ok({ id: directChannel(state, person).id, type: 1 });
    },
  },
  {
    method: "GET",
    path: /^\/channels\/(\d+)$/,
    answer: (state, _call, [id = ""]) => ok(channelToWire(channelOf(state, id, "read"))),
  },
  {
    method: "GET",
    path: /^\/channels\/(\d+)\/messages$/,
    answer: (state, { query }, [id = ""]) => {
      const channel = channelOf(state, id, "read");
      const after = BigInt(query.get("after") ?? 0);
      const limit = Number(query.get("limit") ?? 50);
      const found = [...state.messages.values()].filter(
        (one) =>
          one.channel === channel.id &&
          !one.deleted &&
          one.seenBy === undefined &&
          !one.loading &&
          BigInt(one.id) > after,
      );
      const chosen = query.has("after") ? found.slice(0, limit) : found.slice(-limit);
      return ok(chosen.reverse().map((one) => toWire(state, one)));
    },
  },
  {
    method: "POST",
    path: /^\/channels\/(\d+)\/messages$/,
    answer: (state, { body, files }, [id = ""], told) => {
      const channel = channelOf(state, id, "write");
      const said = readBody(channelMessage, body);
      const before = said.enforce_nonce && said.nonce !== undefined ? state.nonces.get(said.nonce) : undefined;
      if (before && state.now() - before.at < nonceLivesMs) return ok(toWire(state, before.message));
      const answers = said.message_reference === undefined ? {} : { answers: said.message_reference.message_id };
      const message = postByBot(state, channel, { ...said, files }, answers);
      if (said.nonce !== undefined) state.nonces.set(said.nonce, { message, at: state.now() });
      told.posted(message);
      return ok(toWire(state, message));
    },
  },
  {
    method: "PATCH",
    path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
    answer: (state, { body, files }, [channel = "", id = ""]) => {
      const message = ownMessage(state, channel, id);
      return ok(toWire(state, editByBot(state, message, { ...readBody(editedMessage, body), files })));
    },
  },
  {
    method: "DELETE",
    path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
    answer: (state, _call, [channel = "", id = ""]) => {
      deleteMessage(state, ownMessage(state, channel, id));
      return done;
    },
  },
];

const interactionRoutes: readonly Route[] = [
  {
    method: "POST",
    path: /^\/interactions\/(\d+)\/([\w.-]+)\/callback$/,
    open: true,
    answer: (state, { body, files, query }, [id = "", token]) => {
      const found = state.interactions.get(id);
      const interaction = found?.token === token ? found : undefined;
      const { type } = body as { type: number };
      const message = respond(state, interaction, body as { type: number; data?: unknown }, files);
      if (!interaction || query.get("with_response") !== "true") return done;
      return ok(callbackResult(state, interaction, type, message));
    },
  },
  {
    method: "POST",
    path: /^\/webhooks\/(\d+)\/([\w.-]+)$/,
    open: true,
    answer: (state, { body, files }, [, token = ""]) =>
      ok(toWire(state, followUp(state, interactionOf(state, token), body, files))),
  },
  {
    method: "GET",
    path: /^\/webhooks\/(\d+)\/([\w.-]+)\/messages\/(@original|\d+)$/,
    open: true,
    answer: (state, _call, [, token = "", id = ""]) =>
      ok(toWire(state, messageOf(state, interactionOf(state, token), id))),
  },
  {
    method: "PATCH",
    path: /^\/webhooks\/(\d+)\/([\w.-]+)\/messages\/(@original|\d+)$/,
    open: true,
    answer: (state, { body, files }, [, token = "", id = ""]) =>
      ok(toWire(state, editMessage(state, interactionOf(state, token), id, body, files))),
  },
  {
    method: "DELETE",
    path: /^\/webhooks\/(\d+)\/([\w.-]+)\/messages\/(@original|\d+)$/,
    open: true,
    answer: (state, _call, [, token = "", id = ""]) => {
      removeMessage(state, interactionOf(state, token), id);
      return done;
    },
  },
];

const fileRoutes: readonly Route[] = [
  {
    method: "GET",
    path: /^\/attachments\/(\d+)\/([^/]+)\/[^/]+$/,
    open: true,
    answer: (state, _call, [channel, id]) => {
      const messages = [...state.messages.values()].filter((one) => one.channel === channel);
      const file = messages.flatMap((one) => one.attachments).find((one) => one.id === id);
      return file ? { status: 200, file: file.content ?? "" } : { status: 404 };
    },
  },
];

const routes: readonly Route[] = [
  {
    method: "GET",
    path: /^\/applications\/@me$/,
    answer: (state) => ok({ id: state.application, name: "Purser" }),
  },
  ...commandRoutes,
  ...channelRoutes,
  ...interactionRoutes,
  ...fileRoutes,
];

/** Answers a request of the bot as Discord does. */
export function answerCall(state: State, call: Call, told: Told): Given {
  try {
    for (const { method, path, open, answer } of routes) {
      const parts = method === call.method ? path.exec(call.path) : null;
      if (!parts) continue;
      if (!open && call.authorization !== `Bot ${state.token}`) throw unauthorized();
      return answer(state, call, parts.slice(1), told);
    }
    throw new Refusal(404, 0, `404: Not Found ${call.method} ${call.path}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, body: { message: error.message, code: error.code } };
  }
}

/** Reads a request, with its JSON or its files. */
export async function readCall(request: IncomingMessage): Promise<Call> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const { body, files } = await readPayload(bytes, request.headers["content-type"] ?? "");
  return {
    method: request.method ?? "GET",
    path: decodeURIComponent(url.pathname).replace(/^\/api\/v10/, ""),
    query: url.searchParams,
    authorization: request.headers.authorization,
    body,
    files,
  };
}

async function readPayload(bytes: Buffer, type: string): Promise<Pick<Call, "body" | "files">> {
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith("multipart/form-data")) return { body: JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const files: Attachment[] = [];
  for (const [name, value] of form)
    if (typeof value !== "string") files.push({ id: name, filename: value.name, content: await value.text() });
  return { body: JSON.parse(String(form.get("payload_json"))), files };
}

export function writeGiven(
  response: ServerResponse,
  { status, body, file }: Given,
  headers: Record<string, string> = {},
): void {
  const type = file === undefined ? "application/json" : "text/plain; charset=utf-8";
  const sent = file ?? (body === undefined ? undefined : JSON.stringify(body));
  response.writeHead(status, { ...(sent === undefined ? {} : { "content-type": type }), ...headers });
  response.end(sent);
}

function placeOf(state: State, guild: string | undefined): string | null {
  if (guild !== undefined && guild !== state.guild) throw missingAccess();
  return guild ?? null;
}

function channelOf(state: State, id: string, wants: "read" | "write"): Channel {
  const channel = state.channels.get(id);
  if (!channel) throw unknown.channel();
  if (channel.bot === "nothing") throw missingAccess();
  if (wants === "write" && channel.bot !== "writes") throw missingPermissions();
  if (wants === "write" && channel.person !== undefined && state.closed.has(channel.person)) throw cannotMessage();
  return channel;
}

function ownMessage(state: State, channelId: string, id: string): Message {
  const channel = channelOf(state, channelId, "read");
  const message = state.messages.get(id);
  if (!message || message.deleted || message.channel !== channel.id || message.seenBy !== undefined)
    throw unknown.message();
  if (message.author.id !== state.self.id) throw notAuthor();
  return message;
}
