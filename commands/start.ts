import { type Asking, defineCommand, hidden } from "../src/chat/command.ts";
import { currency } from "../src/chat/options/currency.ts";
import { text } from "../src/chat/options/text.ts";
import { zone } from "../src/chat/options/zone.ts";
import type { Offer } from "../src/chat/reply.ts";
import { addClient } from "../src/clients/add-client.ts";
import { planDigests } from "../src/digests/plan-digests.ts";
import type { Scope } from "../src/scope.ts";

/** The first-run conversation (SPEC 1): name, currency, time zone, first client; each answer is stored as it comes. */
export const start = defineCommand({
  name: "start",
  intent: "start",
  summary: "Set up your books, or say hello",
  theme: "settings",
  access: "owner",
  options: {
    name: hidden(text("Name of the business")),
    currency: hidden(currency("Currency")),
    zone: hidden(zone("Time zone")),
    first: hidden(text("First client")),
    skip: hidden(text("Leave the first client for later")),
  },
  examples: ["start"],
  async run(scope, input) {
    const { workspace, write, say } = scope;
    const step = workspace.tourStep;
    if (step === null) return { text: say.tour.done, public: true };
    if (input.name) await write.update("workspace", workspace.id, { name: input.name, tourStep: 2 });
    else if (input.currency) await write.update("workspace", workspace.id, { currency: input.currency, tourStep: 3 });
    else if (input.zone) {
      await write.update("workspace", workspace.id, { zone: input.zone, tourStep: 4 });
      await planDigests(scope);
    } else if (input.first) return finish(scope, input.first);
    else if (input.skip) return finish(scope, null);
    else return { ask: { ...question(scope, step), slots: {} } };
    const wrote = { title: say.tour.title };
    return { ask: { ...question(scope, step + 1), slots: {}, wrote } };
  },
});

async function finish(scope: Scope, client: string | null) {
  const { write, say } = scope;
  await write.update("workspace", scope.workspace.id, { tourStep: null });
  if (client === null) return { text: say.tour.done, wrote: { title: say.tour.title }, public: true };
  const row = await addClient(scope, { name: client, stage: "client" });
  return {
    text: `${say.tour.added(client)} ${say.tour.done}`,
    wrote: { title: say.tour.added(client), subject: { table: "client" as const, id: row.id } },
    public: true,
  };
}

function question(scope: Scope, step: number): Asking["ask"] {
  const { say, workspace } = scope;
  const choice = (slot: string, value: string): Offer => ({
    label: value,
    press: { command: "start", slots: { [slot]: value } },
  });
  const guess = (slot: string, value: string): Offer => ({ ...choice(slot, value), answers: "yes" });
  switch (step) {
    case 1:
      return {
        text: `${say.tour.welcome}\n${say.tour.name}`,
        option: "name",
        offers: [guess("name", workspace.name)],
      };
    case 2: {
      const others = ["USD", "EUR", "GBP"].filter((code) => code !== workspace.currency);
      return {
        text: say.tour.currency,
        option: "currency",
        offers: [guess("currency", workspace.currency), ...others.map((code) => choice("currency", code))],
      };
    }
    case 3:
      return { text: say.tour.zone, option: "zone", offers: [guess("zone", workspace.zone)] };
    default:
      return {
        text: say.tour.first,
        option: "first",
        offers: [{ label: say.tour.skip, press: { command: "start", slots: { skip: "yes" } }, answers: "no" }],
      };
  }
}
