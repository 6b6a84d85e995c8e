import type { Card } from "../../src/chat/reply.ts";
import type { InteractionView } from "../../src/interactions/read-interaction.ts";
import type { Scope } from "../../src/scope.ts";
import { reminderWhen } from "./reminder-card.ts";

/** What a logged interaction is called: `Call with Acme`, `Note on Acme`. */
export function interactionTitle(scope: Scope, { row, client, contact }: InteractionView): string {
  const { interactions } = scope.say;
  const name = client?.name ?? contact?.name ?? "";
  return row.channel === "note"
    ? interactions.notedTitle(name)
    : interactions.loggedTitle(interactions.channels[row.channel], name);
}

/** What was written of an interaction, every value resolved (SPEC 12). */
export function interactionCard(scope: Scope, view: InteractionView): Card {
  const { labels, channels } = scope.say.interactions;
  const { row, client, contact, followUp, mentioned } = view;
  const field = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : []);
  return {
    title: channels[row.channel],
    fields: [
      ...field(labels.client, client?.name),
      ...field(labels.contact, contact?.name),
      ...field(labels.date, scope.show.day(row.happenedOn)),
      ...field(labels.summary, row.summary),
      ...field(labels.nextStep, row.nextStep),
      ...field(labels.followUp, followUp ? reminderWhen(scope, followUp) : null),
      ...field(labels.told, mentioned.join(", ")),
    ],
  };
}
