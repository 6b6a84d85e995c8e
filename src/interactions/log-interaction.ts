import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { addReminder } from "./add-reminder.ts";
import type { Channel } from "./channels.ts";
import { requireClientSeen } from "./client-access.ts";
import { noteMentions } from "./mentions.ts";
import { type InteractionView, readInteraction } from "./read-interaction.ts";

/** A day, and perhaps a time, for following something up. */
export interface FollowUp {
  readonly day: Day;
  readonly time?: string | undefined;
}

/** An interaction with a client or a person of the contacts; one of the two is there. */
export interface NewInteraction {
  readonly clientId?: string | undefined;
  readonly contactId?: string | undefined;
  readonly channel: Channel;
  readonly on: Day;
  readonly summary?: string | undefined;
  readonly nextStep?: string | undefined;
  readonly followUp?: FollowUp | undefined;
}

/**
 * Logs an interaction (SPEC 8): its next step becomes the client's, its follow-up day a reminder, and members it mentions are
 * told. UserErrors: the client is not theirs to see, the follow-up day has gone by.
 */
export async function logInteraction(scope: Scope, given: NewInteraction): Promise<InteractionView> {
  const { clientId, contactId, summary, nextStep } = given;
  if (clientId) await requireClientSeen(scope, clientId);
  if (given.on > scope.today)
    throw new UserError(scope.say.interactions.laterDay(scope.show.day(given.on)), scope.say.interactions.logExample);
  const row = await scope.write.insert("interaction", {
    clientId: clientId ?? null,
    contactId: contactId ?? null,
    channel: given.channel,
    happenedOn: given.on,
    summary: summary ?? null,
    nextStep: nextStep ?? null,
    memberId: scope.person.id,
  });
  if (clientId && nextStep) await scope.write.update("client", clientId, { nextStep });
  await noteMentions(scope, row.id, `${summary ?? ""}\n${nextStep ?? ""}`);
  if (given.followUp) await followUp(scope, row.id, given.followUp);
  return readInteraction(scope, row.id);
}

/** Sets the reminder that follows an interaction up. */
export async function followUp(scope: Scope, interactionId: string, when: FollowUp): Promise<void> {
  const { row, client, contact } = await readInteraction(scope, interactionId);
  await addReminder(scope, {
    text: scope.say.interactions.followUpText(contact?.name ?? client?.name ?? "", row.nextStep),
    ...when,
    interactionId,
    clientId: client?.id,
    contactId: contact?.id,
  });
}
