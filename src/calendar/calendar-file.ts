import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { databaseFolder } from "../db/queries/database-folder.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import type { FullMeeting } from "./full-meeting.ts";
import { icsOf } from "./ics.ts";
import { meetingName } from "./meeting-name.ts";

/** A file as a reply carries it. */
export interface CalendarFile {
  readonly name: string;
  readonly mime: string;
  readonly path: string;
}

/** Calendar files stay here, beside the database, under the hash of what they hold: the same file is kept once. */
const folder = "files/calendar";

/** The calendar file of a meeting, or of its cancellation (of one of a series: `on`), kept where platforms can fetch it. */
export async function calendarFile(
  scope: Scope,
  meeting: FullMeeting,
  told: { readonly method: "PUBLISH" | "CANCEL"; readonly on?: Day },
): Promise<CalendarFile> {
  const name = meetingName(scope, meeting);
  const text = await icsOf(meeting, { ...told, name, at: scope.at });
  const home = join(await scope.query(databaseFolder, undefined), folder);
  const path = join(home, `${createHash("sha256").update(text).digest("hex")}.ics`);
  await mkdir(home, { recursive: true });
  await writeFile(path, text);
  return { name: `${nameKey(name).replaceAll(" ", "-") || "meeting"}.ics`, mime: "text/calendar", path };
}
