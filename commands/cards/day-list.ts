import type { Held } from "../../src/calendar/busy-times.ts";
import type { Card } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";
import { wallTime } from "../../src/time/zone.ts";
import { lineOf } from "./meeting-text.ts";

/** No card holds more meetings. */
const most = 60;
/** Platforms show no more fields on a card. */
const mostDays = 24;

/** Meetings day by day, each in a line; what does not fit is counted. */
export function dayList(scope: Scope, title: string, held: readonly Held[]): Card {
  const days = new Map<string, string[]>();
  let shown = 0;
  for (const one of held.slice(0, most)) {
    const { day } = wallTime(one.occurrence.startsAt, scope.zone);
    if (!days.has(day) && days.size === mostDays) break;
    days.set(day, [...(days.get(day) ?? []), lineOf(scope, one)]);
    shown++;
  }
  const fields = [...days].map(([day, lines]) => ({ label: scope.show.day(day), value: lines.join("\n") }));
  const left = held.length - shown;
  return { title, fields, ...(left > 0 ? { note: scope.say.calendar.lines.more(left) } : {}) };
}
