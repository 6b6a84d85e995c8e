/** A user of the local Telegram, or the bot. */
export interface Person {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  readonly language_code?: string;
}

/** Where and why a chat is out of the bot's reach. */
export type Closed = "not opened" | "blocked" | "kicked" | "deactivated";

/** A chat as the server keeps it. */
export interface Chat {
  readonly id: number;
  readonly type: "private" | "group" | "supergroup";
  readonly title?: string;
  readonly isForum?: boolean;
  /** Topics by their thread; whether each is closed. */
  readonly topics: Map<number, boolean>;
  readonly messages: Map<number, Message>;
  closed?: Closed;
  movedTo?: number;
}

/** A part of a text that is more than text. */
export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

export interface Button {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
}

export interface Markup {
  readonly inline_keyboard?: readonly (readonly Button[])[];
  readonly force_reply?: boolean;
  readonly selective?: boolean;
}

/** A message as the Bot API writes it. */
export interface Message {
  readonly message_id: number;
  readonly message_thread_id?: number;
  readonly is_topic_message?: boolean;
  readonly from: Person;
  readonly chat: { readonly id: number; readonly type: Chat["type"]; readonly title?: string };
  readonly date: number;
  readonly edit_date?: number;
  readonly reply_to_message?: Message;
  readonly text?: string;
  readonly entities?: readonly Entity[];
  readonly caption?: string;
  readonly caption_entities?: readonly Entity[];
  readonly reply_markup?: Markup;
  readonly document?: { readonly file_name: string; readonly size: number };
  readonly migrate_to_chat_id?: number;
  readonly [kind: string]: unknown;
}

export interface Update {
  readonly update_id: number;
  readonly [kind: string]: unknown;
}

/** What people at the chats came to see, in order. */
export type Seen =
  | { readonly kind: "sent" | "edited" | "keyboard"; readonly chat: number; readonly message: Message }
  | { readonly kind: "notice"; readonly to: number; readonly text: string; readonly alert: boolean };

/** A button pressed, as long as the bot may answer it. */
export interface Callback {
  readonly from: number;
  readonly pressedAt: number;
  answered: boolean;
}

/** Everything the local Telegram knows. */
export interface World {
  readonly token: string;
  readonly bot: Person;
  /** Whether groups hide plain messages from the bot (BotFather's group privacy). */
  privacy: boolean;
  readonly people: Map<number, Person>;
  readonly chats: Map<number, Chat>;
  readonly updates: Update[];
  readonly callbacks: Map<string, Callback>;
  readonly commands: Map<string, readonly { readonly command: string; readonly description: string }[]>;
  readonly seen: Seen[];
  /** What people sent, by the id of the file. */
  readonly files: Map<string, Buffer>;
  /** Parameters that the Bot API does not know; a bot that sends any has a fault. */
  readonly complaints: string[];
  allowed: readonly string[] | null;
  webhook: { readonly url: string; readonly secret: string } | null;
  /** How long a pressed button may be answered, in milliseconds. */
  callbackLifeMs: number;
  lastUpdateId: number;
  lastMessageId: number;
  /** Called when there is something new for the bot. */
  wake: () => void;
}

export function createWorld(token: string, username: string): World {
  const bot = { id: Number(token.split(":")[0]), is_bot: true, first_name: "Purser", username };
  return {
    token,
    bot,
    privacy: false,
    people: new Map(),
    chats: new Map(),
    updates: [],
    callbacks: new Map(),
    commands: new Map(),
    seen: [],
    files: new Map(),
    complaints: [],
    allowed: null,
    webhook: null,
    callbackLifeMs: 15_000,
    lastUpdateId: 700,
    lastMessageId: 10,
    wake: () => {},
  };
}

/** Keeps a message in its chat under the next free id. */
export function keep(world: World, chat: Chat, given: Omit<Message, "message_id" | "chat" | "date">): Message {
  world.lastMessageId += 1;
  const { id, type, title } = chat;
  const message = {
    ...given,
    message_id: world.lastMessageId,
    chat: { id, type, ...(title === undefined ? {} : { title }) },
    date: 1_795_000_000 + world.lastMessageId,
  } as Message;
  chat.messages.set(message.message_id, message);
  return message;
}

/** Queues an update for the bot, unless it asked not to get that kind. */
export function tell(world: World, kind: string, body: unknown): Update | null {
  if (world.allowed !== null && !world.allowed.includes(kind)) return null;
  world.lastUpdateId += 1;
  const update = { update_id: world.lastUpdateId, [kind]: body };
  world.updates.push(update);
  world.wake();
  return update;
}
