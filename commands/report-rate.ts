import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { period } from "../src/chat/options/period.ts";
import { anyProject } from "../src/chat/options/project.ts";
import type { Card, Offer } from "../src/chat/reply.ts";
import type { Money } from "../src/money/money.ts";
import { type HourIncome, hourIncome, together } from "../src/reports/hour-income.ts";
import type { Scope } from "../src/scope.ts";
import { allTime, encodePeriod, type Period, yearOfDay } from "../src/time/period.ts";
import { chargedRates } from "../src/work/charged-rates.ts";
import { whenText } from "./cards/narrowed.ts";

const shown = 15;

export const reportRate = defineCommand({
  name: "report rate",
  intent: "report.rate",
  summary: "What an hour of work brought, by client or project, and what each of them earned",
  theme: "reports",
  access: "manager",
  options: {
    client: optional(knownClient("Which client")),
    project: optional(anyProject("Which project")),
    period: optional(period("Which period")),
    groupBy: optional(choice("Split by", ["client", "project"])),
    sort: optional(choice("What comes first", ["rate", "earned"])),
  },
  examples: ["what is my effective hourly rate", "which project made the most money"],
  typed: (rest) => (rest === "" ? {} : null),
  async run(scope, { client, project, period: said, groupBy, sort }): Promise<Answer> {
    const when = said ?? allTime;
    const by = project || groupBy === "project" ? "project" : "client";
    const one = project ?? client;
    const found = await hourIncome(scope, { by, period: when, id: one?.id });
    if (one) return ofOne(scope, { name: one.name, found: found[0], when, by, id: one.id });
    if (sort === "earned" && found.every(({ earned }) => earned.length === 0))
      return { text: scope.say.figures.rate.noneEarned(whenText(scope, when)) };
    const all = together(found, scope.workspace.currency);
    if (all.minutes === 0 && sort !== "earned")
      return { text: scope.say.figures.rate.none(whenText(scope, when), null) };
    const first = sort ?? (groupBy === "project" ? "earned" : "rate");
    const { currency } = scope.workspace;
    const worth = (of: readonly Money[]) => of.find((amount) => amount.currency === currency)?.minor ?? 0n;
    const order = (a: HourIncome) => worth(first === "earned" ? a.earned : a.perHour);
    const ordered = found.toSorted((a, b) => Number(order(b) > order(a)) - Number(order(b) < order(a)));
    const [best] = ordered;
    return {
      text: textOf(scope, { all, best, by, when, sort }),
      card: cardOf(scope, ordered, by),
      offers: offersOf(scope, by, when, sort),
    };
  },
});

const listed = (scope: Scope, amounts: readonly Money[]) => scope.say.reports.and(amounts.map(scope.show.money));

interface Whole {
  readonly all: Omit<HourIncome, "name">;
  readonly best: HourIncome | undefined;
  readonly by: "client" | "project";
  readonly when: Period;
  readonly sort: string | undefined;
}

/** What everything together came to, and the best of it where that is asked. */
function textOf(scope: Scope, { all, best, by, when, sort }: Whole): string {
  if (sort === "earned" && best) return bestText(scope, best, by === "project", when);
  const whole = wholeText(scope, all, when);
  if (sort !== "rate" || !best || best.perHour.length === 0) return whole;
  return `${whole} ${scope.say.figures.rate.bestRate(best.name, listed(scope, best.perHour))}`;
}

function wholeText(scope: Scope, all: Omit<HourIncome, "name">, when: Period): string {
  const { rate } = scope.say.figures;
  if (all.earned.length === 0) return rate.noneEarned(whenText(scope, when));
  const time = scope.show.minutes(all.minutes);
  return rate.text(listed(scope, all.perHour), whenText(scope, when), listed(scope, all.earned), time, null);
}

interface One {
  readonly name: string;
  readonly found: HourIncome | undefined;
  readonly when: Period;
  readonly by: "client" | "project";
  readonly id: string;
}

/** What an hour of one client or project brought, and what is charged for it. */
async function ofOne(scope: Scope, { name, found, when, by, id }: One): Promise<Answer> {
  const { rate } = scope.say.figures;
  const own = await chargedRates(scope, by === "client" ? { clientId: id } : { projectId: id });
  const rates = own.map((one) => rate.chargedFor(one.name, scope.show.money(one.rate)));
  const { rateMinor, rateCurrency, currency } = scope.workspace;
  const usual = rateMinor === null ? null : scope.show.minor(rateMinor, rateCurrency ?? currency);
  const charged =
    rates.length > 0
      ? rate.charged(scope.say.reports.and(rates), usual)
      : usual === null
        ? rate.noneCharged
        : rate.usual(usual);
  return { text: `${broughtBy(scope, name, found, when)} ${charged}` };
}

function broughtBy(scope: Scope, name: string, found: HourIncome | undefined, when: Period): string {
  const { rate } = scope.say.figures;
  const span = whenText(scope, when);
  if (!found || (found.minutes === 0 && found.earned.length === 0)) return rate.none(span, name);
  const time = scope.show.minutes(found.minutes);
  if (found.minutes === 0) return rate.untimed(name, listed(scope, found.earned), span);
  if (found.earned.length === 0) return rate.nothingOf(name, time, span);
  return rate.text(listed(scope, found.perHour), span, listed(scope, found.earned), time, name);
}

function bestText(scope: Scope, best: HourIncome, project: boolean, when: Period): string {
  return scope.say.figures.rate.best(project, best.name, listed(scope, best.earned), whenText(scope, when));
}

function cardOf(scope: Scope, ordered: readonly HourIncome[], by: "client" | "project"): Card {
  const { figures, reports } = scope.say;
  const { rate } = figures;
  const cell = (amounts: readonly Money[]) => (amounts.length === 0 ? "—" : amounts.map(scope.show.money).join(" · "));
  return {
    title: rate.title,
    fields: [],
    table: {
      head: [by === "client" ? reports.column.client : rate.project, rate.earned, rate.time, rate.perHour],
      rows: ordered
        .slice(0, shown)
        .map((one) => [one.name, cell(one.earned), scope.show.minutes(one.minutes), cell(one.perHour)]),
    },
    note: rate.note,
  };
}

function offersOf(scope: Scope, by: "client" | "project", when: Period, sort: string | undefined): Offer[] {
  const { rate } = scope.say.figures;
  const year = yearOfDay(scope.today);
  const press = (span: Period, groupBy: string) => ({
    command: "report rate",
    slots: { period: encodePeriod(span), groupBy, ...(sort ? { sort } : {}) },
  });
  const other = by === "client" ? "project" : "client";
  const isYear = when.from === year.from && when.to === year.to;
  return [
    { label: other === "project" ? rate.byProject : rate.byClient, press: press(when, other) },
    ...(isYear ? [] : [{ label: scope.show.period(year), press: press(year, by) }]),
  ];
}
