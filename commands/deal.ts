import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { closeDay } from "../src/chat/options/close-day.ts";
import { deal as dealOption } from "../src/chat/options/deal.ts";
import { clientOrNew, knownClient } from "../src/chat/options/known-client.ts";
import { money } from "../src/chat/options/money.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { text } from "../src/chat/options/text.ts";
import { addDeal, type DealStage, dealStages, decideDeal, listDeals, reviseDeal } from "../src/clients/deals.ts";
import { homeFirst } from "../src/clients/pipeline.ts";
import { UserError } from "../src/errors.ts";
import { add, type Money, money as moneyOf } from "../src/money/money.ts";
import type { Scope } from "../src/scope.ts";
import { showAmounts } from "./cards/client-figures.ts";
import { dealCard, dealName, dealOffers, dealStage, dealValue } from "./cards/deal-card.ts";

const closing = /^(.*?)[,\s]+(?:clos(?:e|es|ing)|expected|by|until)(?:\s+(?:on|in|by))?\s+(.+)$/i;
const valued = /^(.*?)[,\s]+((?:[$€£₹]\s?)?\d[\d.,]*(?:\s?k)?(?:\s?(?:[A-Z]{3}|[$€£₹]))?)$/i;

/** `Acme Website redesign 5000 close march`, from its end. */
function readDealWords(rest: string): Slots {
  const [, before = rest, close] = closing.exec(rest) ?? [];
  const [, title = before, amount] = valued.exec(before) ?? [];
  return {
    title: title.replace(/^(?:for|with|from)\s+/i, "").replace(/[,\s]+worth$/i, ""),
    ...(amount ? { amount } : {}),
    ...(close ? { close } : {}),
  };
}

export const deal = defineCommand({
  name: "deal",
  intent: "deal.add",
  summary: "Add a deal that may come of a client; alone, list the open ones",
  theme: "clients",
  access: "manager",
  options: {
    title: optional(text("What the deal is about")),
    client: optional(clientOrNew("Of which client")),
    amount: optional(money("What it is worth")),
    close: optional(closeDay("When it is expected to close")),
  },
  examples: ["deal Acme Website redesign 5000 close march"],
  typed: (rest) => (rest === "" ? {} : readDealWords(rest)),
  async run(scope, input, slots): Promise<Answer | Asking> {
    const { deals } = scope.say;
    if (input.title === undefined && input.client === undefined) return listed(scope, {});
    const found = input.client ? { client: input.client, title: input.title } : named(scope, input.title ?? "");
    if (!found) return { ask: { text: deals.whose, offers: [], option: "client", slots } };
    const { client, title } = found;
    if (!title) {
      const of = "id" in client ? client.id : client.create;
      return { ask: { text: deals.whatTitle, offers: [], option: "title", slots: { ...slots, client: of } } };
    }
    const view = await addDeal(scope, { client, title, value: input.amount, closeOn: input.close });
    return {
      text: deals.added(title, view.client.name, dealValue(scope, view)),
      card: dealCard(scope, view),
      offers: dealOffers(scope, view),
      wrote: {
        title: deals.dealTitle(title, view.client.name),
        subject: { table: "deal", id: view.row.id },
      },
    };
  },
});

/** The client that a title begins with, the longest name first, and the rest of it. */
function named(scope: Scope, said: string) {
  const words = said.split(/\s+/);
  for (let count = words.length; count > 0; count--) {
    const called = words.slice(0, count).join(" ");
    const fits = scope.names.byName("client", called);
    const whole = fits.filter((one) => one.name.toLowerCase() === called.toLowerCase());
    const [client, other] = whole.length > 0 ? whole : fits;
    const title = words
      .slice(count)
      .join(" ")
      .replace(/^[:,-]\s*/, "")
      .replace(/^for\s+(?:(?:an?|the)\s+)?/i, "");
    if (client && !other) return { client: { id: client.id, name: client.name }, title };
  }
  return endingIn(scope, said);
}

/** The client that a title says it is for, and the title before that: `logo for Acme`. */
function endingIn(scope: Scope, said: string) {
  const [, title, called] = /^(.+?)[,\s]+(?:for|with|at|from)\s+(.+?)(?:\s+worth)?$/i.exec(said) ?? [];
  const [client, other] = called ? scope.names.byName("client", called) : [];
  return client && !other ? { client: { id: client.id, name: client.name }, title } : null;
}

export const dealList = defineCommand({
  name: "deal list",
  intent: "deal.list",
  summary: "List deals: open ones first, or of a client or stage",
  theme: "clients",
  access: "manager",
  options: { stage: optional(choice("Only which", dealStages)), client: optional(knownClient("Only of this client")) },
  examples: ["deal list"],
  typed: (rest) =>
    rest === "" ? {} : dealStages.some((one) => one === rest.toLowerCase()) ? { stage: rest } : { client: rest },
  run: (scope, { stage, client }) => listed(scope, { stage, clientId: client?.id }),
});

const shownRows = 25;

async function listed(
  scope: Scope,
  filter: { readonly stage?: DealStage | undefined; readonly clientId?: string | undefined },
): Promise<Answer> {
  const { deals } = scope.say;
  const all = await listDeals(scope, filter, shownRows);
  const shown = [...all.filter((one) => one.row.stage === "open"), ...all.filter((one) => one.row.stage !== "open")];
  if (shown.length === 0) return { text: deals.none };
  const open = shown.filter((one) => one.row.stage === "open");
  const worth = homeFirst(
    sums(open.map(({ row }) => moneyOf(row.valueMinor ?? 0n, row.currency))),
    scope.workspace.currency,
  );
  const rows = shown.map((one) => [
    one.row.title,
    one.client.name,
    dealValue(scope, one) ?? "—",
    dealStage(scope, one),
    (one.row.closedOn ?? one.row.closeOn) ? scope.show.day(one.row.closedOn ?? one.row.closeOn ?? "") : "—",
  ]);
  return {
    text: deals.listText(shown.length, filter.stage ?? null),
    card: {
      title: deals.title,
      fields: [],
      table: { head: deals.head, rows },
      ...(open.length > 0 ? { note: deals.openWorth(showAmounts(scope, worth)) } : {}),
    },
  };
}

function sums(amounts: readonly Money[]): Money[] {
  const byCurrency = new Map<string, Money>();
  for (const one of amounts) {
    const known = byCurrency.get(one.currency);
    byCurrency.set(one.currency, known ? add(known, one) : one);
  }
  return [...byCurrency.values()];
}

export const dealShow = defineCommand({
  name: "deal show",
  intent: "deal.show",
  summary: "Show a deal",
  theme: "clients",
  access: "manager",
  options: { deal: dealOption("Which deal") },
  examples: ["deal show logo"],
  typed: (rest) => ({ deal: rest }),
  run: async (scope, { deal: view }) => ({
    text: `${scope.say.deals.dealTitle(view.row.title, view.client.name)}.`,
    card: dealCard(scope, view),
    offers: dealOffers(scope, view),
  }),
});

export const dealWon = defineCommand({
  name: "deal won",
  intent: "deal.won",
  summary: "A deal is won: its client becomes a client",
  theme: "clients",
  access: "manager",
  options: { deal: dealOption("Which deal") },
  examples: ["deal won logo"],
  typed: (rest) => ({ deal: rest }),
  run: (scope, { deal: view }) => decided(scope, view.row.id, "won"),
});

export const dealLost = defineCommand({
  name: "deal lost",
  intent: "deal.lost",
  summary: "A deal is lost",
  theme: "clients",
  access: "manager",
  options: { deal: dealOption("Which deal") },
  examples: ["deal lost logo"],
  typed: (rest) => ({ deal: rest }),
  run: (scope, { deal: view }) => decided(scope, view.row.id, "lost"),
});

export const dealReopen = defineCommand({
  name: "deal reopen",
  intent: "deal.reopen",
  summary: "A deal that was decided is open again",
  theme: "clients",
  access: "manager",
  options: { deal: dealOption("Which deal") },
  examples: ["deal reopen signage"],
  typed: (rest) => ({ deal: rest }),
  run: (scope, { deal: view }) => decided(scope, view.row.id, "open"),
});

async function decided(scope: Scope, id: string, stage: DealStage): Promise<Answer> {
  const { deals } = scope.say;
  const { deal: view, moved } = await decideDeal(scope, id, stage);
  const name = dealName(scope, view);
  const texts = { won: deals.won(name, moved?.row.name ?? null), lost: deals.lost(name), open: deals.reopened(name) };
  return {
    text: texts[stage],
    card: dealCard(scope, view),
    offers: dealOffers(scope, view),
    wrote: { title: deals.decidedTitle(name, dealStage(scope, view)), subject: { table: "deal", id } },
  };
}

export const dealUpdate = defineCommand({
  name: "deal update",
  intent: "deal.update",
  summary: "Change a deal: its value, title, client or close day",
  theme: "clients",
  access: "manager",
  options: {
    deal: dealOption("Which deal"),
    title: optional(text("The right title")),
    amount: orNone(money("What it is worth; none clears it")),
    close: orNone(closeDay("When it is expected to close; none clears it")),
    client: optional(clientOrNew("Of which client")),
    notes: orNone(text("Notes; none clears them")),
  },
  examples: ["deal update logo 6000 close april"],
  typed: (rest) => {
    const { title = rest, ...said } = readDealWords(rest);
    return { deal: title.replace(/[,\s]+(?:to|value|is)$/i, ""), ...said };
  },
  async run(scope, { deal: { row }, amount: value, close: closeOn, ...rest }): Promise<Answer> {
    const { deals } = scope.say;
    const patch = { ...rest, value, closeOn };
    if (Object.values(patch).every((one) => one === undefined)) throw new UserError(deals.nothing, deals.updateExample);
    const mark = scope.write.mark();
    const view = await reviseDeal(scope, row.id, patch);
    const name = dealName(scope, view);
    if (scope.write.mark() === mark) return { text: deals.same(name), card: dealCard(scope, view) };
    return {
      text: deals.updated(name),
      card: dealCard(scope, view),
      offers: dealOffers(scope, view),
      wrote: { title: deals.updatedTitle(name), subject: { table: "deal", id: row.id } },
    };
  },
});
