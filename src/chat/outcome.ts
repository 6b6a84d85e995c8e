import type { Talk } from "./elsewhere.ts";
import type { Reply } from "./reply.ts";

/** What an event came to: messages to show, or rightly none. */
export interface Outcome {
  readonly replies: readonly Reply[];
  readonly ignored: boolean;
  /** Whether this event had been answered before, with these same messages. */
  readonly again: boolean;
  /** Whether something has begun that goes on by itself: the scheduler may look at once. */
  readonly begins?: boolean;
  /** The conversation that the messages belong to. */
  readonly talk: Talk;
}
