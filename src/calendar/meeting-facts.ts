import type { Scope } from "../scope.ts";
import { wallTime } from "../time/zone.ts";
import type { Name } from "../understand/names/names.ts";
import { upcomingMeetings } from "./find-meetings.ts";

/** The meetings a sentence may be about, each time they take place, as understanding knows them. */
export async function meetingNames(scope: Scope): Promise<Name[]> {
  const held = await upcomingMeetings(scope);
  return held.map(({ meeting, occurrence }) => {
    const { day, time } = wallTime(occurrence.startsAt, scope.zone);
    const id = meeting.rule === null ? meeting.id : `${meeting.id}@${occurrence.on}`;
    const owner = meeting.client?.name;
    return {
      kind: "meeting",
      id,
      name: [meeting.title, meeting.contact?.name].filter((one) => one !== undefined).join(" "),
      detail: `${day}T${time}`,
      ...(owner === undefined ? {} : { owner }),
    };
  });
}
