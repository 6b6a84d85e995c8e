import { ApiError } from "./api-error.ts";
import { checkMarkup } from "./check-markup.ts";
import type { Params, Upload } from "./read-form.ts";
import { cleanText, foundIn, readHtml } from "./read-html.ts";
import { type Chat, type Entity, keep, type Message, type World } from "./world.ts";

/** A method of the Bot API: what it takes, and what it does. */
export interface Method {
  readonly takes: readonly string[];
  run(world: World, params: Params): unknown;
}

const mostCharacters = 4_096;
const mostInCaption = 1_024;

const sending = ["chat_id", "message_thread_id", "reply_parameters", "reply_markup", "disable_notification"];

/** The methods there are; asking for another is a 404. `getUpdates` waits, and lives with the server. */
export const methods: Readonly<Record<string, Method>> = {
  getMe: {
    takes: [],
    run: (world) => ({ ...world.bot, can_join_groups: true, can_read_all_group_messages: !world.privacy }),
  },
  getFile: {
    takes: ["file_id"],
    run: (world, params) => {
      const file_id = String(params.file_id);
      const bytes = world.files.get(file_id);
      if (!bytes) throw new ApiError(400, "Bad Request: wrong file_id or the file is temporarily unavailable");
      return { file_id, file_unique_id: file_id, file_size: bytes.length, file_path: `documents/${file_id}` };
    },
  },
  sendMessage: {
    takes: [...sending, "text", "parse_mode", "link_preview_options"],
    run: (world, params) => {
      const chat = chatOf(world, params);
      const said = textOf(params, "text", mostCharacters);
      const reply_markup = checkMarkup(params.reply_markup, false);
      const { text, entities } = said;
      return send(world, chat, params, { text, entities, ...(reply_markup ? { reply_markup } : {}) });
    },
  },
  sendDocument: {
    takes: [...sending, "document", "caption", "parse_mode"],
    run: (world, params) => {
      const chat = chatOf(world, params);
      const upload = params.document as Upload | undefined;
      if (!upload?.bytes) throw new ApiError(400, "there is no document in the request");
      if (upload.bytes.length === 0) throw new ApiError(400, "file must be non-empty");
      const caption = params.caption === undefined ? undefined : textOf(params, "caption", mostInCaption).text;
      const document = { file_name: upload.fileName, size: upload.bytes.length };
      return send(world, chat, params, { document, ...(caption === undefined ? {} : { caption }) });
    },
  },
  sendPhoto: {
    takes: [...sending, "photo", "caption", "parse_mode"],
    run: (world, params) => {
      const chat = chatOf(world, params);
      const upload = params.photo as Upload | undefined;
      if (!upload?.bytes) throw new ApiError(400, "there is no photo in the request");
      if (upload.bytes.length > 10_000_000) throw new ApiError(400, "PHOTO_INVALID_DIMENSIONS");
      const isPng = upload.bytes.subarray(1, 4).toString("latin1") === "PNG";
      if (!isPng || upload.bytes.readUInt32BE(16) + upload.bytes.readUInt32BE(20) > 10_000)
        throw new ApiError(400, "IMAGE_PROCESS_FAILED");
      const document = { file_name: upload.fileName, size: upload.bytes.length };
      return send(world, chat, params, { document });
    },
  },
  editMessageText: {
    takes: ["chat_id", "message_id", "text", "parse_mode", "link_preview_options", "reply_markup"],
    run: (world, params) => {
      const { chat, message } = own(world, params);
      if (message.text === undefined) throw new ApiError(400, "there is no text in the message to edit");
      const { text, entities } = textOf(params, "text", mostCharacters);
      return edit(world, chat, message, { text, entities, reply_markup: checkMarkup(params.reply_markup, true) });
    },
  },
  editMessageReplyMarkup: {
    takes: ["chat_id", "message_id", "reply_markup"],
    run: (world, params) => {
      const { chat, message } = own(world, params);
      return edit(world, chat, message, { reply_markup: checkMarkup(params.reply_markup, true) }, "keyboard");
    },
  },
  answerCallbackQuery: {
    takes: ["callback_query_id", "text", "show_alert", "cache_time"],
    run: (world, params) => {
      const callback = world.callbacks.get(String(params.callback_query_id));
      const late = callback !== undefined && callback.pressedAt + world.callbackLifeMs <= Date.now();
      if (!callback || callback.answered || late)
        throw new ApiError(400, "query is too old and response timeout expired or query ID is invalid");
      const text = String(params.text ?? "");
      if (text.length > 200) throw new ApiError(400, "MESSAGE_TOO_LONG");
      callback.answered = true;
      if (text !== "") world.seen.push({ kind: "notice", to: callback.from, text, alert: params.show_alert === true });
      return true;
    },
  },
  setMyCommands: {
    takes: ["commands", "scope", "language_code"],
    run: (world, params) => {
      const commands = (params.commands ?? []) as { command: string; description: string }[];
      if (commands.length > 100) throw new ApiError(400, "too many commands");
      for (const { command, description } of commands) {
        if (!/^[a-z0-9_]{1,32}$/.test(command)) throw new ApiError(400, "BOT_COMMAND_INVALID");
        if (description.length === 0 || description.length > 256)
          throw new ApiError(400, "BOT_COMMAND_DESCRIPTION_INVALID");
      }
      world.commands.set(scopeOf(params), commands);
      return true;
    },
  },
  getMyCommands: {
    takes: ["scope", "language_code"],
    run: (world, params) => world.commands.get(scopeOf(params)) ?? [],
  },
  setWebhook: {
    takes: ["url", "secret_token", "allowed_updates", "max_connections", "drop_pending_updates"],
    run: (world, params) => {
      const url = String(params.url ?? "");
      const secret = String(params.secret_token ?? "");
      if (!/^https:\/\/|^http:\/\/127\.0\.0\.1[:/]/.test(url))
        throw new ApiError(400, "bad webhook: An HTTPS URL must be provided for webhook");
      if (!/^[A-Za-z0-9_-]{0,256}$/.test(secret)) throw new ApiError(400, "secret token contains unallowed characters");
      world.webhook = { url, secret };
      allow(world, params);
      world.wake();
      return true;
    },
  },
  deleteWebhook: {
    takes: ["drop_pending_updates"],
    run: (world) => {
      world.webhook = null;
      return true;
    },
  },
};

/** Notes which kinds of updates the bot wants; said once, it holds until said anew. */
export function allow(world: World, params: Params): void {
  if (!Array.isArray(params.allowed_updates)) return;
  world.allowed = params.allowed_updates.length === 0 ? null : (params.allowed_updates as string[]);
}

function scopeOf(params: Params): string {
  const scope = (params.scope as { type?: string } | undefined)?.type ?? "default";
  return params.language_code ? `${scope} ${String(params.language_code)}` : scope;
}

function chatOf(world: World, params: Params): Chat {
  const chat = world.chats.get(Number(params.chat_id));
  if (!chat) throw new ApiError(400, "chat not found");
  if (chat.movedTo !== undefined)
    throw new ApiError(400, "group chat was upgraded to a supergroup chat", { migrate_to_chat_id: chat.movedTo });
  if (chat.closed === "not opened") throw new ApiError(403, "bot can't initiate conversation with a user");
  if (chat.closed === "blocked") throw new ApiError(403, "bot was blocked by the user");
  if (chat.closed === "deactivated") throw new ApiError(403, "user is deactivated");
  if (chat.closed === "kicked") throw new ApiError(403, `bot was kicked from the ${chat.type} chat`);
  const thread = params.message_thread_id;
  if (thread !== undefined) {
    const shut = chat.topics.get(Number(thread));
    if (shut === undefined) throw new ApiError(400, "message thread not found");
    if (shut) throw new ApiError(400, "TOPIC_CLOSED");
  }
  return chat;
}

function own(world: World, params: Params): { chat: Chat; message: Message } {
  const chat = chatOf(world, params);
  const message = chat.messages.get(Number(params.message_id));
  if (!message) throw new ApiError(400, "message to edit not found");
  if (message.from.id !== world.bot.id || message.uneditable) throw new ApiError(400, "message can't be edited");
  return { chat, message };
}

function textOf(
  params: Params,
  name: string,
  most: number,
): { readonly text: string; readonly entities: readonly Entity[] } {
  const source = params[name];
  if (typeof source !== "string" || source === "") throw new ApiError(400, "message text is empty");
  if (/\p{Cs}/u.test(source)) throw new ApiError(400, "strings must be encoded in UTF-8");
  if (params.parse_mode !== undefined && params.parse_mode !== "HTML")
    throw new ApiError(400, "unsupported parse_mode");
  const parsed = params.parse_mode === "HTML" ? readHtml(source) : { text: source, entities: [] };
  if ("problem" in parsed) throw new ApiError(400, `can't parse entities: ${parsed.problem}`);
  const { text, entities } = cleanText(parsed.text, parsed.entities);
  if (text.trim() === "") throw new ApiError(400, "text must be non-empty");
  if (text.length > most)
    throw new ApiError(400, most === mostInCaption ? "caption is too long" : "message is too long");
  const fixed = entities.filter((one) => one.type === "pre" || one.type === "code");
  const found = foundIn(text).filter(
    (one) => !fixed.some((code) => one.offset >= code.offset && one.offset < code.offset + code.length),
  );
  return { text, entities: [...entities, ...found] };
}

type Content = {
  readonly [K in "text" | "entities" | "document" | "caption" | "reply_markup"]?: Message[K] | undefined;
};

function send(world: World, chat: Chat, params: Params, given: Content): Message {
  const replied = params.reply_parameters as { message_id: number; allow_sending_without_reply?: boolean } | undefined;
  const to = replied && chat.messages.get(replied.message_id);
  if (replied && !to && !replied.allow_sending_without_reply)
    throw new ApiError(400, "message to be replied not found");
  const thread = params.message_thread_id;
  const message = keep(world, chat, {
    from: world.bot,
    ...given,
    ...(to ? { reply_to_message: to } : {}),
    ...(thread === undefined ? {} : { message_thread_id: Number(thread), is_topic_message: true }),
  });
  world.seen.push({ kind: "sent", chat: chat.id, message });
  return message;
}

function edit(
  world: World,
  chat: Chat,
  before: Message,
  given: Content,
  kind: "edited" | "keyboard" = "edited",
): Message {
  const { reply_markup: _before, ...kept } = before;
  const { reply_markup: markup, ...rest } = given;
  const after = { ...kept, ...rest, ...(markup ? { reply_markup: markup } : {}) } as Message;
  if (JSON.stringify(sameness(before)) === JSON.stringify(sameness(after)))
    throw new ApiError(
      400,
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  const message = { ...after, edit_date: before.date + 60 };
  chat.messages.set(message.message_id, message);
  world.seen.push({ kind, chat: chat.id, message });
  return message;
}

function sameness({ text, entities, reply_markup }: Message): unknown {
  return [text, entities, reply_markup];
}
