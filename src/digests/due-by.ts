import type { Held } from "../calendar/busy-times.ts";
import { listMeetings } from "../calendar/list-meetings.ts";
import { type Counted, type DueReminder, type DueTask, dueTasks } from "../db/queries/digest-work.ts";
import type { Scope } from "../scope.ts";
import { addDays, type Day } from "../time/day.ts";
import { instantOf } from "../time/zone.ts";
import { seesMoney } from "../work/sight.ts";
import { readReminders } from "./daily-digest.ts";
import { type DueInvoices, readDueInvoices } from "./due-invoices.ts";

/** What a person has to see to by a day: what was due before and is not done stands in it too. */
export interface DueBy {
  readonly by: Day;
  readonly meetings: readonly Held[];
  /** Null for who sees no figures (SPEC 1). */
  readonly invoices: DueInvoices | null;
  readonly reminders: Counted<DueReminder>;
  readonly tasks: Counted<DueTask>;
}

/** Reads what is due from today to a day, both included: meetings, invoices of clients, follow-ups and other reminders, tasks. */
export async function readDueBy(scope: Scope, by: Day): Promise<DueBy> {
  const money = seesMoney(scope);
  return {
    by,
    meetings: await listMeetings(scope, { from: scope.today, to: by }),
    invoices: money ? await readDueInvoices(scope, by) : null,
    reminders: await readReminders(scope, instantOf({ day: addDays(by, 1), time: "00:00" }, scope.zone)),
    tasks: await scope.query(dueTasks, { memberId: scope.person.id, by, assignedOnly: !money }),
  };
}
