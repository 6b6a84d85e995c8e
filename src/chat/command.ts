import type { Slots } from "../call.ts";
import type { Table } from "../history/tables.ts";
import type { Scope } from "../scope.ts";
import type { Intent } from "../understand/intents.ts";
import type { Say } from "../words/words.ts";
import type { AnswerFile, Card, Heard, Offer, Rows } from "./reply.ts";

/** What an option's text could be instead, offered as buttons: `value` is what the slot would hold. */
export interface Choice {
  readonly label: string;
  readonly value: string;
  /** What a plain yes agrees to. */
  readonly answers?: "yes";
}

/** A text read as a value, or what is wrong with it and what could be chosen instead. */
export type Reading<T> = { readonly value: T } | { readonly problem: string; readonly choices?: readonly Choice[] };

/** One option of a command. Kinds are a closed set (src/chat/options); each owns how text becomes a value. */
export interface Option<T> {
  readonly kind: string;
  /** What it is, in a few words; shown in help and forms, and asked as a question when it is missing. */
  readonly describe: string;
  readonly required: boolean;
  /** Set by buttons only; not shown in help, forms or slash options. */
  readonly hidden?: boolean;
  /** The values there are, when they are few and fixed. */
  readonly choices?: readonly string[];
  read(text: string, scope: Scope): Reading<T> | Promise<Reading<T>>;
  /** As `read`, where nothing may be added: what is asked about has to be there. */
  among?(text: string, scope: Scope): Reading<T> | Promise<Reading<T>>;
  /** Values that start the way the person typed, for completion, given the other options as filled in so far. */
  suggest?(typed: string, scope: Scope, slots: Slots): Promise<readonly string[]> | readonly string[];
}

export type Options = Readonly<Record<string, Option<unknown>>>;

/** The typed input of a command, from its options. */
export type Input<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never };

/**
 * A question a command has to ask before it can write; every choice is a command with its slots, as if typed. What was
 * written on the way to it, a client added, is taken back and comes with the answer, unless `wrote` names it.
 */
export interface Asking {
  readonly ask: {
    readonly text: string;
    readonly card?: Card;
    readonly offers: readonly Offer[];
    /** The option that an answer typed freely would fill, beside `slots`: those the command was called with unless given. */
    readonly option?: string;
    readonly slots?: Slots;
    /** The change that an answer would correct, as if it were a reply to that change's card. */
    readonly change?: string;
    /** Nothing is lost without an answer: the question ends as soon as something else is asked. */
    readonly passing?: boolean;
    /** What was written before asking, when the question is one step of several. */
    readonly wrote?: Wrote;
  };
}

/** What a change is called, and the row it is about. */
export interface Wrote {
  readonly title: string;
  readonly subject?: { readonly table: Table; readonly id: string };
  /** Set by undo and redo, which are not undone but redone. */
  readonly kind?: "undo" | "redo";
  /** Whether the person can't take it back from here any more: the account is no longer theirs. */
  readonly parting?: true;
  /** Of a redo: the changes that its own Undo takes back, ids with commas between. */
  readonly brought?: string;
}

/** What a command answers. `wrote` names the change for undo and history; without it nothing was written. */
export interface Answer {
  readonly text: string;
  readonly card?: Card;
  readonly offers?: readonly Offer[];
  readonly files?: readonly AnswerFile[];
  /** What a reply may mean beside the buttons, and what the message is about, in few words. */
  readonly hears?: readonly Heard[];
  readonly about?: string;
  /** What it lists, where one of it may be meant by its place. */
  readonly rows?: Rows;
  readonly wrote?: Wrote;
  /** The row it shows, where nothing was written. */
  readonly shows?: Wrote["subject"];
  /** Safe for everybody in a shared channel: no money, contact details or client names (SPEC 1). */
  readonly public?: boolean;
  /** Holds what opens a door, an address or a code: for its asker's eyes alone, even in an open channel, and never shared. */
  readonly secret?: true;
  /** The books it was answered from are gone. */
  readonly erased?: true;
  /** Something has begun that goes on by itself, at once. */
  readonly begins?: true;
  /** Meant for everybody in the shared channel it belongs to, even when asked for in private. */
  readonly toChannel?: boolean;
}

/** The subject a command is listed under in help and on its platforms. */
export type Theme =
  | "money"
  | "clients"
  | "calendar"
  | "work"
  | "reminders"
  | "invoices"
  | "reports"
  | "conversation"
  | "settings"
  | "people"
  | "library";

/** The least role that may use a command (SPEC 1); each role here may do all that those after it may. */
export type Access = "owner" | "manager" | "employee";

export interface Command<O extends Options = Options> {
  /** The slash word and, for its further actions, the action: `invoice`, `invoice send`. */
  readonly name: string;
  /** What understanding calls it. */
  readonly intent: Intent;
  readonly summary: string;
  readonly theme: Theme;
  readonly access: Access;
  /** Comes last where a platform lists only so many commands; typed it works everywhere. */
  readonly minor?: true;
  readonly options: O;
  /** Sentences that work as they stand; shown in help and run by the tests. */
  readonly examples: readonly string[];
  /** The role that its examples need, where a call of it without anything needs less. */
  readonly examplesFor?: Access;
  /** Reads what follows the command's word, for commands with a grammar of their own (`settings`, `help`); null leaves it to understanding. */
  typed?(rest: string, say: Say): Slots | null;
  /** Whether a call of it only asks, so that an unknown name is said to be unknown and never added (LANGUAGE: questions never write). */
  asks?(slots: Slots): boolean;
  /**
   * Reads what is said in reply to a message with a button of this command, or that hears it: `done`, `a week`; the slots there
   * are added. Null when it says something else.
   */
  replied?(text: string, scope: Scope): Slots | null;
  /**
   * What kind of row it speaks of where none is named, and the option that takes the row's id: right under a card of one, what
   * `replied` reads is of that one; said under nothing of the kind, `which` is set, and it asks.
   */
  readonly under?: { readonly table: Table; readonly option: string };
  run(scope: Scope, input: Input<O>, slots: Slots): Promise<Answer | Asking>;
}

/** Declares a command once; every surface, help and completion are made from it (DESIGN 2). */
export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command;
}

/** The same option, but it may be left out. */
export function optional<T>(option: Option<T>): Option<T | undefined> {
  return { ...option, required: false };
}

/** The same option, but set by buttons only. */
export function hidden<T>(option: Option<T>): Option<T | undefined> {
  return { ...option, required: false, hidden: true };
}
