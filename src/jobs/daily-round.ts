import type { Tx } from "../db/database.ts";
import { nextRound, type RoundOf, roundOf, setRound } from "../db/queries/rounds.ts";
import { addDays, type Day } from "../time/day.ts";
import { instantOf, wallTime } from "../time/zone.ts";
import type { Due, Job, JobBooks } from "./job.ts";
import { type RoundDays, tellGoals, tellInvoices, tellLeads, tellTasks } from "./round-nudges.ts";

/** The most days a round looks back on, however long the process was down. */
const longestDays = 60;
/** Stands for a round with no instant: one never planned yet, or whose member's zone or hour has changed since. */
const unplanned = new Date(0);

/**
 * Once a day, at the hour for reminders on each member's own clock, what stands at a step of its schedule is told: unpaid invoices,
 * tasks, goals near their date, stale leads (SPEC 5, 8, 9, 10). What was missed while nothing ran comes as its latest step alone.
 */
export const dailyRound: Job = {
  name: "daily round",
  next: async (tx, except) => {
    const next = await nextRound(tx, except);
    return next && { id: next.id, at: next.at ?? unplanned };
  },
  run: async (tx: Tx, { id }: Due, books: JobBooks) => {
    const round = await roundOf(tx, id);
    if (!round) throw new Error("a round of nobody");
    const { zone, remindTime, workspaceId } = round;
    const days = roundDays(round, books.at);
    const scope = days && (await books.as(workspaceId, id));
    if (scope) {
      await tellInvoices(scope, days, books);
      await tellTasks(scope, days, books);
      await tellGoals(scope, days, books);
      await tellLeads(scope, days, books);
    }
    await setRound(tx, id, nextHour(books.at, remindTime, zone));
  },
};

/** The days that a member's round covers when it is due by an instant; null when it is not, or was never planned. */
export function roundDays({ roundAt, zone }: RoundOf, at: Date): RoundDays | null {
  if (roundAt === null || roundAt > at) return null;
  const today = wallTime(at, zone).day;
  return { from: later(wallTime(roundAt, zone).day, addDays(today, -longestDays)), to: today };
}

/** When the clock of a zone shows a time of day next, after an instant. */
function nextHour(after: Date, time: string, zone: string): Date {
  const { day } = wallTime(after, zone);
  const today = instantOf({ day, time }, zone);
  return today > after ? today : instantOf({ day: addDays(day, 1), time }, zone);
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
