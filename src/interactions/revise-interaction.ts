import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import type { Channel } from "./channels.ts";
import { requireClientSeen } from "./client-access.ts";
import { followUp } from "./log-interaction.ts";
import { noteMentions } from "./mentions.ts";
import { type InteractionView, readInteraction } from "./read-interaction.ts";
import { reviseReminder } from "./revise-reminder.ts";

/** What to change of a logged interaction; what is left out stays, null clears. */
export interface InteractionPatch {
  readonly on?: Day | undefined;
  readonly clientId?: string | undefined;
  readonly summary?: string | null | undefined;
  readonly channel?: Channel | undefined;
  /** The day, or with it the time, of its follow-up; a new one where there is none. */
  readonly followUp?: { readonly day?: Day | undefined; readonly time?: string | undefined } | undefined;
}

/** Corrects a logged interaction (SPEC 12); its follow-up goes with it to another client. */
export async function reviseInteraction(scope: Scope, id: string, patch: InteractionPatch): Promise<InteractionView> {
  const before = await readInteraction(scope, id);
  const { on, clientId, summary, channel } = patch;
  if (clientId) await requireClientSeen(scope, clientId);
  const moved = clientId !== undefined && clientId !== before.row.clientId;
  await scope.write.update("interaction", id, {
    ...(on ? { happenedOn: on } : {}),
    ...(moved ? { clientId, contactId: null } : {}),
    ...(summary === undefined ? {} : { summary }),
    ...(channel ? { channel } : {}),
  });
  if (moved) await moveAlong(scope, before, clientId);
  if (summary) await noteMentions(scope, id, summary);
  const { day, time } = patch.followUp ?? {};
  if (before.followUp && patch.followUp) await reviseReminder(scope, before.followUp.row.id, { due: patch.followUp });
  else if (day || time) await followUp(scope, id, { day: day ?? scope.today, time });
  return readInteraction(scope, id);
}

/** What an interaction told of its client, told of another: the next step and the follow-up. */
async function moveAlong(scope: Scope, before: InteractionView, clientId: string): Promise<void> {
  const { nextStep } = before.row;
  const to = await scope.read.client.findFirstOrThrow({ where: { id: clientId } });
  if (nextStep) await scope.write.update("client", clientId, { nextStep });
  const from = before.client && (await scope.read.client.findFirst({ where: { id: before.client.id } }));
  if (from && nextStep && from.nextStep === nextStep) await scope.write.update("client", from.id, { nextStep: null });
  if (before.followUp)
    await scope.write.update("reminder", before.followUp.row.id, {
      clientId,
      contactId: null,
      text: scope.say.interactions.followUpText(to.name, nextStep),
    });
}
