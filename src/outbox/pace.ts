import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../time/clock.ts";

/** How far apart a platform wants pushes, messages nobody waits for, in milliseconds. */
export interface Pacing {
  /** To one person, and in one channel of several. */
  readonly directMs: number;
  readonly channelMs: number;
  /** Of all together. */
  readonly allMs: number;
}

/** Keeps pushes as far apart as their platform wants them; answers go at once (INTERFACES). */
export interface Pace {
  /** Resolves when a push to a conversation may go; urgent ones go before all others. */
  turn(conversation: string, stopping: AbortSignal, urgent?: boolean): Promise<void>;
  /** An answer went to the conversation; pushes keep their distance from it. */
  said(conversation: string): void;
}

/** The most conversations remembered; beyond it those whose turn is past are dropped. */
const mostRemembered = 5_000;

/** A pace with those milliseconds between messages. */
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
