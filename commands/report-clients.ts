import { type Answer, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { period } from "../src/chat/options/period.ts";
import type { Card } from "../src/chat/reply.ts";
import { type ClientSince, clientsOn, clientsSince } from "../src/clients/clients-since.ts";
import { type Money, money } from "../src/money/money.ts";
import { type MoneyReport, moneyReport } from "../src/reports/money-report.ts";
import type { Scope } from "../src/scope.ts";
import type { Period } from "../src/time/period.ts";

const shown = 15;

export const reportClients = defineCommand({
  name: "report clients",
  intent: "report.clients",
  summary: "How many clients there were, who is new, and since when somebody is a client",
  theme: "reports",
  access: "manager",
  options: {
    client: optional(knownClient("Which client")),
    period: optional(period("Which period")),
    which: hidden(choice("Only those who are new in it, the first one, or the latest", ["new", "first", "latest"])),
  },
  examples: ["how many new clients did i get this year", "since when is Acme a client"],
  typed: (rest) => (rest === "" ? {} : { period: rest }),
  async run(scope, { client, period: when, which }): Promise<Answer> {
    const { since: say } = scope.say.figures;
    const all = await clientsSince(scope);
    if (client) {
      const one = all.find(({ id }) => id === client.id);
      if (!one) return { text: say.notYet(client.name) };
      const until = one.until ? scope.show.day(one.until) : null;
      return { text: say.one(one.name, scope.show.day(one.since), until) };
    }
    if (which === "first" || which === "latest") return edge(scope, all, which);
    return which === "new" && when ? newIn(scope, all, when) : there(scope, all, when);
  },
});

/** The first of all clients, or the latest; of several on one day all of them. */
function edge(scope: Scope, all: readonly ClientSince[], which: "first" | "latest"): Answer {
  const { since: say } = scope.say.figures;
  const sorted = which === "first" ? all : all.toReversed();
  const [first] = sorted;
  if (!first) return { text: say.none };
  const names = sorted.filter(({ since }) => since === first.since).map(({ name }) => name);
  const text = say.edge(which === "first", scope.say.reports.and(names), scope.show.day(first.since));
  return { text, card: cardOf(scope, sorted) };
}

/** Who was new in a period, and what of that time's income they brought. */
async function newIn(scope: Scope, all: readonly ClientSince[], when: Period): Promise<Answer> {
  const { since: say } = scope.say.figures;
  const fresh = all.filter(({ since }) => since >= when.from && since <= when.to);
  const text = say.fresh(fresh.length, scope.show.period(when));
  if (fresh.length === 0) return { text };
  const sums: MoneyReport[] = [];
  for (const { id } of fresh)
    sums.push(
      await moneyReport(scope, { sides: ["income"], period: when, basis: "cash", groupBy: "none", clientId: id }),
    );
  const total = addedUp(sums.flatMap(({ total: { income } }) => income.amounts));
  const amounts = total.length === 0 ? [scope.show.minor(0n, scope.workspace.currency)] : total.map(scope.show.money);
  return { text: `${text} ${say.brought(scope.say.reports.and(amounts))}`, card: cardOf(scope, fresh) };
}

/** Amounts of each currency as one. */
function addedUp(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, bigint>();
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0n) + minor);
  return [...sums].map(([currency, minor]) => money(minor, currency));
}

/** Who was a client at the end of a period, or is today. */
function there(scope: Scope, all: readonly ClientSince[], when: Period | undefined): Answer {
  const { since: say } = scope.say.figures;
  const day = when && when.to < scope.today ? when.to : scope.today;
  const then = clientsOn(all, day);
  const text = say.there(then.length, scope.show.day(day));
  return then.length === 0 ? { text } : { text, card: cardOf(scope, then) };
}

function cardOf(scope: Scope, list: readonly ClientSince[]): Card {
  const { since: say } = scope.say.figures;
  const left = list.length - shown;
  return {
    title: say.title,
    fields: [],
    table: { head: say.head, rows: list.slice(0, shown).map(({ name, since }) => [name, scope.show.day(since)]) },
    note: left > 0 ? `${say.note} ${say.more(left)}` : say.note,
  };
}
