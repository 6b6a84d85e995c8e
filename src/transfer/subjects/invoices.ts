import { addMode } from "../../books/payment-modes.ts";
import { optional } from "../../chat/command.ts";
import { choice } from "../../chat/options/choice.ts";
import { counted } from "../../chat/options/counted.ts";
import { day } from "../../chat/options/day.ts";
import { discount } from "../../chat/options/discount.ts";
import { due } from "../../chat/options/due.ts";
import { percent } from "../../chat/options/percent.ts";
import { text } from "../../chat/options/text.ts";
import { takeClient } from "../../clients/take-client.ts";
import { createInvoice } from "../../invoices/create-invoice.ts";
import { type NewLine, oneLine } from "../../invoices/new-line.ts";
import { payInvoice } from "../../invoices/pay-invoice.ts";
import { voidInvoice } from "../../invoices/void-invoice.ts";
import type { Quantity } from "../../library/quantity.ts";
import type { Money } from "../../money/money.ts";
import type { Scope } from "../../scope.ts";
import { cellMoney, cellName } from "../cell-options.ts";
import { defineSubject } from "../subject.ts";

interface Part {
  readonly amount?: Money | undefined;
  readonly for?: string | undefined;
  readonly quantity?: Quantity | undefined;
  readonly price?: Money | undefined;
}

/** A row as a line: quantity times price, or its amount, of which each costs its share where that is whole. */
function lineOf(scope: Scope, { amount, for: what, quantity, price }: Part): NewLine[] {
  const quantityMilli = quantity?.milli ?? 1000n;
  const description = what ?? scope.say.invoices.work;
  if (price) return [{ description, quantityMilli, unit: price, taxBps: null }];
  if (!amount) return [];
  const isWhole = quantityMilli > 0n && (amount.minor * 1000n) % quantityMilli === 0n;
  if (!isWhole) return [oneLine(description, amount)];
  const unit = { minor: (amount.minor * 1000n) / quantityMilli, currency: amount.currency };
  return [{ description, quantityMilli, unit, taxBps: null }];
}

/** Invoices, a row for each of their lines; a paid one gets its payment on the day named, else on the issue day. */
export const invoices = defineSubject({
  name: "invoices",
  columns: {
    number: optional(text("Number")),
    client: cellName("client", "Client"),
    date: day("Date", "past"),
    due: optional(due("Due")),
    amount: optional(cellMoney("Amount before tax")),
    for: optional(text("What for")),
    quantity: optional(counted("Quantity")),
    price: optional(cellMoney("Price of one")),
    tax: optional(percent("Tax in percent")),
    discount: optional(discount("Discount")),
    status: optional(choice("Status", ["draft", "sent", "paid", "void"])),
    paidOn: optional(day("Paid on", "past")),
    mode: optional(cellName("mode", "Payment mode")),
    notes: optional(text("Notes")),
  },
  headings: {
    number: ["invoice", "invoice number", "invoice no", "no", "nr", "rechnungsnummer", "numero", "numero de factura"],
    client: ["customer", "bill to", "client name", "customer name", "kunde", "cliente"],
    date: ["issue date", "issued", "issued on", "invoice date", "datum", "fecha", "data"],
    due: ["due date", "due on", "terms", "fallig", "vencimiento", "echeance", "vencimento"],
    amount: ["net", "subtotal", "amount", "total", "net amount", "betrag", "importe", "montant", "valor"],
    for: [
      "description",
      "item",
      "memo",
      "details",
      "subject",
      "line item",
      "item description",
      "beschreibung",
      "concepto",
    ],
    quantity: ["qty", "hours", "units", "menge", "anzahl", "cantidad", "quantite", "quantidade", "item quantity"],
    price: [
      "unit price",
      "rate",
      "unit cost",
      "item price",
      "einzelpreis",
      "stuckpreis",
      "precio",
      "precio unitario",
      "prix unitaire",
      "preco unitario",
    ],
    tax: ["tax", "vat", "tax rate", "vat rate", "mwst", "iva", "tva"],
    discount: ["rabatt", "descuento", "remise", "desconto"],
    status: ["state"],
    paidOn: ["payment date", "date paid", "paid date"],
    mode: ["method", "payment method", "paid by", "zahlungsart"],
    notes: ["note", "comment", "comments", "remarks"],
  },
  example: {
    number: "2026-001",
    client: "Acme Ltd",
    date: "2026-11-01",
    due: "2026-12-01",
    for: "Logo",
    quantity: "8",
    price: "100.00",
    status: "sent",
  },
  oneOf: ["amount", "price"],
  better: { price: "amount" },
  partColumns: ["for", "quantity", "price", "amount"],
  isPart: (row, first) => row.price !== undefined || row.amount?.minor !== first.amount?.minor || row.for !== first.for,
  wrong: (row, scope) => (row.amount || row.price ? null : scope.say.transfer.noPrice),
  keyOf: ({ number }) => number ?? null,
  known: async (scope) => {
    const rows = await scope.read.invoice.findMany({ select: { number: true } });
    return new Map(rows.map((row) => [row.number, 1]));
  },
  add: async ({ scope, taken }, input, parts = [input]) => {
    const { status = "draft" } = input;
    const client = await taken("client", input.client, (said) => takeClient(scope, said));
    const { row } = await createInvoice(scope, {
      client: client ?? input.client,
      ...(parts.length === 1 && input.price === undefined && input.quantity === undefined
        ? { amount: input.amount, what: input.for }
        : { lines: parts.flatMap((part) => lineOf(scope, part)) }),
      issuedOn: input.date,
      due: input.due,
      taxBps: input.tax,
      discount: input.discount,
      number: input.number,
      notes: input.notes,
      sent: status !== "draft",
    });
    if (status === "paid") {
      const mode = await taken("mode", input.mode, (said) =>
        "id" in said ? Promise.resolve(said) : addMode(scope, said.create),
      );
      await payInvoice(scope, row.id, { on: input.paidOn ?? input.date, mode });
    }
    if (status === "void") await voidInvoice(scope, row.id, false);
    return { table: "invoice", id: row.id };
  },
});
