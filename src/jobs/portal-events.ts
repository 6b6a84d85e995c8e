import { dealOffers } from "../../commands/cards/deal-card.ts";
import type { Offer } from "../chat/reply.ts";
import { decideDeal, readDeal } from "../clients/deals.ts";
import type { Tx } from "../db/database.ts";
import type { PortalEvent } from "../db/generated/client.ts";
import { nextDue } from "../db/queries/next-due.ts";
import { logInteraction } from "../interactions/log-interaction.ts";
import { encodeMoney, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import { wallTime } from "../time/zone.ts";
import type { Job, JobBooks, Telling } from "./job.ts";
import { ownerScope } from "./owner-scope.ts";

/**
 * Brings what clients wrote and decided in their portals to the team (SPEC 13): owners and managers are told, a message is kept in the
 * client's history, and a deal that was approved is won. What is written so is undone like anything else, by who made the address.
 */
export const portalEvents: Job = {
  name: "portal events",
  next: (tx, except) => nextDue(tx, { table: "PortalEvent", id: "id", at: "at", only: '"toldAt" IS NULL' }, except),
  run: async (tx, { id }, books) => {
    const event = await tx.portalEvent.update({ where: { id }, data: { toldAt: books.at } });
    const scope = await writer(tx, event, books);
    if (!scope) return;
    const wrote = await write(scope, event);
    const team = await scope.read.member.findMany({
      where: { leftAt: null, role: { in: ["owner", "manager"] }, id: { not: scope.person.id } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { id: true },
    });
    await books.tell(scope, { ...(await telling(scope, event)), ...(wrote ? { wrote } : {}) });
    for (const member of team) {
      const own = await books.as(event.workspaceId, member.id);
      if (own) await books.tell(own, await telling(own, event));
    }
  },
};

/** In whose name it is written: who made the address, while they may see all of the client; else an owner. */
async function writer(tx: Tx, event: PortalEvent, books: JobBooks): Promise<Scope | null> {
  const maker = await books.as(event.workspaceId, event.memberId);
  return maker && maker.person.role !== "employee" ? maker : ownerScope(tx, event.workspaceId, books);
}

async function write(scope: Scope, event: PortalEvent): Promise<Telling["wrote"]> {
  const { portal } = scope.say;
  const name = await whoSaid(scope, event);
  const client = await scope.read.client.findFirst({ where: { id: event.clientId }, select: { id: true } });
  if (!client) return undefined;
  if (event.kind === "approved" && event.dealId !== null) {
    const deal = await scope.read.deal.findFirst({ where: { id: event.dealId, stage: "open" }, select: { id: true } });
    if (!deal) return undefined;
    await decideDeal(scope, deal.id, "won");
    return {
      command: "deal won",
      title: portal.title.approved(name, event.text),
      subject: { table: "deal", id: deal.id },
    };
  }
  const { row } = await logInteraction(scope, {
    clientId: client.id,
    contactId: event.contactId ?? undefined,
    channel: "text",
    on: wallTime(event.at, scope.zone).day,
    summary: event.kind === "declined" ? portal.declined(name, event.text) : event.text,
  });
  return { command: "log", title: portal.title.message(name), subject: { table: "interaction", id: row.id } };
}

async function telling(scope: Scope, event: PortalEvent): Promise<Telling> {
  const { portal, interactions } = scope.say;
  const name = await whoSaid(scope, event);
  const client = await scope.read.client.findFirst({ where: { id: event.clientId }, select: { id: true, name: true } });
  const history: readonly Offer[] = client
    ? [{ label: interactions.logButton(client.name), press: { command: "log list", slots: { client: client.id } } }]
    : [];
  const texts = { message: portal.message, approved: portal.approved, declined: portal.declined };
  return {
    kind: "portal",
    key: `portal:${event.id}`,
    draft: {
      text: texts[event.kind as keyof typeof texts](name, event.text),
      offers: [...(await onDeal(scope, event)), ...history],
      visibility: "person",
    },
  };
}

/** What may come next of a deal that was decided: its invoice, or its end. */
async function onDeal(scope: Scope, { dealId, kind }: PortalEvent): Promise<readonly Offer[]> {
  const found = dealId && (await scope.read.deal.findFirst({ where: { id: dealId }, select: { id: true } }));
  if (!found) return [];
  const { row, client } = await readDeal(scope, found.id);
  if (kind === "declined") return row.stage === "open" ? dealOffers(scope, { row, client }).slice(1) : [];
  const amount = row.valueMinor === null ? {} : { amount: encodeMoney(money(row.valueMinor, row.currency)) };
  const press = { command: "invoice", slots: { client: client.id, for: row.title, ...amount } };
  return [{ label: scope.say.portal.buttons.invoice, press }];
}

/** `Jane Miller (Acme)`, or the client alone. */
async function whoSaid(scope: Scope, { clientId, contactId }: PortalEvent): Promise<string> {
  const client = await scope.read.client.findFirst({ where: { id: clientId }, select: { name: true } });
  const person =
    contactId && (await scope.read.contact.findFirst({ where: { id: contactId }, select: { name: true } }));
  const of = client?.name ?? "";
  return person ? `${person.name} (${of})` : of;
}
