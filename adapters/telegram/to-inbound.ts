import type { CallbackQuery, Chat, Message, User } from "grammy/types";
import type { Inbound } from "../../src/chat/inbound.ts";
import type { Asker } from "../../src/chat/member-scope.ts";
import { fileIn, fileNameOf, type SentNames } from "./file-name.ts";
import { readSaid, type Self } from "./read-said.ts";
import { encodeRoute, refOf, refsIn } from "./route.ts";

/** A message that may be meant for the bot. */
export interface Heard {
  readonly inbound: Inbound;
  /** Whether it is surely meant for the bot; else it is only where everything is. */
  readonly addressed: boolean;
  /** The ref of the bot's message that it replies to. */
  readonly repliesTo: string | null;
}

/** Who said a message; null for what nobody said. */
export function askerOf({ from, chat }: Message): Asker | null {
  return from && !from.is_bot && chat.type !== "channel" ? eventOf(from, chat) : null;
}

/** What reading a message needs beside it. */
export interface Reading {
  readonly self: Self;
  /** What is called so that has no name of its own. */
  readonly names: SentNames;
}

/** Reads a message, or, with the update's id, what it was changed to; null for what nobody said, and for what is said to other bots. */
export function readMessage(message: Message, { self, names }: Reading, editedBy?: number): Heard | null {
  const { from, chat } = message;
  if (!from || from.is_bot || chat.type === "channel") return null;
  const said = readSaid(message, self);
  const fileName = fileNameOf(message, names);
  const isPrivate = chat.type === "private";
  if ((message.text === undefined && fileName === null) || (said.forAnother && !isPrivate)) return null;
  const repliesTo = repliedTo(message, self);
  const addressed = isPrivate || said.addressed || repliesTo !== null;
  const event = { ...eventOf(from, chat), id: idOf(message), route: encodeRoute(routeOf(message, from)) };
  const { text } = said;
  if (editedBy !== undefined) {
    if (text === "") return null;
    const edit = { kind: "edit", edits: event.id, id: `${event.id}#${editedBy}`, text } as const;
    return { inbound: { ...event, ...edit }, addressed, repliesTo: null };
  }
  if (fileName !== null) {
    const files = [{ name: fileName, ...fileIn(message) }];
    return { inbound: { ...event, kind: "file", files, caption: text }, addressed, repliesTo };
  }
  const place = isPrivate ? { refsHere: refsIn(chat.id) } : {};
  const named = isPrivate || said.addressed;
  return { inbound: { ...event, kind: "text", text, addressed: named, ...place }, addressed, repliesTo };
}

/** Reads a pressed button; null when it is none of ours. */
export function readPress({ id, from, message, data }: CallbackQuery): Inbound | null {
  if (!message || data === undefined) return null;
  const route = routeOf(message, from);
  const press = message.chat.type === "private" ? {} : { press: id };
  return {
    ...eventOf(from, message.chat),
    id: `press:${id}`,
    route: encodeRoute({ ...route, said: undefined, ...press }),
    kind: "button",
    button: data,
  };
}

function eventOf(from: User, chat: Chat) {
  const isPrivate = chat.type === "private";
  const locale = from.language_code;
  return {
    platform: "telegram",
    from: String(from.id),
    name: [from.first_name, from.last_name].filter(Boolean).join(" "),
    channel: isPrivate ? "dm" : String(chat.id),
    ...(isPrivate || chat.title === undefined ? {} : { channelName: chat.title }),
    private: isPrivate,
    ...(locale !== undefined && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(locale) ? { profile: { locale } } : {}),
  };
}

/** Messages have ids of their own in each chat; the same one twice is a redelivery, and an edit names it. */
function idOf({ chat, message_id }: Message): string {
  return `${chat.id}:${message_id}`;
}

function routeOf(message: NonNullable<CallbackQuery["message"]>, from: User) {
  const topic = "is_topic_message" in message && message.is_topic_message ? message.message_thread_id : undefined;
  return { chat: message.chat.id, topic, person: from.id, said: message.message_id };
}

/** Every message of a forum topic replies to the one that began it; only a reply to something the bot said is one to the bot. */
function repliedTo({ chat, reply_to_message: replied }: Message, { me }: Self): string | null {
  if (!replied || replied.from?.id !== me.id || replied.forum_topic_created) return null;
  return refOf(chat.id, replied.message_id);
}
