import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { planReminder } from "./plan-reminder.ts";
import { type ReminderView, readReminder } from "./read-reminder.ts";

/**
 * Marks a reminder as done: it is told no more. Of a series the occurrence told is done, and the series goes on (SPEC 8). A
 * UserError when that was done before, or a series has told nothing yet.
 */
export async function finishReminder(scope: Scope, id: string, occurrence?: Date): Promise<ReminderView> {
  const view = await readReminder(scope, id);
  const { row } = view;
  if (row.rule !== null && row.doneAt === null) return finishOccurrence(scope, view, occurrence);
  if (row.doneAt !== null) throw new UserError(scope.say.interactions.doneBefore(row.text));
  await scope.write.update("reminder", id, { doneAt: scope.at });
  await planReminder(scope, id);
  return readReminder(scope, id);
}

/** Ends a reminder or a whole series, with what of it was put off. */
export async function stopReminder(scope: Scope, id: string): Promise<ReminderView> {
  const view = await readReminder(scope, id);
  const seriesId = view.row.seriesId ?? id;
  const rows = await scope.read.reminder.findMany({
    where: { OR: [{ id: seriesId }, { seriesId }], doneAt: null },
    select: { id: true },
  });
  if (rows.length === 0) throw new UserError(scope.say.interactions.doneBefore(view.row.text));
  for (const row of rows) {
    await scope.write.update("reminder", row.id, { doneAt: scope.at });
    await planReminder(scope, row.id);
  }
  return readReminder(scope, seriesId);
}

async function finishOccurrence(scope: Scope, view: ReminderView, occurrence?: Date): Promise<ReminderView> {
  const own = await takeOccurrence(scope, view, occurrence);
  const { row } = await readReminder(scope, own);
  if (row.doneAt !== null) throw new UserError(scope.say.interactions.doneBefore(row.text));
  await scope.write.update("reminder", own, { doneAt: scope.at });
  await planReminder(scope, own);
  return readReminder(scope, own);
}

/**
 * The occurrence of a series as a row of its own, which is made where there is none: the one given, else the one told last.
 * A UserError when none was told.
 */
export async function takeOccurrence(scope: Scope, { row }: ReminderView, occurrence?: Date): Promise<string> {
  const occurrenceAt = occurrence ?? row.toldAt;
  if (!occurrenceAt)
    throw new UserError(scope.say.interactions.notToldYet(row.text), scope.say.interactions.stopExample(row.text));
  const known = await scope.read.reminder.findFirst({
    where: { seriesId: row.id, occurrenceAt },
    select: { id: true },
  });
  if (known) return known.id;
  const { memberId, text, clientId, contactId, invoiceId } = row;
  const made = await scope.write.insert("reminder", {
    memberId,
    text,
    clientId,
    contactId,
    invoiceId,
    seriesId: row.id,
    occurrenceAt,
    fixedAt: occurrenceAt,
  });
  return made.id;
}
