import type { Scope } from "../../src/scope.ts";
import { wallTime } from "../../src/time/zone.ts";

/** An instant as the person's clock shows it, within a sentence: `today at 15:00`, `on Mon 23 Nov 2026 at 09:00`. */
export function saidWhen(scope: Scope, at: Date): string {
  const { day, time } = wallTime(at, scope.zone);
  const { interactions } = scope.say;
  return day === scope.today ? interactions.todayAt(time) : interactions.on(scope.show.day(day), time);
}

/** An instant as the person's clock shows it, by itself: `Mon 23 Nov 2026, 09:00`. */
export function momentText(scope: Scope, at: Date): string {
  const { day, time } = wallTime(at, scope.zone);
  return scope.say.interactions.at(scope.show.day(day), time);
}
