import type { Slots } from "../src/call.ts";
import { defineCommand, hidden } from "../src/chat/command.ts";
import { anyClient } from "../src/chat/options/known-client.ts";
import { text } from "../src/chat/options/text.ts";
import type { Offer } from "../src/chat/reply.ts";
import { readClient } from "../src/clients/client-profile.ts";
import { clientTies, deleteClient } from "../src/clients/delete-client.ts";
import type { Scope } from "../src/scope.ts";

export const clientDelete = defineCommand({
  name: "client delete",
  intent: "client.delete",
  summary: "Delete a client that has no invoices, payments or income",
  theme: "clients",
  access: "owner",
  options: { client: anyClient("Which client"), sure: hidden(text("Really delete")) },
  examples: ["delete client Acme"],
  typed: (rest) => ({ client: rest }),
  async run(scope, { client, sure }) {
    const { clients, buttons } = scope.say;
    const { row } = await readClient(scope, client.id);
    const ties = await clientTies(scope, row.id);
    const archive = row.archivedAt ? [] : [offer(clients.archiveButton(row.name), "client archive", row.id)];
    if (ties) {
      const text = clients.tied(row.name, ties.invoices, ties.payments, ties.incomes);
      return { text, offers: [...archive, ...pastOffer(scope, row)] };
    }
    if (!sure) {
      const press = { command: "client delete", slots: { client: row.id, sure: "yes" } };
      const remove: Offer = { label: clients.deleteButton(row.name), press, answers: "yes" };
      const keep = { label: buttons.keep, press: { command: "cancel", slots: {} } };
      return { ask: { text: clients.sureToDelete(row.name), offers: [remove, ...archive, keep], passing: true } };
    }
    await deleteClient(scope, row.id);
    return { text: clients.deletedText(row.name), wrote: { title: clients.deletedTitle(row.name) } };
  },
});

function pastOffer(scope: Scope, row: { readonly id: string; readonly stage: string }): Offer[] {
  if (row.stage === "past") return [];
  return [offer(scope.say.clients.toPastButton, "client move", row.id, { stage: "past" })];
}

function offer(label: string, command: string, client: string, more: Slots = {}): Offer {
  return { label, press: { command, slots: { client, ...more } } };
}
