import { nudgeDraft } from "../../commands/cards/meeting-nudge.ts";
import { missedDraft } from "../../commands/cards/meetings-missed.ts";
import type { Held } from "../calendar/busy-times.ts";
import { type FullMeeting, fully } from "../calendar/full-meeting.ts";
import { nextLook, nudgesIn } from "../calendar/next-nudge.ts";
import { nextOccurrence, type Occurrence } from "../calendar/occurrences.ts";
import { type Reminded, remindedOf } from "../calendar/reminded.ts";
import { leadMinutes } from "../calendar/reminder-leads.ts";
import { minutesAfter } from "../calendar/span.ts";
import type { Tx } from "../db/database.ts";
import { wasTold } from "../db/queries/held-pushes.ts";
import { setNudge } from "../db/queries/meeting-nudges.ts";
import { nextDue } from "../db/queries/next-due.ts";
import type { Scope } from "../scope.ts";
import type { Due, Job, JobBooks } from "./job.ts";

/** A member's move to another zone may make a reminder due up to this long before the time it was planned for. */
const lookedBackMinutes = 3 * 60;

/** The most missed meetings that one message tells; the others follow in another. */
const most = 100;

/**
 * Reminds members of their meetings, as long before each as they have set (SPEC 7). Meetings that were over before anybody
 * could be reminded of them are named in one message.
 */
export const meetingReminders: Job = {
  name: "meeting reminders",
  urgent: true,
  next: (tx, except) => nextDue(tx, { table: "Meeting", id: "id", at: "nudgeAt" }, except),
  run: async (tx: Tx, { id }: Due, books: JobBooks) => {
    const { workspaceId, memberId } = await tx.meeting.findUniqueOrThrow({ where: { id } });
    const rows = await tx.meeting.findMany({
      where: { workspaceId, memberId, nudgeAt: { lte: books.at } },
      orderBy: { nudgeAt: "asc" },
      include: fully,
      take: most,
    });
    const scope = await books.as(workspaceId, memberId);
    const missed: Held[] = [];
    for (const row of rows) {
      if (!scope) {
        await setNudge(tx, row.id, null, null);
        continue;
      }
      const whose = await remindedOf(scope, row);
      missed.push(...(await remind(tx, scope, { row, whose, planned: row.nudgeAt ?? books.at }, books)));
      const snoozed = row.snoozedTo && row.snoozedTo > books.at ? row.snoozedTo : null;
      const look = await nextLook(row, whose, books.at);
      await setNudge(tx, row.id, earlier(look, snoozed), snoozed);
    }
    if (scope && missed.length > 0) await tellMissed(scope, missed, books);
  },
};

function earlier(one: Date | null, other: Date | null): Date | null {
  if (!one || !other) return one ?? other;
  return one < other ? one : other;
}

/** A meeting that is looked at, how its member is reminded of it, and when that was planned. */
interface Look {
  readonly row: FullMeeting;
  readonly whose: Reminded;
  readonly planned: Date;
}

/**
 * Tells the reminders of a meeting that are due; where several of one occurrence are, only the latest. Returns the
 * occurrences that were over before their reminder could be told.
 */
async function remind(tx: Tx, scope: Scope, { row, whose, planned }: Look, books: JobBooks): Promise<readonly Held[]> {
  const due = await nudgesIn(row, whose, minutesAfter(planned, -lookedBackMinutes), books.at);
  const last = new Map(due.map((one) => [one.occurrence.startsAt.getTime(), one]));
  const missed: Held[] = [];
  const toldNow = new Set<number>();
  for (const { at, occurrence, lead } of last.values()) {
    const key = `meeting:${row.id}:${occurrence.startsAt.toISOString()}:${leadMinutes(lead)}`;
    const told = await wasTold(tx, `${key}:${scope.person.id}`);
    if (occurrence.endsAt > books.at) {
      await tell(scope, row, occurrence, key, books);
      if (!told) toldNow.add(occurrence.startsAt.getTime());
    } else if (at >= planned && !told) missed.push({ meeting: row, occurrence });
  }
  if (!row.snoozedTo || row.snoozedTo > books.at) return missed;
  const occurrence = await nextOccurrence(row, books.at);
  // What was put off to the minute of another reminder of the same meeting is told by that one.
  if (occurrence && !toldNow.has(occurrence.startsAt.getTime()))
    await tell(scope, row, occurrence, `meeting:${row.id}:snoozed:${row.snoozedTo.toISOString()}`, books);
  return missed;
}

async function tell(scope: Scope, row: FullMeeting, occurrence: Occurrence, key: string, books: JobBooks) {
  const draft = await nudgeDraft(scope, { meeting: row, occurrence });
  await books.tell(scope, { kind: "meetings", key, draft, urgent: true });
}

/** One line for all that was missed (SPEC 10); it can wait for quiet hours to end. */
async function tellMissed(scope: Scope, missed: readonly Held[], books: JobBooks): Promise<void> {
  const sorted = missed.toSorted((a, b) => a.occurrence.startsAt.getTime() - b.occurrence.startsAt.getTime());
  const names = sorted.map(({ meeting, occurrence }) => `${meeting.id}:${occurrence.startsAt.toISOString()}`);
  await books.tell(scope, {
    kind: "meetings",
    key: `missed:${names[0]}:${names.length}`,
    draft: missedDraft(scope, sorted),
  });
}
