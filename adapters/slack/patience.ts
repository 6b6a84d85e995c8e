import { setTimeout as sleep } from "node:timers/promises";

/** The time until Slack has to be told that an event arrived: it waits 3 s. */
export interface Patience {
  /** What some work comes to, or something else when it takes longer than there is time, or than `mostMs`. */
  for<T, O>(work: Promise<T>, otherwise: O, mostMs?: number): Promise<T | O>;
}

const altogetherMs = 2_400;

/** Begins to count when an event has arrived. */
export function newPatience(): Patience {
  const over = sleep(altogetherMs, undefined, { ref: false });
  return {
    for: (work, otherwise, mostMs) => {
      const limits = [over, ...(mostMs === undefined ? [] : [sleep(mostMs, undefined, { ref: false })])];
      return Promise.race([work, ...limits.map((limit) => limit.then(() => otherwise))]);
    },
  };
}
