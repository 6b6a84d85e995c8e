import type { Wrote } from "../chat/command.ts";
import type { Draft } from "../chat/messages.ts";
import type { Tx } from "../db/database.ts";
import type { Scope } from "../scope.ts";
import type { PushKind } from "../workspace/push-kinds.ts";
import type { Sending } from "./tell.ts";

/** Something that has fallen due, or will. */
export interface Due {
  readonly id: string;
  readonly at: Date;
}

/** Something the bot tells a member unasked. */
export interface Telling {
  readonly kind: PushKind;
  /** Names the cause, as `reminder:rem_1:2026-11-21T09:00`: the same cause is told to the same member once. */
  readonly key: string;
  readonly draft: Draft;
  /** What was written in the scope, where the push tells of it: it gets Undo and Edit, as an answer does. */
  readonly wrote?: Wrote & { readonly command: string };
  /** Nothing holds it back: it comes at the time it was asked for. Whatever else falls in quiet hours comes after them. */
  readonly urgent?: boolean;
}

/** Something the bot tells everybody in a channel unasked. */
export type ChannelTelling = Pick<Telling, "key" | "draft">;

/** Word of how far something long has come that a member began, and the change it is part of. */
export interface WordOf {
  readonly changeId: string;
  readonly draft: Draft;
}

/** The books as a job may use them, within the one transaction in which it does one thing. */
export interface JobBooks {
  readonly at: Date;
  /** The scope of one of the books' members; null when they have left. */
  as(workspaceId: string, memberId: string): Promise<Scope | null>;
  /**
   * Tells the member of a scope something, by direct message where they were last heard: at once, or when their quiet hours
   * are over, together with what else was held then; never where they turned its kind off (SPEC 10).
   */
  tell(scope: Scope, telling: Telling): Promise<void>;
  /** Tells everybody in a channel of the scope's workspace something, at once; the same cause is told there once. */
  tellChannel(scope: Scope, channelId: string, telling: ChannelTelling): Promise<void>;
  /** Sends the member of a scope what was held back, with the keys of all it tells of. */
  send(scope: Scope, sending: Sending): Promise<void>;
  /** Tells the member how something goes that they began, in place of what was last said of that change. */
  goOn(scope: Scope, word: WordOf): Promise<void>;
  /** There was too much to do at once: it is still due, and comes again after what others do. */
  again(): void;
}

/**
 * A kind of thing that happens by itself when its time comes. The database alone says what is due, so that downtime, a
 * crash or a second look changes nothing (DESIGN 5).
 */
export interface Job {
  readonly name: string;
  /** Whether it is done before all that is due and not urgent: what somebody set a minute for. */
  readonly urgent?: true;
  /** What is due next, in all books, leaving out `except`; null when nothing is planned. One indexed read. */
  next(tx: Tx, except: readonly string[]): Promise<Due | null>;
  /** Does what is due and moves it on, in one transaction: afterwards it is no longer due at `books.at`. */
  run(tx: Tx, due: Due, books: JobBooks): Promise<void>;
}
