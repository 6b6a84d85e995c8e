import type { Card } from "../../src/chat/reply.ts";
import type { CurrencyFigures } from "../../src/clients/client-figures.ts";
import type { ClientStanding } from "../../src/clients/client-standing.ts";
import { type Money, money } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";
import { daysBetween } from "../../src/time/day.ts";

type Figure = Exclude<keyof CurrencyFigures, "currency">;

/** One figure of a client, each currency apart; nothing at all is zero in the contract's or the workspace's currency. */
export function showFigure(scope: Scope, { figures, contract }: ClientStanding, figure: Figure): string {
  const amounts = figures.byCurrency.filter((one) => one[figure] !== 0n);
  return showAmounts(
    scope,
    amounts.map((one) => money(one[figure], one.currency)),
    contract?.currency,
  );
}

/** Amounts of several currencies, each by itself; none is zero. */
export function showAmounts(scope: Scope, amounts: readonly Money[], currency = scope.workspace.currency): string {
  return (amounts.length === 0 ? [money(0n, currency)] : amounts).map(scope.show.money).join(" · ");
}

/** What is outstanding of a client, with a mark on what is overdue of it. */
export function showOutstanding(scope: Scope, standing: ClientStanding): string {
  const outstanding = showFigure(scope, standing, "outstandingMinor");
  const overdue = standing.figures.byCurrency.some((one) => one.overdueMinor > 0n);
  return overdue ? scope.say.clients.overdue(outstanding, showFigure(scope, standing, "overdueMinor")) : outstanding;
}

/** How long ago a client was last heard of: `12 days ago`. */
export function showLastContact(scope: Scope, { lastInteractionOn }: ClientStanding): string {
  return scope.say.clients.ago(Math.max(0, daysBetween(lastInteractionOn, scope.today)));
}

/** The figures of a client, derived from its invoices, payments and income (SPEC 3). */
export function figureFields(scope: Scope, standing: ClientStanding): Card["fields"] {
  const { figures: labels, since } = scope.say.clients;
  const figure = (label: string, name: Figure) => ({ label, value: showFigure(scope, standing, name) });
  return [
    figure(labels.totalInvoiced, "totalInvoicedMinor"),
    figure(labels.paid, "paidMinor"),
    { label: labels.outstanding, value: showOutstanding(scope, standing) },
    figure(labels.balance, "balanceMinor"),
    figure(labels.revenue, "revenueMinor"),
    figure(labels.invoiceAmount, "invoiceAmountMinor"),
    { label: labels.invoicedPercent, value: scope.show.percent(standing.figures.invoicedPercent) },
    {
      label: labels.lastInteraction,
      value: since(showLastContact(scope, standing), scope.show.day(standing.lastInteractionOn)),
    },
  ];
}
