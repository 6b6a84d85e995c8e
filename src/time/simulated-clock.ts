import { Temporal } from "temporal-polyfill";
import { UserError } from "../errors.ts";
import type { Clock } from "./clock.ts";
import { readIsoDay } from "./day.ts";
import { instantOf } from "./zone.ts";

/** A clock that stands still until it is moved, for running the product over made-up time (INTERFACES: --clock). */
export interface SimulatedClock extends Clock {
  /** Moves on to an instant; never back. */
  moveTo(instant: Date): void;
}

const lengths = { m: "minutes", h: "hours", d: "days", w: "weeks" } as const;

/** A clock that stands at that instant until it is moved. */
export function createSimulatedClock(start: Date): SimulatedClock {
  let now = start;
  return {
    now: () => now,
    moveTo: (instant) => {
      if (instant < now) throw new Error("a clock does not go back");
      now = instant;
    },
  };
}

/** The instant of a wall time `2026-11-20T09:30` in a zone; a UserError when it is none. */
export function readWallTime(text: string, zone: string): Date {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(text);
  const day = match && readIsoDay(match[1] ?? "");
  if (!match || !day) throw new UserError(`"${text}" is not a wall time like 2026-11-20T09:30.`);
  return instantOf({ day, time: `${match[2]}:${match[3]}` }, zone);
}

/**
 * Where a clock that stands at `now` is to be moved: a wall time in `zone` (`2026-11-23T08:00`), or a length further on
 * (`2d`, `3h`, `90m`, `1w`). A UserError when it is neither, or lies behind.
 */
export function readAdvance(to: string, now: Date, zone: string): Date {
  const next = readTarget(to, now, zone);
  if (next < now) throw new UserError(`The clock can't go back to ${to}.`);
  return next;
}

function readTarget(to: string, now: Date, zone: string): Date {
  const length = /^(\d+)\s*([mhdw])$/.exec(to);
  if (!length) return readWallTime(to, zone);
  const unit = lengths[length[2] as keyof typeof lengths];
  const from = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  return new Date(from.add({ [unit]: Number(length[1]) }).epochMilliseconds);
}
