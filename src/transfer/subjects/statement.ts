import { optional } from "../../chat/command.ts";
import { day } from "../../chat/options/day.ts";
import { text } from "../../chat/options/text.ts";
import type { Money } from "../../money/money.ts";
import { nameKey } from "../../name-key.ts";
import type { NamedOrNew } from "../../named.ts";
import type { Scope } from "../../scope.ts";
import { cellDirection, cellMoney, cellName, cellSigned } from "../cell-options.ts";
import { entryKey, knownEntries } from "../entry-keys.ts";
import { defineSubject } from "../subject.ts";
import { expenses } from "./expenses.ts";
import { income } from "./income.ts";

interface Moved {
  readonly amount?: Money | undefined;
  readonly in?: Money | undefined;
  readonly out?: Money | undefined;
  readonly direction?: "in" | "out" | undefined;
}

interface Told {
  readonly payee?: string | undefined;
  readonly note?: string | undefined;
  readonly client?: NamedOrNew | undefined;
}

const isSome = (amount: Money | undefined): amount is Money => amount !== undefined && amount.minor !== 0n;

/** Which way the money of a row went, and how much; null when it says neither or both. */
function movement(row: Moved): { readonly went: "in" | "out"; readonly amount: Money } | null {
  const said = [row.amount, row.in, row.out].filter(isSome);
  const [amount] = said;
  if (!amount || said.length > 1) return null;
  const size = { minor: amount.minor < 0n ? -amount.minor : amount.minor, currency: amount.currency };
  if (amount === row.amount) return { went: row.direction ?? (amount.minor < 0n ? "out" : "in"), amount: size };
  return { went: amount === row.in ? "in" : "out", amount: size };
}

/** The client whose name the other party of a movement is, where the books know one. */
function clientOf(scope: Scope, { client, payee, note }: Told): NamedOrNew | undefined {
  if (client) return client;
  const said = payee ?? note ?? "";
  const all = scope.names.byName("client", said).filter((one) => nameKey(one.name) === nameKey(said));
  return all.length === 1 ? all[0] : undefined;
}

const incomeNote = (scope: Scope, row: Told) =>
  clientOf(scope, row) ? row.note : [row.payee, row.note].filter(Boolean).join(": ") || undefined;

/** A bank statement: what came in is income, what went out expenses, told apart by the sign, by two columns or by a word. */
export const statement = defineSubject({
  name: "statement",
  columns: {
    date: day("Date", "past"),
    amount: optional(cellSigned("Amount, below zero what went out")),
    in: optional(cellMoney("Paid in")),
    out: optional(cellMoney("Paid out")),
    direction: optional(cellDirection("In or out")),
    payee: optional(text("Payee or payer")),
    note: optional(text("Note")),
    client: optional(cellName("client", "Client")),
    category: optional(cellName("category", "Category")),
    mode: optional(cellName("mode", "Payment mode")),
  },
  headings: {
    date: [
      "day",
      "transaction date",
      "booking date",
      "posting date",
      "posted",
      "completed date",
      "datum",
      "buchungstag",
      "buchungsdatum",
      "fecha",
      "fecha operacion",
      "date operation",
      "data",
    ],
    amount: ["amount", "total", "sum", "value", "betrag", "umsatz", "importe", "montant", "valor", "monto"],
    in: [
      "credit",
      "credits",
      "money in",
      "deposit",
      "deposits",
      "credit amount",
      "haben",
      "gutschrift",
      "abono",
      "abonos",
      "haber",
      "ingresos",
      "entrada",
      "credito",
    ],
    out: [
      "debit",
      "debits",
      "money out",
      "withdrawal",
      "withdrawals",
      "debit amount",
      "soll",
      "lastschrift",
      "cargo",
      "cargos",
      "debe",
      "gastos",
      "saida",
      "debito",
    ],
    direction: ["type", "transaction type", "debit credit", "credit debit", "dr cr", "cr dr", "soll haben"],
    payee: [
      "payee",
      "payer",
      "merchant",
      "counterparty",
      "name",
      "beneficiary",
      "empfanger",
      "auftraggeber",
      "auftraggeber empfanger",
      "beguenstigter zahlungspflichtiger",
      "beguenstigter",
      "beneficiario",
      "tiers",
    ],
    note: [
      "description",
      "memo",
      "details",
      "reference",
      "narrative",
      "particulars",
      "verwendungszweck",
      "buchungstext",
      "concepto",
      "libelle",
      "descricao",
      "historico",
    ],
    client: ["customer", "kunde", "cliente"],
    category: ["kategorie", "categoria", "categorie"],
    mode: ["account", "method", "payment method", "konto", "cuenta", "compte", "conta"],
  },
  example: { date: "2026-11-20", amount: "-45.50", payee: "Hetzner", note: "Hosting" },
  repeats: true,
  signed: true,
  oneOf: ["amount", "in", "out"],
  wrong: (row, scope) => (movement(row) ? null : scope.say.transfer.noMovement),
  sortOf: (row) => (movement(row)?.went === "in" ? "income" : "expenses"),
  keyOf: (row, scope) => {
    const moved = movement(row);
    if (!moved) return null;
    const what = moved.went === "in" ? incomeNote(scope, row) : (row.payee ?? row.note);
    return `${moved.went}|${entryKey(row.date, moved.amount, what)}`;
  },
  known: async (scope, rows) => {
    const all = new Map<string, number>();
    for (const [went, table] of [
      ["in", "income"],
      ["out", "expense"],
    ] as const)
      for (const [key, count] of await knownEntries(scope, table, rows)) all.set(`${went}|${key}`, count);
    return all;
  },
  cameIn: (row, scope) => {
    const moved = movement(row);
    if (moved?.went !== "in") return null;
    const client = clientOf(scope, row);
    if (client && !("id" in client)) return null;
    const text = [row.payee, row.note].filter(Boolean).join(" ");
    return { on: row.date, amount: moved.amount, clientId: client?.id, text };
  },
  pay: (importing, row, pays) => {
    const moved = movement(row);
    if (!moved || !income.pay) throw new Error("a row that pays nothing");
    const { date, mode, note, payee } = row;
    const entry = { date, amount: moved.amount, mode, note: note ?? payee };
    return income.pay(importing, { ...entry, client: undefined, classification: undefined, received: true }, pays);
  },
  add: (importing, row) => {
    const { scope } = importing;
    const moved = movement(row);
    if (!moved) throw new Error("a row that moves nothing");
    const { date, mode, category, payee, note } = row;
    const { amount } = moved;
    if (moved.went === "in")
      return income.add(importing, {
        date,
        amount,
        mode,
        client: clientOf(scope, row),
        note: incomeNote(scope, row),
        classification: undefined,
        received: true,
      });
    return expenses.add(importing, {
      date,
      amount,
      mode,
      category,
      vendor: payee,
      note,
      client: row.client,
      billable: undefined,
      paid: true,
    });
  },
});
