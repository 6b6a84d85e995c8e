import { dayBefore, daysFrom, type Rhythm, rhythms, type WallClock } from "./wall-clock.ts";

/** Something planned in somebody's books: it begins at a wall time and comes again in its rhythm. */
export interface Plan {
  readonly kind: "reminder" | "meeting" | "recurring";
  /** What it is called; of a recurring entry its category. */
  readonly name: string;
  /** The day it comes first. */
  readonly start: string;
  /** `HH:MM`; of a recurring entry the hour at which entries are posted. */
  readonly time: string;
  readonly rhythm: Rhythm;
}

/** The hour at which the product posts what recurs. */
const postingTime = "07:00";
const minuteMs = 60_000;

/** Something planned, in one line. */
export function plan(kind: Plan["kind"], name: string, start: string, time: string, rhythm: Rhythm = "once"): Plan {
  return { kind, name, start, time, rhythm };
}

/** An expense that recurs. */
export function recurring(name: string, start: string, rhythm: Rhythm): Plan {
  return plan("recurring", name, start, postingTime, rhythm);
}

/** One time that something comes: when it is told, and what is said then. */
export interface Coming {
  readonly plan: Plan;
  readonly day: string;
  readonly at: number;
  readonly text: string;
  /** When it is over and needs no telling any more; a reminder never is. */
  readonly overAt: number;
}

/** Everything that is told of some plans to somebody with a wall clock, by its day on that clock. */
export function comings(plans: readonly Plan[], clock: WallClock, first: string, last: string): Coming[] {
  const days = daysFrom(first, last);
  return plans.flatMap((plan) =>
    days
      .filter((day) => day >= plan.start && rhythms[plan.rhythm](plan.start, day))
      .flatMap((day) => told(plan, day, clock)),
  );
}

function told(plan: Plan, day: string, clock: WallClock): Coming[] {
  const at = clock.instant(`${day} ${plan.time}`);
  if (plan.kind === "recurring") return [{ plan, day, at, text: "posted", overAt: Number.POSITIVE_INFINITY }];
  if (plan.kind === "reminder") return [{ plan, day, at, text: `⏰ ${plan.name}`, overAt: Number.POSITIVE_INFINITY }];
  const begins = clock.reading(at);
  const time = begins.slice(11);
  const overAt = at + 30 * minuteMs;
  return [
    { plan, day, at: clock.instant(dayBefore(begins)), text: `Tomorrow at ${time}: ${plan.name}.`, overAt },
    { plan, day, at: at - 15 * minuteMs, text: `In 15 min, at ${time}: ${plan.name}.`, overAt },
  ];
}

/** What recurs is told in one message for all that came at once. */
export function merged(comings: readonly Coming[]): { readonly at: number; readonly text: string }[] {
  const posted = new Map<number, number>();
  for (const { at } of comings.filter(({ plan }) => plan.kind === "recurring"))
    posted.set(at, (posted.get(at) ?? 0) + 1);
  return [
    ...comings.filter(({ plan }) => plan.kind !== "recurring"),
    ...[...posted].map(([at, count]) => ({ at, text: `${count} posted` })),
  ];
}
