import { foundIn } from "./read-html.ts";
import { type Button, type Chat, keep, type Message, type Person, tell, type World } from "./world.ts";

/** Where, and in answer to what, something is said. */
export interface Place {
  readonly replyTo?: Message;
  readonly thread?: number;
}

const longestMessage = 4_096;

/** Somebody with a Telegram account; the private chat with the bot is opened already unless said otherwise. */
export function meet(
  world: World,
  person: Omit<Person, "is_bot"> & { readonly opened?: boolean },
): Person & { readonly chat: Chat } {
  const { opened = true, ...rest } = person;
  const known = { ...rest, is_bot: false };
  world.people.set(known.id, known);
  const chat = world.chats.get(known.id) ?? newChat(world, { id: known.id, type: "private" });
  if (!opened) chat.closed = "not opened";
  return { ...known, chat };
}

export function newChat(world: World, given: Pick<Chat, "id" | "type" | "title" | "isForum">): Chat {
  const chat: Chat = { ...given, topics: new Map(), messages: new Map() };
  world.chats.set(chat.id, chat);
  return chat;
}

/** Somebody types a text; what is longer than a message is sent as several, as Telegram's clients do. */
export function say(world: World, from: Person, chat: Chat, text: string, place: Place = {}): Message[] {
  const pieces = text === "" ? [""] : (text.match(new RegExp(`[\\s\\S]{1,${longestMessage}}`, "g")) ?? []);
  return pieces.map((piece) => post(world, from, chat, { text: piece, entities: foundIn(piece) }, place));
}

/** Somebody sends anything else: `{ photo: […] }`, `{ document: { file_name } }`, `{ voice: {} }`. */
export function post(world: World, from: Person, chat: Chat, content: object, place: Place = {}): Message {
  if (chat.type === "private" && chat.closed === "not opened") delete chat.closed;
  const { replyTo, thread } = place;
  const message = keep(world, chat, {
    from,
    ...content,
    ...(replyTo ? { reply_to_message: replyTo } : {}),
    ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
  });
  if (reaches(world, chat, message)) tell(world, "message", message);
  return message;
}

/** Somebody sends a file, with words or without. */
export function sendFile(
  world: World,
  { from, chat }: { readonly from: Person; readonly chat: Chat },
  file: { readonly name: string; readonly bytes: Buffer; readonly caption?: string },
  place: Place = {},
): Message {
  const file_id = `file-${world.files.size + 1}`;
  world.files.set(file_id, file.bytes);
  const document = { file_id, file_unique_id: file_id, file_name: file.name, file_size: file.bytes.length };
  const caption = file.caption ? { caption: file.caption } : {};
  return post(world, from, chat, { document, ...caption }, place);
}

/** Somebody changes what they said, or the caption of what they sent. */
export function change(world: World, message: Message, text: string): Message {
  const chat = world.chats.get(message.chat.id);
  const said = message.caption === undefined ? { text, entities: foundIn(text) } : { caption: text };
  const edited = { ...message, ...said, edit_date: (message.edit_date ?? message.date) + 30 };
  chat?.messages.set(message.message_id, edited);
  if (chat && reaches(world, chat, edited)) tell(world, "edited_message", edited);
  return edited;
}

/** Somebody presses a button under a message of the bot; returns the query's id. */
export function press(world: World, from: Person, message: Message, button: Pick<Button, "callback_data">): string {
  const id = `${from.id}${world.lastUpdateId}`;
  world.callbacks.set(id, { from: from.id, pressedAt: Date.now(), answered: false });
  tell(world, "callback_query", { id, from, message, chat_instance: "1", data: button.callback_data });
  return id;
}

/** A group is made a supergroup: a new chat, and a service message in the old one. */
export function upgrade(world: World, chat: Chat, id: number): Chat {
  const upgraded = newChat(world, { id, type: "supergroup", ...(chat.title ? { title: chat.title } : {}) });
  const creator = [...world.people.values()][0] ?? world.bot;
  tell(world, "message", keep(world, chat, { from: creator, migrate_to_chat_id: id }));
  chat.movedTo = id;
  return upgraded;
}

/** With group privacy on, a bot sees commands and replies to itself only. */
function reaches(world: World, chat: Chat, message: Message): boolean {
  if (chat.type === "private" || !world.privacy) return true;
  const command = /^\/\w+(?:@(\w+))?/.exec(message.text ?? message.caption ?? "");
  if (command) return command[1] === undefined || command[1].toLowerCase() === world.bot.username?.toLowerCase();
  return message.reply_to_message?.from.id === world.bot.id;
}
