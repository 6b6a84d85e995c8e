import type { Answer } from "../../src/chat/command.ts";
import { largestInvoices } from "../../src/db/queries/largest-invoices.ts";
import { clientNames } from "../../src/invoices/client-names.ts";
import { invoicedIn } from "../../src/invoices/invoiced.ts";
import { divideHalfUp } from "../../src/money/money.ts";
import type { Named } from "../../src/named.ts";
import type { Scope } from "../../src/scope.ts";
import { allTime, type Period } from "../../src/time/period.ts";
import { whenText } from "../cards/narrowed.ts";

interface Asked {
  readonly period?: Period | undefined;
  readonly client?: Named | undefined;
}

/** What an invoice comes to on average, per currency: sent and paid ones by issue day, tax included; all of them unless a period is said. */
export async function averageInvoice(scope: Scope, { period = allTime, client }: Asked): Promise<Answer> {
  const { invoices, reports } = scope.say;
  const sums = await invoicedIn(scope, period, client?.id);
  if (sums.length === 0) return { text: invoices.invoicedText(client?.name ?? null, scope.show.period(period), []) };
  const averages = sums.map((one) => ({
    average: scope.show.minor(divideHalfUp(one.totalMinor, BigInt(one.count)), one.currency),
    of: invoices.statusTotal(one.count, scope.show.minor(one.totalMinor, one.currency)),
  }));
  return {
    text: invoices.averageText(
      client?.name ?? null,
      whenText(scope, period),
      averages.map(({ average }) => average),
      sums.reduce((count, one) => count + one.count, 0),
    ),
    card: {
      title: invoices.invoicedTitle(scope.show.period(period)),
      fields: averages.flatMap(({ average, of }) => [
        { label: reports.average.label, value: average },
        { label: invoices.fields.total, value: of },
      ]),
    },
  };
}

const listed = 5;

/** The largest invoice of each currency, sent or paid, with its client and its day; all of them unless a period is said. */
export async function largestInvoice(scope: Scope, { period = allTime, client }: Asked): Promise<Answer> {
  const { invoices } = scope.say;
  const found = await scope.query(largestInvoices, { ...period, clientId: client?.id, most: listed });
  const names = await clientNames(
    scope,
    found.map((one) => one.clientId),
  );
  const firsts = found.filter((one, i) => found.findIndex((other) => other.currency === one.currency) === i);
  if (firsts.length === 0) return { text: invoices.invoicedText(client?.name ?? null, scope.show.period(period), []) };
  const row = (one: (typeof found)[number]) => [
    one.number,
    names.get(one.clientId) ?? "",
    scope.show.day(one.issuedOn),
    scope.show.minor(one.totalMinor, one.currency),
  ];
  const [number, to, date, , , amount] = invoices.listHead;
  return {
    text: firsts
      .map((one) => {
        const [name = "", who = "", day = "", total = ""] = row(one);
        return invoices.largestText(whenText(scope, period), name, who, day, total);
      })
      .join(" "),
    card: {
      title: invoices.invoicedTitle(scope.show.period(period)),
      fields: [],
      table: { head: [number ?? "", to ?? "", date ?? "", amount ?? ""], rows: found.map(row) },
    },
  };
}
