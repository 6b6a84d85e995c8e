import type { Wrote } from "../chat/command.ts";
import type { Draft } from "../chat/messages.ts";
import type { Tx } from "../db/database.ts";
import type { Scope } from "../scope.ts";
import type { PushKind } from "./push-kinds.ts";

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
}

/** The books as a job may use them, within the one transaction in which it does one thing. */
export interface JobBooks {
  readonly at: Date;
  /** The scope of one of the books' members; null when they have left. */
  as(workspaceId: string, memberId: string): Promise<Scope | null>;
  /** Tells the member of a scope something, by direct message where they were last heard. */
  tell(scope: Scope, telling: Telling): Promise<void>;
}

/**
 * A kind of thing that happens by itself when its time comes. The database alone says what is due, so that downtime, a
 * crash or a second look changes nothing (DESIGN 5).
 */
export interface Job {
  readonly name: string;
  /** What is due next, in all books, leaving out `except`; null when nothing is planned. One indexed read. */
  next(tx: Tx, except: readonly string[]): Promise<Due | null>;
  /** Does what is due and moves it on, in one transaction: afterwards it is no longer due at `books.at`. */
  run(tx: Tx, due: Due, books: JobBooks): Promise<void>;
}
