import type { SpokenOf } from "../../src/chat/spoken-of.ts";
import type { Scope } from "../../src/scope.ts";
import { subjectOf } from "./subject-of.ts";

/** The meeting that a change was of; undefined where it was of none, or it is gone. */
export async function lastMeeting(scope: Scope, spokenOf: SpokenOf): Promise<string | undefined> {
  if (spokenOf.subjectTable !== "meeting") return undefined;
  const id = await subjectOf(scope, spokenOf);
  return (await scope.read.meeting.findFirst({ where: { id: id ?? "" }, select: { id: true } }))?.id;
}
