import type { CommandBody, EmbedBody, ModalBody, Row } from "./shapes.ts";
import { createSnowflakes, type Snowflakes } from "./snowflake.ts";

export interface User {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly bot: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** Whose direct messages these are; a channel of the server otherwise. */
  readonly person?: string;
  /** The server it is in, where it is in another than the first. */
  readonly guild?: string;
  /** The channel that this one is a thread of. */
  readonly parent?: string;
  /** What the bot may do there. */
  bot: "writes" | "reads" | "nothing";
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly content?: string;
}

export interface Message {
  readonly id: string;
  readonly channel: string;
  readonly author: User;
  content: string;
  embeds: readonly EmbedBody[];
  components: readonly Row[];
  attachments: readonly Attachment[];
  edited: string | null;
  /** Only this person sees it. */
  readonly seenBy?: string;
  loading: boolean;
  deleted: boolean;
  readonly answers?: string;
  /** The message that it forwards. */
  readonly forwards?: string;
  /** The interaction it came of. */
  readonly interaction?: string;
  /** Who it notified. */
  mentions: readonly string[];
}

export type InteractionType = "command" | "component" | "completion" | "form";

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  readonly at: number;
  /** The message whose component was used. */
  readonly message?: Message;
  acknowledged: boolean;
  original?: Message;
  modal?: ModalBody;
  choices?: readonly { readonly name: string; readonly value: string }[];
}

export interface Registered extends CommandBody {
  readonly id: string;
  readonly guild: string | null;
}

/** A button, or an entry of a menu. */
export interface Control {
  readonly label: string;
  readonly id: string;
  readonly menu?: string;
}

/** One thing that was shown: a message posted, changed or taken away, in the order it happened. */
export interface Shown {
  readonly kind: "posted" | "changed" | "deleted";
  readonly message: Message;
}

/** Everything this Discord knows. */
export interface State {
  readonly token: string;
  readonly application: string;
  readonly self: User;
  readonly guild: string;
  /** Other servers that the bot is in as well. */
  readonly otherGuilds: string[];
  readonly ids: Snowflakes;
  readonly now: () => number;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Message>;
  readonly interactions: Map<string, Interaction>;
  commands: Registered[];
  readonly nonces: Map<string, { readonly message: Message; readonly at: number }>;
  readonly shown: Shown[];
  /** Every button and menu entry there ever was, with the message it was on. */
  readonly controls: { readonly message: Message; readonly control: Control }[];
  /** People who take no direct messages. */
  readonly closed: Set<string>;
  /** What language people's clients are set to, where it is not American English. */
  readonly locales: Map<string, string>;
  /** Whether the bot may read what is said in servers (the Message Content intent). */
  contentAllowed: boolean;
  /** Where files are fetched from. */
  filesAt: string;
}

export function createState(now: () => number): State {
  const ids = createSnowflakes(now);
  const application = ids.next();
  const self: User = { id: application, username: "purser", global_name: null, bot: true };
  return {
    token: "test.discord.token",
    application,
    self,
    guild: ids.next(),
    otherGuilds: [],
    ids,
    now,
    users: new Map([[self.id, self]]),
    channels: new Map(),
    messages: new Map(),
    interactions: new Map(),
    commands: [],
    nonces: new Map(),
    shown: [],
    controls: [],
    closed: new Set(),
    locales: new Map(),
    contentAllowed: true,
    filesAt: "",
  };
}

export function personNamed(state: State, name: string): User {
  const known = [...state.users.values()].find((one) => one.global_name === name);
  if (known) return known;
  const user: User = { id: state.ids.next(), username: name.toLowerCase(), global_name: name, bot: false };
  state.users.set(user.id, user);
  return user;
}

/** The server that a channel is in; none for direct messages. */
export function guildOf(state: State, channel: Channel): string | undefined {
  return channel.person === undefined ? (channel.guild ?? state.guild) : undefined;
}

/** The channel so called in a server, the first there is unless another is given. */
export function channelNamed(state: State, name: string, guild: string = state.guild): Channel {
  const known = [...state.channels.values()].find((one) => one.name === name && guildOf(state, one) === guild);
  if (known) return known;
  const channel: Channel = { id: state.ids.next(), name, bot: "writes", guild };
  state.channels.set(channel.id, channel);
  return channel;
}

/** A thread so called of a channel. */
export function threadNamed(state: State, name: string, { id: parent, guild = state.guild }: Channel): Channel {
  const known = [...state.channels.values()].find((one) => one.name === name && one.parent === parent);
  if (known) return known;
  const thread: Channel = { id: state.ids.next(), name, bot: "writes", guild, parent };
  state.channels.set(thread.id, thread);
  return thread;
}

/** A channel as Discord's wire tells of it: kinds 0, 1 and 11 are channels of servers, direct messages and threads. */
export function channelToWire({ id, name, person, parent }: Channel): object {
  return {
    id,
    name,
    type: person !== undefined ? 1 : parent === undefined ? 0 : 11,
    ...(parent === undefined ? {} : { parent_id: parent }),
  };
}

export function directChannel(state: State, person: string): Channel {
  const known = [...state.channels.values()].find((one) => one.person === person);
  if (known) return known;
  const channel: Channel = { id: state.ids.next(), name: "dm", person, bot: "writes" };
  state.channels.set(channel.id, channel);
  return channel;
}
