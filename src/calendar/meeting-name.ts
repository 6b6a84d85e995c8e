import type { Scope } from "../scope.ts";
import type { FullMeeting } from "./full-meeting.ts";

/** What a meeting is called: its title, and with whom where that does not say so. */
export function meetingName(scope: Pick<Scope, "say">, { title, client, contact }: FullMeeting): string {
  const says = (name: string) => title.toLowerCase().includes(name.toLowerCase());
  const whom = contact?.name ?? client?.name;
  return whom === undefined || says(whom) || (client && says(client.name))
    ? title
    : scope.say.calendar.withWhom(title, whom);
}
