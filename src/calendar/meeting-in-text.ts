import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import { upcomingMeetings } from "./find-meetings.ts";

/** Titles that a meeting has when nobody named it: they say nothing of which one is meant. */
const plain = /^(?:meeting|call|lunch|coffee|appointment|sync)(?: with .*)?$/;
const speaksOfOne = /(?<!\p{L})(?:meeting|call|lunch|coffee|appointment|kick-?off|sync|review)(?!\p{L})/iu;

/**
 * The meeting to come that a text is surely about: the only one whose whole title is in it, else, where it speaks of a
 * meeting and names a client, the only one with that client. Null when none or several fit.
 */
export async function meetingInText(scope: Scope, text: string, clientId: string | null): Promise<string | null> {
  const words = new Set(nameKey(text).split(" "));
  if (words.size < 2) return null;
  const ahead = await upcomingMeetings(scope);
  const idsOf = (held: typeof ahead) => [...new Set(held.map(({ meeting }) => meeting.id))];
  const titled = idsOf(
    ahead.filter(({ meeting: { key } }) => !plain.test(key) && key.split(" ").every((word) => words.has(word))),
  );
  const withClient =
    speaksOfOne.test(text) && clientId ? idsOf(ahead.filter((one) => one.meeting.clientId === clientId)) : [];
  const [only, ...others] = titled.length > 0 ? titled : withClient;
  return only !== undefined && others.length === 0 ? only : null;
}
