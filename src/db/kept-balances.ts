import type { KeptThing } from "./kept-tables.ts";

/** What moves money: a table, the sign it counts with, and which of its rows do. */
interface Source {
  readonly table: string;
  readonly sign: "" | "-";
  readonly columns: readonly string[];
  readonly counts: (row: string) => string;
}

const withMode = (row: string) => `${row}."modeId" IS NOT NULL`;

/** As an entry says it (SPEC 2): payments received, and income received without an invoice, less expenses paid. */
const sources: readonly Source[] = [
  { table: "Payment", sign: "", columns: ["modeId", "currency", "amountMinor"], counts: withMode },
  {
    table: "Income",
    sign: "",
    columns: ["modeId", "currency", "amountMinor", "invoiceId"],
    counts: (row) => `${withMode(row)} AND ${row}."invoiceId" IS NULL`,
  },
  { table: "Expense", sign: "-", columns: ["modeId", "currency", "amountMinor"], counts: withMode },
];

/** Upper and lower halves of amounts are added apart, so that no sum overflows (see `exactSum`). */
const halves = (sign: string, row: string) =>
  `${sign}(${row}."amountMinor" >> 32), ${sign}(${row}."amountMinor" & 4294967295)`;

const into = `INSERT INTO "KeptBalance" ("workspaceId", "modeId", "currency", "high", "low")`;

function triggersOf({ table, sign, columns, counts }: Source): string[] {
  const add = (row: "old" | "new", as: string) =>
    `${into} SELECT ${row}."workspaceId", ${row}."modeId", ${row}."currency", ${halves(as, row)} WHERE ${counts(row)} ON CONFLICT DO UPDATE SET "high" = "high" + excluded."high", "low" = "low" + excluded."low";`;
  const made = add("new", sign);
  const gone = add("old", sign === "" ? "-" : "");
  const trigger = (does: string, on: string, body: string) =>
    `CREATE TRIGGER "KeptBalance_${table}_${does}" AFTER ${on} ON "${table}" BEGIN ${body} END`;
  return [
    trigger("made", "INSERT", made),
    trigger("changed", `UPDATE OF ${columns.map((one) => `"${one}"`).join(", ")}`, `${gone} ${made}`),
    trigger("gone", "DELETE", gone),
  ];
}

const filled = sources.map(
  ({ table, sign, counts }) =>
    `SELECT r."workspaceId", r."modeId", r."currency", SUM(${sign}(r."amountMinor" >> 32)) AS "high", SUM(${sign}(r."amountMinor" & 4294967295)) AS "low" FROM "${table}" r WHERE ${counts("r")} GROUP BY 1, 2, 3`,
);

/** What every payment mode holds: always true, because each entry that moves money adds itself to it. */
export const keptBalances: KeptThing = {
  made: [
    `CREATE TABLE "KeptBalance" ("workspaceId" TEXT NOT NULL, "modeId" TEXT NOT NULL, "currency" TEXT NOT NULL, "high" BIGINT NOT NULL, "low" BIGINT NOT NULL, PRIMARY KEY ("workspaceId", "modeId", "currency")) WITHOUT ROWID`,
    ...sources.flatMap(triggersOf),
  ],
  filled: `${into} SELECT "workspaceId", "modeId", "currency", SUM("high"), SUM("low") FROM (${filled.join(" UNION ALL ")}) GROUP BY 1, 2, 3`,
};
