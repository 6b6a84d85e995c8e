import type { Change } from "../db/generated/client.ts";
import type { Scope } from "../scope.ts";
import { type CalendarFile, calendarFile } from "./calendar-file.ts";
import { type FullMeeting, fully } from "./full-meeting.ts";

/** Calendar files after changes were taken back, and whether all of them take meetings out of a calendar. */
export interface BackFiles {
  readonly files: readonly CalendarFile[];
  readonly out: boolean;
}

/** More meetings than this come from no booking by hand, and nobody has a file of each. */
const most = 10;

/**
 * Takes changes back by `takeBack`, and makes the files that tell calendars of it: whoever got a file of a meeting gets the
 * one that puts it back, or takes it out (RFC 5546). The meeting's row is then as it was before, so the files count their
 * SEQUENCE on from the journal: a calendar ignores one that is lower than what it has.
 */
export async function tellingCalendars(
  scope: Scope,
  changes: readonly Change[],
  takeBack: () => Promise<void>,
): Promise<BackFiles> {
  const ids = await timesTouched(scope, changes);
  const before = await meetingsOf(scope, ids);
  await takeBack();
  const after = await meetingsOf(scope, ids);
  const files: CalendarFile[] = [];
  let out = true;
  for (const id of ids) {
    const meeting = after.get(id) ?? before.get(id);
    if (!meeting) continue;
    const off = !after.has(id) || meeting.status === "cancelled";
    const sequence = await timesWritten(scope, id);
    files.push(await calendarFile(scope, { ...meeting, sequence }, { method: off ? "CANCEL" : "PUBLISH" }));
    out &&= off;
  }
  return { files, out };
}

/** What a row of the journal says when it makes a meeting, removes it, or counts a change that calendars were told of. */
const counted = { OR: [{ before: null }, { after: null }, { before: { contains: '"sequence"' } }] };

async function timesTouched(scope: Scope, changes: readonly Change[]): Promise<readonly string[]> {
  const rows = await scope.read.changeRow.findMany({
    where: { changeId: { in: changes.map((one) => one.id) }, table: "meeting", ...counted },
    select: { rowId: true },
    orderBy: { seq: "asc" },
    take: most + 1,
  });
  return rows.length > most ? [] : [...new Set(rows.map((row) => row.rowId))];
}

/** How many changes before this one wrote a meeting as calendars are told of it: more than any file of it has counted. */
export function timesWritten(scope: Scope, id: string): Promise<number> {
  return scope.read.changeRow.count({ where: { rowId: id, ...counted } });
}

async function meetingsOf(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, FullMeeting>> {
  if (ids.length === 0) return new Map();
  const rows = await scope.read.meeting.findMany({ where: { id: { in: [...ids] } }, include: fully });
  return new Map(rows.map((row) => [row.id, row]));
}
