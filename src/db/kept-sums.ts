import type { KeptThing } from "./kept-tables.ts";

type Row = "old" | "new" | "r";

/** Rows that a sum is made of: which of them count, and with which sign. */
interface Source {
  readonly table: string;
  readonly sign: 1 | -1;
  readonly counts: (row: Row) => string;
  /** The columns it depends on. */
  readonly columns: readonly string[];
}

/** Sums that every row they are made of adds itself to, so that they are always true. */
interface Kept {
  readonly name: string;
  readonly keys: readonly string[];
  readonly measures: Readonly<Record<string, (row: Row) => string>>;
  readonly sources: readonly Source[];
}

/** The upper and lower half of an amount, added apart so that no sum overflows (see `exactSum`). */
const high = (column: string) => (row: Row) => `(${row}."${column}" >> 32)`;
const low = (column: string) => (row: Row) => `(${row}."${column}" & 4294967295)`;

const withMode = (row: Row) => `${row}."modeId" IS NOT NULL`;
const moved = ["modeId", "currency", "amountMinor"];

/** What every payment mode holds: payments received, and income received without an invoice, less expenses paid (SPEC 2). */
const balances: Kept = {
  name: "KeptBalance",
  keys: ["workspaceId", "modeId", "currency"],
  measures: { high: high("amountMinor"), low: low("amountMinor") },
  sources: [
    { table: "Payment", sign: 1, counts: withMode, columns: moved },
    {
      table: "Income",
      sign: 1,
      counts: (row) => `${withMode(row)} AND ${row}."invoiceId" IS NULL`,
      columns: [...moved, "invoiceId"],
    },
    { table: "Expense", sign: -1, counts: withMode, columns: moved },
  ],
};

const standing = ["status", "currency", "settled", "owed"];

/** How many invoices of a standing there are, and what they come to, of those that are settled (src/db/queries/settle-invoices.ts). */
const invoices: Kept = {
  name: "KeptInvoiceSum",
  keys: ["workspaceId", ...standing],
  measures: {
    count: () => "1",
    totalHigh: high("totalMinor"),
    totalLow: low("totalMinor"),
    paidHigh: high("paidMinor"),
    paidLow: low("paidMinor"),
  },
  sources: [
    {
      table: "KeptInvoice",
      sign: 1,
      counts: (row) => `${row}."totalMinor" IS NOT NULL`,
      columns: [...standing, "totalMinor", "paidMinor"],
    },
  ],
};

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

function tableOf({ name, keys, measures }: Kept): string {
  const columns = [
    ...keys.map((key) => `"${key}" NOT NULL`),
    ...Object.keys(measures).map((measure) => `"${measure}" BIGINT NOT NULL`),
  ];
  return `CREATE TABLE "${name}" (${columns.join(", ")}, PRIMARY KEY (${quoted(keys)})) WITHOUT ROWID`;
}

/** Adds up rows, named `row`; without `from` the row of a trigger. */
function adding({ name, keys, measures }: Kept, { counts }: Source, row: Row, sign: number, from = ""): string {
  const values = [
    ...keys.map((key) => `${row}."${key}"`),
    ...Object.values(measures).map((measure) => `${sign < 0 ? "-" : ""}${measure(row)}`),
  ];
  const added = Object.keys(measures).map((measure) => `"${measure}" = "${measure}" + excluded."${measure}"`);
  return `INSERT INTO "${name}" (${quoted([...keys, ...Object.keys(measures)])}) SELECT ${values.join(", ")} ${from} WHERE ${counts(row)} ON CONFLICT DO UPDATE SET ${added.join(", ")};`;
}

function triggersOf(kept: Kept, source: Source): string[] {
  const { table, sign, columns } = source;
  const made = adding(kept, source, "new", sign);
  const gone = adding(kept, source, "old", -sign);
  const trigger = (does: string, on: string, body: string) =>
    `CREATE TRIGGER "${kept.name}_${table}_${does}" AFTER ${on} ON "${table}" BEGIN ${body} END`;
  return [
    trigger("made", "INSERT", made),
    trigger("changed", `UPDATE OF ${quoted(columns)}`, `${gone} ${made}`),
    trigger("gone", "DELETE", gone),
  ];
}

/** The sums that are kept: of payment modes, and of invoices by standing. */
export const keptSums: readonly KeptThing[] = [balances, invoices].map((kept) => ({
  made: [tableOf(kept), ...kept.sources.flatMap((source) => triggersOf(kept, source))],
  filled: kept.sources.map((source) => adding(kept, source, "r", source.sign, `FROM "${source.table}" r`)).join(" "),
}));
