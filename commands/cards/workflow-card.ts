import type { Card, Offer } from "../../src/chat/reply.ts";
import type { WorkflowRow } from "../../src/invoices/workflow.ts";
import type { Scope } from "../../src/scope.ts";

/** Client income, the newest first, each with everything it is linked to (SPEC 6). */
export function workflowCard(scope: Scope, rows: readonly WorkflowRow[]): Card {
  const { workflow } = scope.say.invoices;
  const mode = (row: WorkflowRow) =>
    row.mode ? scope.show.name("mode", row.mode) : row.invoice ? workflow.byInvoice : workflow.notReceived;
  return {
    title: workflow.title,
    fields: [],
    table: {
      head: workflow.head,
      rows: rows.map((row) => [
        scope.show.day(row.earnedOn),
        scope.show.minor(row.amountMinor, row.currency),
        row.note ?? workflow.none,
        row.client ?? workflow.none,
        row.project ?? workflow.none,
        row.service ?? workflow.none,
        row.invoice ?? workflow.none,
        mode(row),
      ]),
    },
  };
}

/** The links that are missing, as buttons: the newest entry on no invoice, the newest not received. */
export function workflowOffers(scope: Scope, rows: readonly WorkflowRow[]): Offer[] {
  const { buttons } = scope.say.invoices;
  const loose = rows.filter(
    (row) => row.kind === "entry" && row.invoice === null && row.mode === null && row.amountMinor > 0n,
  );
  return loose.slice(0, 2).flatMap((row) => {
    const amount = scope.show.minor(row.amountMinor, row.currency);
    return [
      { label: buttons.onInvoice(amount), press: { command: "invoice link", slots: { entries: row.id } } },
      {
        label: buttons.received(amount),
        press: { command: "edit", slots: { subject: `income:${row.id}`, received: "yes" } },
      },
    ];
  });
}
