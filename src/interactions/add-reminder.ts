import type { Reminder } from "../db/generated/client.ts";
import type { Scope } from "../scope.ts";
import { requireClientSeen } from "./client-access.ts";
import { planReminder } from "./plan-reminder.ts";
import { reminderTime, type SaidTime } from "./reminder-time.ts";

export interface NewReminder extends SaidTime {
  readonly text: string;
  readonly clientId?: string | undefined;
  readonly contactId?: string | undefined;
  /** Its client is taken too. */
  readonly invoiceId?: string | undefined;
  /** What it follows up. */
  readonly interactionId?: string | undefined;
}

/** Sets a reminder for the person themselves (SPEC 8). UserErrors: the time has gone by, or the client is not theirs to see. */
export async function addReminder(scope: Scope, given: NewReminder): Promise<Reminder> {
  const invoice = given.invoiceId
    ? await scope.read.invoice.findFirstOrThrow({ where: { id: given.invoiceId }, select: { clientId: true } })
    : null;
  const clientId = given.clientId ?? invoice?.clientId ?? null;
  if (clientId) await requireClientSeen(scope, clientId);
  const row = await scope.write.insert("reminder", {
    memberId: scope.person.id,
    text: given.text,
    clientId,
    contactId: given.contactId ?? null,
    invoiceId: given.invoiceId ?? null,
    interactionId: given.interactionId ?? null,
    ...(await reminderTime(scope, given)),
  });
  return planReminder(scope, row.id);
}
