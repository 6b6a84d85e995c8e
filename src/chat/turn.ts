import type { Call } from "../call.ts";
import type { Tx } from "../db/database.ts";
import type { Scope } from "../scope.ts";
import type { Hearing } from "../understand/hearing.ts";
import type { Intent } from "../understand/intents.ts";
import type { Command } from "./command.ts";
import type { Talk } from "./elsewhere.ts";
import type { Inbound } from "./inbound.ts";
import type { OpenQuestion } from "./questions.ts";
import type { ReceivedFile } from "./receive-files.ts";
import type { Card, Offer } from "./reply.ts";
import type { SpokenOf } from "./spoken-of.ts";

/** What a sentence of this person is heard against; `spokenOf` is the change that a correction would correct. */
export type Hear = (scope: Scope, spokenOf: SpokenOf | null) => Promise<Hearing>;

/** One event being answered: who speaks, within which transaction, with which commands. */
export interface Turn {
  readonly tx: Tx;
  readonly scope: Scope;
  readonly inbound: Inbound;
  /** The conversation it is answered in. */
  readonly talk: Talk;
  /** The question that was open when the event came. */
  readonly question: OpenQuestion | null;
  /** The person's last change in this conversation that was not undone, when the event came. */
  readonly lastChange: SpokenOf | null;
  readonly commands: readonly Command[];
  readonly hear: Hear;
  /** The files that came with the event. */
  readonly files: readonly ReceivedFile[];
}

/** One thing to do about an event, in order. */
export type Step =
  | {
      readonly do: "run";
      readonly press: Call;
      /** The question this answers: the one its dialogue began with. */
      readonly answers?: string;
      /** The option that takes what the step before wrote, as `expense:exp_…`; or the client that one of them added, by its id. */
      readonly about?: "entry" | "client";
      /** What is said before a question that it asks. */
      readonly lead?: string;
    }
  | { readonly do: "again"; readonly question: OpenQuestion }
  | {
      readonly do: "say";
      readonly text: string;
      readonly card?: Card;
      readonly offers?: readonly Offer[];
      /** Whether it says that something was not understood. */
      readonly misheard?: true;
      /** Whether everybody may read it. */
      readonly public?: true;
    }
  | {
      readonly do: "ask";
      readonly text: string;
      /** What is said before it, this once. */
      readonly lead?: string;
      readonly question: {
        readonly press: Call;
        readonly option?: string;
        readonly offers: readonly Offer[];
        readonly changeId?: string;
        readonly after?: string;
        readonly passing?: boolean;
      };
      /** Whether it is asked because something was not understood. */
      readonly misheard?: true;
    };

/** What an event comes to: steps, or nothing because the bot rightly keeps quiet. */
export type Plan = readonly Step[] | "ignore";

/** The command of that name, or undefined. */
export function findCommand(turn: Pick<Turn, "commands">, name: string): Command | undefined {
  return turn.commands.find((command) => command.name === name);
}

/** The command that does what a sentence means, or undefined where there is none yet. */
export function commandFor({ commands }: Pick<Turn, "commands">, intent: Intent | undefined): Command | undefined {
  return commands.find((command) => command.intent === intent);
}
