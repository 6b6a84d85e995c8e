import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../time/clock.ts";

/** How far apart a platform wants messages to be that nobody waits for, in milliseconds. */
export interface Pacing {
  /** To one person, and in one channel of several. */
  readonly directMs: number;
  readonly channelMs: number;
  /** Of all together. */
  readonly allMs: number;
}

/** Keeps what is said unasked as far apart as its platform wants it (INTERFACES: only pushes are paced beforehand). */
export interface Pace {
  /** Resolves when it is a conversation's turn; what is urgent goes before all that is not. */
  turn(conversation: string, stopping: AbortSignal, urgent?: boolean): Promise<void>;
  /** An answer was said there at once; what is said unasked keeps its distance from it. */
  said(conversation: string): void;
}

/** So many conversations are remembered; those whose turn is past are forgotten beyond. */
const mostRemembered = 5_000;

/** A pace of that many milliseconds between messages. */
export function createPace({ directMs, channelMs, allMs }: Pacing, clock: Clock): Pace {
  const nextIn = new Map<string, number>();
  let next = 0;
  let reached = 0;
  // A clock that stands still, or was set back, goes on from the latest it has shown, by what was waited.
  const now = () => {
    reached = Math.max(reached, clock.now().getTime());
    return reached;
  };
  const wait = async (until: number, stopping: AbortSignal) => {
    const left = until - now();
    if (left <= 0) return;
    await sleep(left, undefined, { signal: stopping }).catch(() => undefined);
    reached = Math.max(reached, until);
  };
  const remember = (conversation: string) => {
    if (nextIn.size >= mostRemembered) for (const [one, until] of nextIn) if (until <= now()) nextIn.delete(one);
    nextIn.set(conversation, now() + (conversation.includes(":dm:") ? directMs : channelMs));
  };
  const urgently: (() => void)[] = [];
  const others: (() => void)[] = [];
  let calling = false;
  const callInTurn = async (stopping: AbortSignal) => {
    if (calling) return;
    calling = true;
    while (urgently.length + others.length > 0) {
      await wait(next, stopping);
      next = now() + allMs;
      (urgently.shift() ?? others.shift())?.();
    }
    calling = false;
  };
  return {
    turn: async (conversation, stopping, urgent = false) => {
      await wait(nextIn.get(conversation) ?? 0, stopping);
      await new Promise<void>((resolve) => {
        (urgent ? urgently : others).push(resolve);
        void callInTurn(stopping);
      });
      remember(conversation);
    },
    said: remember,
  };
}
