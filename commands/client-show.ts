import { defineCommand } from "../src/chat/command.ts";
import { showClient } from "../src/clients/show-client.ts";
import { requireClientSeen } from "../src/interactions/client-access.ts";
import { seesMoney } from "../src/work/sight.ts";
import { seenCard, shownCard } from "./cards/client-card.ts";
import { portalOffer } from "./cards/portal-offer.ts";
import { seenClient } from "./options/seen-client.ts";
import { readShowIt } from "./typed/show-it.ts";

export const clientShow = defineCommand({
  name: "client show",
  intent: "client.show",
  summary: "Show everything about a client",
  theme: "clients",
  access: "employee",
  options: { client: seenClient("Which client") },
  examples: ["show me Acme", "client show Acme"],
  typed: (rest) => ({ client: rest }),
  replied: readShowIt,
  async run(scope, { client }) {
    await requireClientSeen(scope, client.id);
    const shown = await showClient(scope, client.id);
    const { clients } = scope.say;
    const { row } = shown.profile;
    if (!seesMoney(scope))
      return { text: clients.seen(row.name, clients.stages[shown.standing.stage]), card: seenCard(scope, shown) };
    const restore = { label: clients.restoreButton(row.name), press: press("client restore", row.id) };
    if (row.archivedAt)
      return { text: clients.shownArchived(row.name), card: shownCard(scope, shown), offers: [restore] };
    const { stage, status } = shown.standing;
    return {
      text: clients.shown(row.name, clients.stages[stage], clients.statuses[status]),
      card: shownCard(scope, shown),
      // Where no web server is reached there is no address for it to give.
      offers: scope.publicUrl === undefined ? [] : [portalOffer(scope, row)],
    };
  },
});

function press(command: string, client: string) {
  return { command, slots: { client } };
}
