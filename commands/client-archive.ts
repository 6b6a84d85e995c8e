import { defineCommand } from "../src/chat/command.ts";
import { anyClient, archivedClient } from "../src/chat/options/known-client.ts";
import { archiveClient, restoreClient } from "../src/clients/archive-client.ts";
import { showClient } from "../src/clients/show-client.ts";
import { clientCard } from "./cards/client-card.ts";
import { showFigure } from "./cards/client-figures.ts";

export const clientArchive = defineCommand({
  name: "client archive",
  intent: "client.archive",
  summary: "Hide a client, keeping everything about it",
  theme: "clients",
  access: "manager",
  options: { client: anyClient("Which client") },
  examples: ["archive Acme"],
  typed: (rest) => ({ client: rest }),
  async run(scope, { client }) {
    const { clients } = scope.say;
    const { profile, standing } = await showClient(scope, client.id);
    if (profile.row.archivedAt) return { text: clients.alreadyArchived(client.name) };
    await archiveClient(scope, client.id);
    const owes = standing.figures.byCurrency.some((one) => one.outstandingMinor > 0n);
    const note = owes ? ` ${clients.stillOwes(showFigure(scope, standing, "outstandingMinor"))}` : "";
    return {
      text: `${clients.archivedText(client.name)}${note}`,
      wrote: { title: clients.archivedTitle(client.name) },
    };
  },
});

export const clientRestore = defineCommand({
  name: "client restore",
  intent: "client.restore",
  summary: "Bring an archived client back",
  theme: "clients",
  access: "manager",
  options: { client: archivedClient("Which archived client") },
  examples: ["client restore Acme"],
  typed: (rest) => ({ client: rest }),
  async run(scope, { client }) {
    const { clients } = scope.say;
    const { profile } = await showClient(scope, client.id);
    if (!profile.row.archivedAt) return { text: clients.notArchived(client.name) };
    await restoreClient(scope, client.id);
    return {
      text: clients.restoredText(client.name),
      card: clientCard(scope, profile),
      wrote: { title: clients.restoredTitle(client.name), subject: { table: "client", id: client.id } },
    };
  },
});
