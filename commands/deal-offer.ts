import { type Answer, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { deal } from "../src/chat/options/deal.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { readDeal } from "../src/clients/deals.ts";
import type { Deal } from "../src/db/generated/client.ts";
import { UserError } from "../src/errors.ts";
import type { Scope } from "../src/scope.ts";
import { dealCard, dealName, dealStage } from "./cards/deal-card.ts";
import { portalOffer } from "./cards/portal-offer.ts";

/** Puts a deal, a quote or a change order, before its client to approve in their portal (SPEC 13). */
export const dealOffer = defineCommand({
  name: "deal offer",
  intent: "deal.offer",
  summary: "Put a deal before its client, to approve in their portal; `off` takes it back",
  theme: "clients",
  access: "manager",
  options: {
    deal: deal("Which deal"),
    client: hidden(knownClient("Before which client: its own")),
    what: optional(choice("Off takes it back", ["off"])),
  },
  examples: ["deal offer logo"],
  typed: (rest) => {
    const [, named = "", off] = /^(.*?)(\s+off)?$/i.exec(rest) ?? [];
    return { deal: named, ...(off ? { what: "off" } : {}) };
  },
  async run(scope, { deal: view, client: said, what }): Promise<Answer> {
    const { portal } = scope.say;
    const { row, client } = view;
    const name = dealName(scope, view);
    if (said && said.id !== client.id) throw new UserError(portal.ofAnother(name), portal.examples.offer);
    const subject = { table: "deal", id: row.id } as const;
    if (what === "off") {
      if (row.offeredAt === null) return { text: portal.notOffered(name) };
      await scope.write.update("deal", row.id, { offeredAt: null });
      return { text: portal.takenBack(name), wrote: { title: portal.takenBackTitle(name), subject } };
    }
    if (row.stage !== "open")
      throw new UserError(portal.decidedAlready(name, dealStage(scope, view)), portal.examples.offer);
    if (row.offeredAt !== null && !(await isDeclined(scope, row))) return { text: portal.alreadyOffered(name) };
    await scope.write.update("deal", row.id, { offeredAt: scope.at });
    const back = { command: "deal offer", slots: { deal: row.id, what: "off" } };
    return {
      text: portal.offeredText(row.title, client.name),
      card: dealCard(scope, await readDeal(scope, row.id)),
      offers: [portalOffer(scope, client), { label: portal.buttons.takeBack, press: back }],
      wrote: { title: portal.offeredTitle(name), subject },
    };
  },
});

/** Whether the client said no to it since it was put before them: it can be put before them again. */
async function isDeclined(scope: Scope, { id, offeredAt }: Deal): Promise<boolean> {
  const since = { dealId: id, kind: "declined", at: { gte: offeredAt ?? scope.at } };
  return (await scope.read.portalEvent.count({ where: since })) > 0;
}
