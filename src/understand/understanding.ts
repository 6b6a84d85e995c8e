import type { Silence } from "../silence.ts";
import type { Intent } from "./intents.ts";
import type { SaidSlots } from "./slot-names.ts";

/** One thing the sentence says, whole. */
export interface Entry {
  readonly kind: "entry";
  readonly intent: Intent;
  readonly slots: SaidSlots;
}

/** Something that can't be acted on without an answer; nothing may be written for it (LANGUAGE: expect, 3). */
export interface Ask {
  readonly kind: "ask";
  readonly ask: "field" | "disambiguation" | "confirm" | "intent";
  readonly about:
    | "amount"
    | "date"
    | "time"
    | "client"
    | "invoice"
    | "project"
    | "meeting"
    | "hours"
    | "delete"
    | "intent";
  readonly intent?: Intent;
  readonly slots: SaidSlots;
  readonly options?: readonly string[];
}

/**
 * What a text means, in the order said. No parts means that nothing may be written or asked, and `silence` says why:
 * small talk, something not meant for the bot, or words it can't place (answered with a guess and examples).
 */
export interface Understanding {
  readonly parts: readonly (Entry | Ask)[];
  /** Set where it asks, or says to show: more than the name of something. */
  readonly asks?: true;
  readonly silence?: Silence;
  /** Lines of it that mean nothing, where the others do. */
  readonly unread?: readonly string[];
  /** Somebody the words name whom the books don't know, where nothing else is made of them. */
  readonly stranger?: string;
  /** What was seen in words that nothing is made of: an amount with whom and how, asking which way it went, or a deal it may be. */
  readonly glimpsed?: Ask;
}
