import type { Card } from "../../src/chat/reply.ts";
import { outstandingMinor } from "../../src/db/queries/invoice-totals.ts";
import { clientNames } from "../../src/invoices/client-names.ts";
import type { Owed } from "../../src/invoices/find-open.ts";
import { daysOverdue } from "../../src/invoices/invoice-status.ts";
import type { Scope } from "../../src/scope.ts";

/** What is outstanding, per currency. */
export function owedTotals(scope: Scope, { totals }: Owed): string[] {
  return totals.map(({ minor, currency }) => scope.show.minor(minor, currency));
}

/** How many invoices a card lists. */
export const owedListed = 20;

/** What is owed as a card: what it comes to, and the invoices that are listed of it. */
export async function owedCard(scope: Scope, title: string, open: Owed): Promise<Card> {
  const { invoices } = scope.say;
  const names = await clientNames(
    scope,
    open.first.map((one) => one.clientId),
  );
  return {
    title,
    fields: owedTotals(scope, open).map((value) => ({ label: invoices.fields.outstanding, value })),
    table: {
      head: invoices.owedHead,
      rows: open.first.map((one) => [
        one.number,
        names.get(one.clientId) ?? "",
        scope.show.day(one.dueOn),
        scope.show.minor(outstandingMinor(one), one.currency),
        invoices.late(daysOverdue(one, scope.today)),
      ]),
    },
    ...(open.count > owedListed ? { note: invoices.more(open.count - owedListed) } : {}),
  };
}
