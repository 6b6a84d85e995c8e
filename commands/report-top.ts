import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { period } from "../src/chat/options/period.ts";
import { percentOf } from "../src/money/money.ts";
import type { Named } from "../src/named.ts";
import { type MoneyReport, moneyReport } from "../src/reports/money-report.ts";
import type { Scope } from "../src/scope.ts";
import { allTime, encodePeriod, type Period, yearOfDay } from "../src/time/period.ts";
import { whenText } from "./cards/narrowed.ts";
import { ratesNotes, totalsCell, totalsSentence } from "./cards/totals-text.ts";

const most = 10;

export const reportTop = defineCommand({
  name: "report top",
  intent: "report.top",
  summary: "Your best clients by money received",
  theme: "reports",
  access: "manager",
  options: { period: optional(period("Which period")), client: optional(knownClient("Which client")) },
  examples: ["best clients this year"],
  typed: () => null,
  async run(scope, input) {
    const { reports, books } = scope.say;
    const when = input.period ?? allTime;
    const report = await moneyReport(scope, { sides: ["income"], period: when, basis: "cash", groupBy: "client" });
    if (input.client) return shareOf(scope, report, input.client, when);
    const clients = report.groups.filter((group) => group.key !== null).slice(0, most);
    const [best] = clients;
    const year = yearOfDay(scope.today);
    const wider = when.from === year.from && when.to === year.to;
    const offers = wider
      ? []
      : [{ label: scope.show.period(year), press: { command: "report top", slots: { period: encodePeriod(year) } } }];
    if (!best) {
      const text = reports.nothing(reports.income, whenText(scope, when), reports.basis.cash, books.incomeExample);
      return { text, offers };
    }
    const total = totalsSentence(scope, best.income);
    const notes = ratesNotes(scope, report.total.income);
    const equals = clients.filter(
      (group) => group === best || (worth(report, group) !== undefined && worth(report, group) === worth(report, best)),
    );
    const names = reports.and(equals.map((group) => group.name ?? ""));
    const say = equals.length > 1 ? reports.topShared : reports.topText;
    return {
      text: say(names, whenText(scope, when), total, share(scope, report, best)),
      card: {
        title: reports.title(reports.top, scope.show.period(when)),
        fields: [{ label: reports.basisLabel, value: reports.basisMeans.cash }],
        table: {
          head: [reports.column.client, reports.amount, reports.share],
          rows: clients.map((group) => [
            group.name ?? "",
            totalsCell(scope, group.income),
            share(scope, report, group),
          ]),
        },
        ...(notes.length > 0 ? { note: notes.join("\n") } : {}),
      },
      offers,
    };
  },
});

/** What one client brought, and what part of everything that is. */
function shareOf(scope: Scope, report: MoneyReport, { id, name }: Named, when: Period): Answer {
  const { share: say } = scope.say.figures;
  const group = report.groups.find(({ key }) => key === id);
  if (!group) return { text: say.nothing(name, whenText(scope, when)) };
  const text = say.text(name, totalsSentence(scope, group.income), whenText(scope, when), share(scope, report, group));
  const offers = [
    { label: scope.say.reports.top, press: { command: "report top", slots: { period: encodePeriod(when) } } },
  ];
  return { text, offers };
}

/** A client's share of everything received that is in the base currency or has a rate (SPEC 3: rounded half up). */
function share(scope: Scope, report: MoneyReport, group: MoneyReport["groups"][number]): string {
  const all = onlyCurrency(report)?.minor ?? report.total.income.inBase.minor;
  return scope.show.percent(percentOf(worth(report, group) ?? 0n, all));
}

/** Everything that was received, where all of it is in one currency that has no rate. */
function onlyCurrency({ total }: MoneyReport) {
  const [only, ...more] = total.income.amounts;
  return total.income.inBase.minor === 0n && more.length === 0 ? only : undefined;
}

/** What clients are compared by; undefined where nothing says how much of the base currency it is. */
function worth(report: MoneyReport, { income }: MoneyReport["groups"][number]): bigint | undefined {
  if (onlyCurrency(report)) return income.amounts[0]?.minor;
  return income.inBase.minor === 0n ? undefined : income.inBase.minor;
}
