import type { Reply } from "../chat/reply.ts";
import type { Pacing } from "./pace.ts";

/** The platforms there are beside the console. */
export type PlatformName = "telegram" | "slack" | "discord";

const direct = "direct ";
const channel = "channel ";

/** The route of a message that no event asked for, said at an instant: it goes directly to the account of its conversation. */
export function directRoute(at: Date): string {
  return `${direct}${at.toISOString()}`;
}

/** The route of a message for a shared channel that no event asked for, said at an instant. */
export function channelRoute(at: Date): string {
  return `${channel}${at.toISOString()}`;
}

/** The route that an adapter understands: of a message that no event asked for it is made from its conversation. */
export function routeOn(platform: Platform, { conversation, route }: { conversation: string; route: string }): string {
  const since = (said: string) => new Date(route.slice(said.length));
  if (route.startsWith(direct)) return platform.routeTo(after(conversation, ":dm:"), since(direct));
  if (route.startsWith(channel)) return platform.channelRoute(after(conversation, `${platform.name}:`), since(channel));
  return route;
}

function after(text: string, mark: string): string {
  return text.slice(text.indexOf(mark) + mark.length);
}

/** Whether a platform is reached right now, and since when that is so. */
export interface Connection {
  readonly connected: boolean;
  readonly since: Date;
}

/** A message to be shown on a platform. */
export interface Showing {
  readonly reply: Reply;
  /** Where it goes, as the platform's adapter wrote it into the event (`Inbound.route`). */
  readonly route: string;
  /** The platform's ids of the message this one takes the place of, where it was shown; empty otherwise. */
  readonly replaces: readonly string[];
  /** How often showing it has been tried before: from the second time on, look whether it is there already. */
  readonly attempts: number;
  /** How much of a message that takes several there is there already; left out where nobody keeps it. */
  readonly progress?: Progress;
}

/** How far a message came that a platform shows as several. */
export interface Progress {
  /** The platform's ids of the first parts, which are not posted again. */
  readonly posted: readonly string[];
  /** Keeps what is posted now, before the next part is: a crash repeats one part at most. */
  readonly note: (posted: readonly string[]) => Promise<void>;
}

/**
 * One platform as the rest of the program sees it. Its adapter turns what happens there into `Inbound` for the door and a
 * `Reply` into what the platform shows best; it holds no rule of the business.
 */
export interface Platform {
  readonly name: PlatformName;
  /** How far apart it wants pushes; left out where its library paces messages itself. */
  readonly pacing?: Pacing;
  /** Connects and begins to take events. Rejects with a `TokenRefused` when the platform does not know the token. */
  start(): Promise<void>;
  /** Takes no more events; messages can still be shown. */
  stop(): Promise<void>;
  connection(): Connection;
  /** The route of a direct message to an account, first tried at an instant. */
  routeTo(account: string, since: Date): string;
  /** The route of a message to a shared channel, first tried at an instant. */
  channelRoute(channel: string, since: Date): string;
  /** Opens a file that was sent there, by the ref its event gave. Throws `NotNow` or `Never`. */
  openFile(ref: string): Promise<AsyncIterable<Uint8Array>>;
  /** Shows a message; resolves with the platform's own ids of what was posted. Throws `NotNow` or `Never`. */
  show(showing: Showing): Promise<readonly string[]>;
}

/** The platform can't take the message now: an outage, a rate limit. It is tried again, no sooner than it asked for. */
export class NotNow extends Error {
  override readonly name = "NotNow";
  readonly retryAfterMs: number | null;
  constructor(reason: string, retryAfterMs: number | null = null) {
    super(reason);
    this.retryAfterMs = retryAfterMs;
  }
}

/** The message can never be shown there: the person blocked the bot, the chat is gone. */
export class Never extends Error {
  override readonly name = "Never";
  /** Whether nothing at all can be shown there, rather than this message. */
  readonly closed: boolean;
  constructor(reason: string, { closed = false }: { readonly closed?: boolean } = {}) {
    super(reason);
    this.closed = closed;
  }
}

/** The platform refuses the token: this platform can't be used until somebody gives another. */
export class TokenRefused extends Error {
  override readonly name = "TokenRefused";
}
