import { takeCategory } from "../../books/classifications.ts";
import { addMode } from "../../books/payment-modes.ts";
import { recordIncome } from "../../books/record-income.ts";
import { optional } from "../../chat/command.ts";
import { day } from "../../chat/options/day.ts";
import { text } from "../../chat/options/text.ts";
import { yesNo } from "../../chat/options/yes-no.ts";
import { takeClient } from "../../clients/take-client.ts";
import { payInvoice } from "../../invoices/pay-invoice.ts";
import { cellMoney, cellName } from "../cell-options.ts";
import { entryKey, knownEntries } from "../entry-keys.ts";
import { defineSubject } from "../subject.ts";

/** Income entries; without a payment mode they take the default, unless a column says they are not received. */
export const income = defineSubject({
  name: "income",
  columns: {
    date: day("Date", "past"),
    amount: cellMoney("Amount"),
    client: optional(cellName("client", "Client")),
    note: optional(text("Note")),
    classification: optional(cellName("classification", "Classification")),
    mode: optional(cellName("mode", "Payment mode")),
    received: optional(yesNo("Received")),
  },
  headings: {
    date: ["day", "received on", "earned on", "transaction date", "posted", "datum", "fecha", "data"],
    amount: ["total", "sum", "value", "gross", "net", "paid", "credit", "betrag", "importe", "montant", "valor"],
    client: [
      "customer",
      "payer",
      "from",
      "received from",
      "kunde",
      "cliente",
      "client name",
      "customer name",
      "auftraggeber",
    ],
    note: [
      "for",
      "description",
      "memo",
      "details",
      "what for",
      "reference",
      "zweck",
      "notiz",
      "verwendungszweck",
      "beschreibung",
      "concepto",
      "libelle",
      "descricao",
      "notes",
    ],
    classification: ["type", "kind", "category", "income type"],
    mode: ["method", "payment method", "account", "paid by", "bank", "zahlungsart"],
    received: ["paid", "is paid", "settled", "cleared"],
  },
  example: { date: "2026-11-20", amount: "1200.00", client: "Acme Ltd", note: "Logo", mode: "bank", received: "yes" },
  repeats: true,
  keyOf: ({ date, amount, note }) => entryKey(date, amount, note),
  known: (scope, inputs) => knownEntries(scope, "income", inputs),
  cameIn: ({ date, amount, client, note = "", classification, received = true }) =>
    received && !classification && client && "id" in client
      ? { on: date, amount, clientId: client.id, text: note }
      : null,
  pay: async ({ scope, taken }, { date, amount, mode, note }, { id }) => {
    const by = await taken("mode", mode, (said) =>
      "id" in said ? Promise.resolve(said) : addMode(scope, said.create),
    );
    const { payment } = await payInvoice(scope, id, { amount, on: date, mode: by, reference: note });
    return { table: "payment", id: payment.id };
  },
  add: async ({ scope, taken }, input) => {
    const { row } = await recordIncome(scope, {
      amount: input.amount,
      on: input.date,
      client: await taken("client", input.client, (said) => takeClient(scope, said)),
      classification: await taken("classification", input.classification, (said) =>
        takeCategory(scope, "classification", said),
      ),
      mode: await taken("mode", input.mode, (said) =>
        "id" in said ? Promise.resolve(said) : addMode(scope, said.create),
      ),
      received: input.received ?? true,
      note: input.note,
    });
    return { table: "income", id: row.id };
  },
});
