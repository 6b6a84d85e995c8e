import type { SpokenOf } from "../../src/chat/spoken-of.ts";
import type { Scope } from "../../src/scope.ts";

/** The meeting that a change was of; undefined where it was of none, or it is gone. */
export async function lastMeeting({ read }: Scope, { id, subjectTable }: SpokenOf): Promise<string | undefined> {
  if (subjectTable !== "meeting") return undefined;
  const change = await read.change.findFirst({ where: { id }, select: { subjectId: true } });
  return (await read.meeting.findFirst({ where: { id: change?.subjectId ?? "" }, select: { id: true } }))?.id;
}
