import type { Scope } from "../scope.ts";
import { type ReminderView, reminderParts, reminderView } from "./read-reminder.ts";

/** A person's open reminders: those told and not done, newest first, then those to come, soonest first. */
export interface OpenReminders {
  readonly waiting: readonly ReminderView[];
  readonly coming: readonly ReminderView[];
  readonly more: boolean;
}

/** Reads at most `take` of the person's open reminders of each kind. */
export async function openReminders(scope: Scope, take: number, skip = 0): Promise<OpenReminders> {
  const mine = { memberId: scope.person.id, doneAt: null };
  const include = reminderParts;
  const waiting =
    skip > 0
      ? []
      : await scope.read.reminder.findMany({
          where: { ...mine, dueAt: null, toldAt: { not: null }, rule: null },
          include,
          orderBy: { toldAt: "desc" },
          take,
        });
  const coming = await scope.read.reminder.findMany({
    where: { ...mine, dueAt: { not: null } },
    include,
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    skip,
    take: take + 1,
  });
  return {
    waiting: waiting.map(reminderView),
    coming: coming.slice(0, take).map(reminderView),
    more: coming.length > take,
  };
}

/** The reminder told last and not done: what a bare `snooze 1h` is about. Null when there is none. */
export async function toldLast(scope: Scope): Promise<ReminderView | null> {
  const row = await scope.read.reminder.findFirst({
    where: { memberId: scope.person.id, doneAt: null, toldAt: { not: null } },
    include: reminderParts,
    orderBy: { toldAt: "desc" },
  });
  return row && reminderView(row);
}

/** Open reminders whose text, client or invoice is meant by a text, soonest first; all of them, at most `take`, for an empty one. */
export async function remindersMeant(scope: Scope, text: string, take: number): Promise<readonly ReminderView[]> {
  const { waiting, coming } = await openReminders(scope, mostSearched);
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ row, client, invoice }: ReminderView) => {
    const said = `${row.text} ${client?.name ?? ""} ${invoice?.number ?? ""}`.toLowerCase();
    return words.every((word) => said.includes(word));
  };
  const all = [...waiting, ...coming];
  const exact = all.filter(({ row }) => row.text.toLowerCase() === text.trim().toLowerCase());
  return (exact.length > 0 ? exact : all.filter(fits)).slice(0, take);
}

/** The most open reminders of a person looked through for words. */
const mostSearched = 500;
