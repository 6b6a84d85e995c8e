import { nudgeDraft } from "../../commands/cards/meeting-nudge.ts";
import { type FullMeeting, fully } from "../calendar/full-meeting.ts";
import { nextLook, nudgesIn } from "../calendar/next-nudge.ts";
import { nextOccurrence, type Occurrence } from "../calendar/occurrences.ts";
import { type Reminded, remindedOf } from "../calendar/reminded.ts";
import { leadMinutes } from "../calendar/reminder-leads.ts";
import { minutesAfter } from "../calendar/span.ts";
import type { Tx } from "../db/database.ts";
import { setNudge } from "../db/queries/meeting-nudges.ts";
import { nextDue } from "../db/queries/next-due.ts";
import type { Scope } from "../scope.ts";
import type { Due, Job, JobBooks } from "./job.ts";

/** Somebody's move to another zone may have made a reminder due this much before it was planned. */
const lookedBackMinutes = 3 * 60;

/** Reminds members of their meetings, each as long before as they set (SPEC 7). */
export const meetingReminders: Job = {
  name: "meeting reminders",
  urgent: true,
  next: (tx, except) => nextDue(tx, { table: "Meeting", id: "id", at: "nudgeAt" }, except),
  run: async (tx: Tx, { id, at: planned }: Due, books: JobBooks) => {
    const row = await tx.meeting.findUnique({ where: { id }, include: fully });
    const scope = row && (await books.as(row.workspaceId, row.memberId));
    if (!row || !scope) return setNudge(tx, id, null, null);
    const whose = await remindedOf(scope, row);
    await remind(scope, row, whose, planned, books);
    const snoozed = row.snoozedTo && row.snoozedTo > books.at ? row.snoozedTo : null;
    const look = await nextLook(row, whose, books.at);
    await setNudge(tx, id, earlier(look, snoozed), snoozed);
  },
};

function earlier(one: Date | null, other: Date | null): Date | null {
  if (!one || !other) return one ?? other;
  return one < other ? one : other;
}

/** Tells what is due of a meeting: of several reminders of one occurrence the latest alone, of one that is over none. */
async function remind(scope: Scope, row: FullMeeting, whose: Reminded, planned: Date, books: JobBooks): Promise<void> {
  const due = await nudgesIn(row, whose, minutesAfter(planned, -lookedBackMinutes), books.at);
  const last = new Map(due.map((one) => [one.occurrence.startsAt.getTime(), one]));
  for (const { occurrence, lead } of last.values()) {
    if (occurrence.endsAt <= books.at) continue;
    const key = `meeting:${row.id}:${occurrence.startsAt.toISOString()}:${leadMinutes(lead)}`;
    await tell(scope, row, occurrence, key, books);
  }
  if (!row.snoozedTo || row.snoozedTo > books.at) return;
  const occurrence = await nextOccurrence(row, books.at);
  if (occurrence) await tell(scope, row, occurrence, `meeting:${row.id}:snoozed:${row.snoozedTo.toISOString()}`, books);
}

async function tell(scope: Scope, row: FullMeeting, occurrence: Occurrence, key: string, books: JobBooks) {
  const draft = await nudgeDraft(scope, { meeting: row, occurrence });
  await books.tell(scope, { kind: "meetings", key, draft, urgent: true });
}
