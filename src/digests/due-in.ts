import type { Held } from "../calendar/busy-times.ts";
import { listMeetings } from "../calendar/list-meetings.ts";
import { type Counted, type DueReminder, type DueTask, dueTasks } from "../db/queries/digest-work.ts";
import type { Scope } from "../scope.ts";
import { addDays, type Day } from "../time/day.ts";
import type { Period } from "../time/period.ts";
import { instantOf } from "../time/zone.ts";
import { seesMoney } from "../work/sight.ts";
import { readReminders } from "./daily-digest.ts";
import { type DueInvoices, readDueInvoices } from "./due-invoices.ts";

/** What a person has to see to in a time: in one that has begun, what was due before and is not done stands too. */
export interface DueIn {
  readonly meetings: readonly Held[];
  /** Null for who sees no figures (SPEC 1). */
  readonly invoices: DueInvoices | null;
  readonly reminders: Counted<DueReminder>;
  readonly tasks: Counted<DueTask>;
}

/** Reads what is due in a time, its last day included: meetings from today on, invoices of clients, follow-ups and other reminders, tasks. */
export async function readDueIn(scope: Scope, period: Period): Promise<DueIn> {
  const money = seesMoney(scope);
  const { to: by } = period;
  const from = period.from > scope.today ? period.from : undefined;
  const midnight = (day: Day) => instantOf({ day, time: "00:00" }, scope.zone);
  return {
    meetings: await listMeetings(scope, { from: from ?? scope.today, to: by }),
    invoices: money ? await readDueInvoices(scope, by, { from }) : null,
    reminders: await readReminders(scope, { before: midnight(addDays(by, 1)), from: from && midnight(from) }),
    tasks: await scope.query(dueTasks, { memberId: scope.person.id, by, from, assignedOnly: !money }),
  };
}
