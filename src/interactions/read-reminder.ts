import type { Reminder } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";

/** A reminder with what it is about. */
export interface ReminderView {
  readonly row: Reminder;
  readonly client: Named | null;
  readonly contact: Named | null;
  readonly invoice: { readonly id: string; readonly number: string } | null;
  /** Of an occurrence put off or done by itself: the rhythm of its series. */
  readonly seriesRule: string | null;
}

/** What is read with a reminder. */
export const reminderParts = {
  client: { select: { id: true, name: true } },
  contact: { select: { id: true, name: true } },
  invoice: { select: { id: true, number: true } },
  series: { select: { rule: true } },
} as const;

type Whole = Reminder & {
  readonly client: Named | null;
  readonly contact: Named | null;
  readonly invoice: ReminderView["invoice"];
  readonly series: { readonly rule: string | null } | null;
};

/** A reminder as it was read with its parts. */
export function reminderView({ client, contact, invoice, series, ...row }: Whole): ReminderView {
  return { row, client, contact, invoice, seriesRule: series?.rule ?? null };
}

/** A reminder of this person; a UserError when it is no longer there. */
export async function readReminder(scope: Scope, id: string): Promise<ReminderView> {
  const row = await scope.read.reminder.findFirst({ where: { id, memberId: scope.person.id }, include: reminderParts });
  if (!row) throw new UserError(scope.say.interactions.noReminder, scope.say.interactions.remindExample);
  return reminderView(row);
}
