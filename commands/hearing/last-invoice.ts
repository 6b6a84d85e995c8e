import type { SpokenOf } from "../../src/chat/spoken-of.ts";
import type { Scope } from "../../src/scope.ts";
import { subjectOf } from "./subject-of.ts";

/** The number of the invoice a change wrote or changed; undefined where it was about something else. */
export async function lastInvoice(scope: Scope, spokenOf: SpokenOf): Promise<string | undefined> {
  if (spokenOf.subjectTable !== "invoice") return undefined;
  const where = { id: (await subjectOf(scope, spokenOf)) ?? "" };
  return (await scope.read.invoice.findFirst({ where, select: { number: true } }))?.number;
}
