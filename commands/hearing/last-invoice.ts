import type { SpokenOf } from "../../src/chat/spoken-of.ts";
import type { Scope } from "../../src/scope.ts";

/** The number of the invoice a change wrote or changed; undefined where it was about something else. */
export async function lastInvoice(scope: Scope, { id, subjectTable }: SpokenOf): Promise<string | undefined> {
  if (subjectTable !== "invoice") return undefined;
  const change = await scope.read.change.findFirst({ where: { id }, select: { subjectId: true } });
  const where = { id: change?.subjectId ?? "" };
  return (await scope.read.invoice.findFirst({ where, select: { number: true } }))?.number;
}
