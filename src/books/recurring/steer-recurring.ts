import { UserError } from "../../errors.ts";
import type { Scope } from "../../scope.ts";
import { addDays, type Day } from "../../time/day.ts";
import { type RecurringEntry, readRecurring } from "./read-recurring.ts";
import { openDay, turnOn } from "./turn.ts";

const rhythmOf = ({ row, startOn }: RecurringEntry) => ({ rule: row.rule, startOn });

/** Pauses a recurring entry: no day posts until it is resumed. A UserError when it is paused or has ended. */
export async function pauseRecurring(scope: Scope, id: string): Promise<RecurringEntry> {
  const entry = await living(scope, id);
  if (entry.row.pausedOn !== null) throw new UserError(scope.say.recurring.alreadyPaused);
  await scope.write.update("recurring", id, { pausedOn: scope.today, nextAt: null });
  return readRecurring(scope, id);
}

/**
 * Lets a recurring entry go on from today: days that passed while it was paused, or had ended, are not posted, nor is one
 * that was left out before. A UserError when it is neither, or none of its days is left.
 */
export async function resumeRecurring(scope: Scope, id: string): Promise<RecurringEntry> {
  const entry = await readRecurring(scope, id);
  if (entry.row.pausedOn === null && entry.nextOn !== null) throw new UserError(scope.say.recurring.notPaused);
  const from = entry.nextOn !== null && entry.nextOn > scope.today ? entry.nextOn : scope.today;
  const next = await openDay(scope, id, rhythmOf(entry), from);
  if (next === null) throw new UserError(scope.say.recurring.noDay, scope.say.recurring.updateExample);
  await scope.write.update("recurring", id, { pausedOn: null, ...turnOn(scope, next) });
  return readRecurring(scope, id);
}

/** Leaves the next day of a recurring entry out; the day left out. */
export async function skipNext(scope: Scope, id: string): Promise<{ entry: RecurringEntry; skipped: Day }> {
  const entry = await living(scope, id);
  const skipped = entry.nextOn;
  const next = await openDay(scope, id, rhythmOf(entry), addDays(skipped, 1));
  const turn = turnOn(scope, next);
  await scope.write.update("recurring", id, entry.row.pausedOn === null ? turn : { ...turn, nextAt: null });
  return { entry: await readRecurring(scope, id), skipped };
}

/** Ends a recurring entry now, or after a last day; what it posted stays. A UserError when it has ended already. */
export async function endRecurring(scope: Scope, id: string, last: Day | undefined): Promise<RecurringEntry> {
  const { row, nextOn } = await living(scope, id);
  if (last === undefined) await scope.write.update("recurring", id, { ...turnOn(scope, null) });
  else {
    const endless = row.rule.replace(/;(?:COUNT|UNTIL)=\w+/g, "");
    const over = nextOn > last;
    await scope.write.update("recurring", id, {
      rule: `${endless};UNTIL=${last.replaceAll("-", "")}`,
      ...(over ? turnOn(scope, null) : {}),
    });
  }
  return readRecurring(scope, id);
}

/** The recurring entry of that id while it has a day to come; a UserError when it has ended. */
async function living(scope: Scope, id: string): Promise<RecurringEntry & { readonly nextOn: Day }> {
  const entry = await readRecurring(scope, id);
  const { nextOn } = entry;
  if (nextOn === null) throw new UserError(scope.say.recurring.hasEnded, scope.say.recurring.resumeExample);
  return { ...entry, nextOn };
}
