import { takeCategory } from "../../books/classifications.ts";
import { addMode } from "../../books/payment-modes.ts";
import { recordExpense } from "../../books/record-expense.ts";
import { optional } from "../../chat/command.ts";
import { day } from "../../chat/options/day.ts";
import { text } from "../../chat/options/text.ts";
import { yesNo } from "../../chat/options/yes-no.ts";
import { takeClient } from "../../clients/take-client.ts";
import { cellMoney, cellName } from "../cell-options.ts";
import { entryKey, knownEntries } from "../entry-keys.ts";
import { defineSubject } from "../subject.ts";

/** Expenses; without a payment mode they take the default, unless a column says they are not paid. */
export const expenses = defineSubject({
  name: "expenses",
  columns: {
    date: day("Date", "past"),
    amount: cellMoney("Amount"),
    note: optional(text("Note")),
    category: optional(cellName("category", "Category")),
    vendor: optional(text("Vendor")),
    client: optional(cellName("client", "Client")),
    billable: optional(yesNo("Billable")),
    mode: optional(cellName("mode", "Payment mode")),
    paid: optional(yesNo("Paid")),
  },
  headings: {
    date: ["day", "spent on", "paid on", "transaction date", "posted", "datum", "fecha", "data"],
    amount: ["total", "sum", "value", "gross", "cost", "price", "debit", "betrag", "importe", "montant", "valor"],
    note: [
      "for",
      "description",
      "memo",
      "details",
      "what for",
      "item",
      "zweck",
      "concepto",
      "libelle",
      "descricao",
      "notes",
    ],
    category: ["type", "kind", "expense type", "kategorie", "categoria", "categorie"],
    vendor: [
      "supplier",
      "merchant",
      "payee",
      "store",
      "shop",
      "paid to",
      "lieferant",
      "proveedor",
      "fournisseur",
      "fornecedor",
    ],
    client: ["customer", "kunde", "cliente", "rebill to"],
    billable: ["rebillable", "chargeable"],
    mode: ["method", "payment method", "account", "paid by", "bank", "card", "zahlungsart"],
    paid: ["is paid", "settled", "cleared"],
  },
  example: {
    date: "2026-11-20",
    amount: "45.50",
    note: "Hosting",
    category: "software",
    vendor: "Hetzner",
    mode: "card",
  },
  repeats: true,
  keyOf: ({ date, amount, note, vendor }) => entryKey(date, amount, vendor ?? note),
  known: (scope, inputs) => knownEntries(scope, "expense", inputs),
  add: async ({ scope, taken }, input) => {
    const { row } = await recordExpense(scope, {
      amount: input.amount,
      on: input.date,
      category: await taken("category", input.category, (said) => takeCategory(scope, "category", said)),
      vendor: input.vendor,
      client: await taken("client", input.client, (said) => takeClient(scope, said)),
      billable: input.billable,
      mode: await taken("mode", input.mode, (said) =>
        "id" in said ? Promise.resolve(said) : addMode(scope, said.create),
      ),
      paid: input.paid ?? true,
      note: input.note,
    });
    return { table: "expense", id: row.id };
  },
});
