import type { Change } from "../src/db/generated/client.ts";
import { invoiceFacts } from "../src/invoices/invoice-facts.ts";
import { encodeMoney, money } from "../src/money/money.ts";
import type { Scope } from "../src/scope.ts";
import type { Hearing, Intent, Slots } from "../src/understand/understanding.ts";

/** Where and when the person is heard, with the entry a correction would correct. */
export async function hearingOf(scope: Scope, spokenOf: Change | null): Promise<Hearing> {
  const { today, time, zone, locale, names, workspace } = scope;
  const last = spokenOf && (await lastEntry(scope, spokenOf));
  const order = workspace.dateOrder;
  return {
    today,
    time,
    zone,
    locale,
    currency: workspace.currency,
    names,
    facts: invoiceFacts(scope),
    ...(order === "mdy" || order === "dmy" ? { dateOrder: order } : {}),
    ...(last ? { last } : {}),
  };
}

async function lastEntry(scope: Scope, change: Change): Promise<{ intent: Intent; slots: Slots } | null> {
  const id = change.subjectId;
  if (id === null) return null;
  switch (change.subjectTable) {
    case "income": {
      const row = await scope.read.income.findFirst({ where: { id }, include: { client: true } });
      return (
        row && { intent: "income.add", slots: entrySlots(row.amountMinor, row.currency, row.earnedOn, row.client) }
      );
    }
    case "expense": {
      const row = await scope.read.expense.findFirst({ where: { id }, include: { client: true } });
      return (
        row && { intent: "expense.add", slots: entrySlots(row.amountMinor, row.currency, row.spentOn, row.client) }
      );
    }
    case "payment": {
      const row = await scope.read.payment.findFirst({
        where: { id },
        include: { invoice: { include: { client: true } } },
      });
      return (
        row && {
          intent: "invoice.pay",
          slots: entrySlots(row.amountMinor, row.currency, row.paidOn, row.invoice.client),
        }
      );
    }
    case "invoice": {
      const row = await scope.read.invoice.findFirst({ where: { id }, include: { client: true } });
      return (
        row && { intent: "invoice.create", slots: { invoice: row.number, client: row.client.name, due: row.dueOn } }
      );
    }
    case "client": {
      const row = await scope.read.client.findFirst({ where: { id } });
      return row && { intent: "client.add", slots: { client: row.name } };
    }
    default:
      return null;
  }
}

function entrySlots(minor: bigint, currency: string, on: string, client: { name: string } | null): Slots {
  return { amount: encodeMoney(money(minor, currency)), on, ...(client ? { client: client.name } : {}) };
}
