import { among, type Describer, joined, managers, named } from "../found.ts";

const income: Describer = {
  kind: "income",
  access: managers,
  describe: async (scope, ids) => {
    const rows = await scope.read.income.findMany({ where: among(ids), include: { client: named } });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "income",
      title: joined(scope.show.minor(row.amountMinor, row.currency), row.client?.name),
      detail: joined(scope.show.day(row.earnedOn), row.note),
      open: null,
    }));
  },
};

const expense: Describer = {
  kind: "expense",
  access: managers,
  describe: async (scope, ids) => {
    const rows = await scope.read.expense.findMany({ where: among(ids) });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "expense",
      title: joined(scope.show.minor(row.amountMinor, row.currency), row.vendor),
      detail: joined(scope.show.day(row.spentOn), row.note),
      open: null,
    }));
  },
};

const invoice: Describer = {
  kind: "invoice",
  access: managers,
  describe: async (scope, ids) => {
    const rows = await scope.read.invoice.findMany({ where: among(ids), include: { client: named } });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "invoice",
      title: row.number,
      detail: joined(row.client.name, scope.show.day(row.issuedOn), scope.show.name("choice", row.status)),
      open: { command: "invoice show", slots: { invoice: row.number } },
    }));
  },
};

const invoiceLine: Describer = {
  kind: "invoiceLine",
  access: managers,
  describe: async (scope, ids) => {
    const include = { invoice: { select: { id: true, number: true, client: named } } } as const;
    const rows = await scope.read.invoiceLine.findMany({ where: among(ids), include });
    return rows.map(({ id, description, invoice: of }) => ({
      of: id,
      row: of.id,
      kind: "invoice",
      title: of.number,
      detail: joined(of.client.name, description),
      open: { command: "invoice show", slots: { invoice: of.number } },
    }));
  },
};

const deal: Describer = {
  kind: "deal",
  access: managers,
  describe: async (scope, ids) => {
    const rows = await scope.read.deal.findMany({ where: among(ids), include: { client: named } });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "deal",
      title: row.title,
      detail: joined(row.client.name, scope.show.name("choice", row.stage)),
      open: null,
    }));
  },
};

/** Entries, invoices and deals. */
export const moneyThings: readonly Describer[] = [income, expense, invoice, invoiceLine, deal];
