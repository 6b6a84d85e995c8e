import type { Logger } from "pino";
import type { Clock } from "../time/clock.ts";
import type { Connection, PlatformName } from "./platform.ts";

/** Whether a platform is connected, and since when. */
export interface ConnectionNote {
  now(): Connection;
  set(connected: boolean): void;
}

/** A connection that was away for less than this is opened anew as a matter of course: the log says nothing of it. */
const awayMs = 10_000;

/** Notes whether a platform is connected; the log, which said that it was away, says too when it is back. */
export function createConnectionNote(platform: PlatformName, clock: Clock, log: Logger): ConnectionNote {
  let now: Connection = { connected: false, since: clock.now() };
  return {
    now: () => now,
    set: (connected) => {
      if (connected === now.connected) return;
      const since = clock.now();
      const seconds = Math.round((since.getTime() - now.since.getTime()) / 1_000);
      if (connected && seconds * 1_000 >= awayMs)
        log.warn({ platform, seconds }, "connected, after that many seconds without");
      now = { connected, since };
    },
  };
}
