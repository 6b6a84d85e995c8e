import type { Clock } from "../../../../src/time/clock.ts";

export type Json = Readonly<Record<string, unknown>>;

export interface User {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly locale: string;
  /** Deactivated: nobody can write to them. */
  disabled?: boolean;
}

export interface Channel {
  readonly id: string;
  readonly kind: "im" | "channel" | "mpim";
  readonly name: string;
  readonly members: Set<string>;
  /** In time's order; a reply in a thread has the thread's first message in `thread`. */
  readonly messages: Message[];
  archived?: boolean;
}

export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly thread?: string;
  /** Seen by this person alone, until they reload. */
  readonly seenBy?: string;
  text: string;
  blocks: readonly Json[];
  metadata?: Json;
  files: readonly Json[];
  edited?: string;
  deleted?: boolean;
  /** Whether a person sees it at all: Slack shows a private message in a thread only where the thread has begun. */
  readonly hidden?: boolean;
}

/** Something that people came to see: a message posted, changed or taken away, or a form or Home tab. */
export type Seen =
  | { readonly kind: "posted" | "changed" | "deleted"; readonly message: Message }
  | { readonly kind: "form"; readonly view: View }
  | { readonly kind: "home"; readonly view: View };

export interface View {
  readonly id: string;
  readonly user: string;
  readonly body: Json;
  open: boolean;
}

/** An address at which a command or button can be answered. */
export interface Answering {
  readonly user: string;
  readonly channel: string;
  readonly at: number;
  readonly message?: Message;
  uses: number;
}

/** A call that the bot made. */
export interface Call {
  readonly method: string;
  readonly args: Json;
  readonly at: number;
}

/** What goes wrong with a call, instead of it or after it was carried out. */
export interface Fault {
  readonly method: RegExp;
  /** How many calls it befalls. */
  times: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly error?: string;
  /** The connection breaks before the call is carried out. */
  readonly cut?: boolean;
  /** The call is carried out, and its answer never arrives. */
  readonly answerLost?: boolean;
}

/** Everything that one Slack workspace knows. */
export interface State {
  readonly team: string;
  readonly appId: string;
  readonly bot: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly clock: Clock;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  readonly views: Map<string, View>;
  readonly home: Map<string, View>;
  readonly triggers: Map<string, { readonly at: number; readonly user: string; used: boolean }>;
  readonly answering: Map<string, Answering>;
  readonly uploads: Map<string, { readonly name: string; readonly length: number; bytes?: number }>;
  /** What people sent, by the id of the file. */
  readonly files: Map<string, { readonly name: string; readonly bytes: Buffer }>;
  readonly seen: Seen[];
  readonly calls: Call[];
  readonly faults: Fault[];
  /** What the bot sent that Slack takes, but should not have been sent: unknown fields, mentions. */
  readonly remarks: string[];
  readonly ids: { next(prefix: string): string; ts(): string };
  revoked: boolean;
  /** Where this server is reached. */
  url: string;
}

export function newState(clock: Clock, team = "T0PURSER"): State {
  let count = 0;
  let last = 0;
  const bot = "U0PURSER";
  return {
    team,
    appId: "A0PURSER",
    bot,
    botToken: `xoxb-${team}-secret`,
    appToken: "xapp-1-A0PURSER-secret",
    signingSecret: "8f742231b10e8888abcd99yyyzzz85a5",
    clock,
    users: new Map([[bot, { id: bot, name: "purser", zone: "UTC", locale: "en-US" }]]),
    channels: new Map(),
    views: new Map(),
    home: new Map(),
    triggers: new Map(),
    answering: new Map(),
    uploads: new Map(),
    files: new Map(),
    seen: [],
    calls: [],
    faults: [],
    remarks: [],
    ids: {
      next: (prefix) => `${prefix}${String(++count).padStart(8, "0")}`,
      ts: () => {
        last = Math.max(last + 1, clock.now().getTime() * 1_000);
        return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, "0")}`;
      },
    },
    revoked: false,
    url: "",
  };
}

/** The channel of direct messages between a person and the bot. */
export function directWith(state: State, user: User): Channel {
  return channelOf(state, `D${user.id.slice(1)}`, () => ({ kind: "im", name: "dm", members: [user.id, state.bot] }));
}

/** A channel by its id; made as told when there is none. */
export function channelOf(
  state: State,
  id: string,
  make: () => { readonly kind: Channel["kind"]; readonly name: string; readonly members: readonly string[] },
): Channel {
  const known = state.channels.get(id);
  if (known) return known;
  const { kind, name, members } = make();
  const channel: Channel = { id, kind, name, members: new Set(members), messages: [] };
  state.channels.set(id, channel);
  return channel;
}

export function findMessage(state: State, channel: string, ts: string): Message | undefined {
  return state.channels.get(channel)?.messages.find((one) => one.ts === ts && !one.deleted);
}
