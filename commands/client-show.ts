import { defineCommand } from "../src/chat/command.ts";
import { anyClient } from "../src/chat/options/known-client.ts";
import { showClient } from "../src/clients/show-client.ts";
import { shownCard } from "./cards/client-card.ts";
import { readShowIt } from "./show-it.ts";

export const clientShow = defineCommand({
  name: "client show",
  intent: "client.show",
  summary: "Show everything about a client",
  theme: "clients",
  access: "manager",
  options: { client: anyClient("Which client") },
  examples: ["show me Acme", "client show Acme"],
  typed: (rest) => ({ client: rest }),
  replied: readShowIt,
  async run(scope, { client }) {
    const shown = await showClient(scope, client.id);
    const { clients } = scope.say;
    const { row } = shown.profile;
    const restore = { label: clients.restoreButton(row.name), press: press("client restore", row.id) };
    if (row.archivedAt)
      return { text: clients.shownArchived(row.name), card: shownCard(scope, shown), offers: [restore] };
    const { stage, status } = shown.standing;
    return {
      text: clients.shown(row.name, clients.stages[stage], clients.statuses[status]),
      card: shownCard(scope, shown),
    };
  },
});

function press(command: string, client: string) {
  return { command, slots: { client } };
}
