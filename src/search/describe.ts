import type { Scope } from "../scope.ts";

/** Something found, as people know it. */
export interface Found {
  /** The row that holds the words, and the row it is a part of: both the same where it stands alone. */
  readonly of: string;
  readonly row: string;
  /** What it is, as `scope.say.search.kinds` calls it. */
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  /** The command that opens it, with what it is called by; null where there is none. */
  readonly open: { readonly command: string; readonly slots: Readonly<Record<string, string>> } | null;
}

/** How rows of one kind are read for showing; rows that the person may not see are left out. */
export interface Describer {
  readonly kind: string;
  /** The roles that may find them (SPEC 1). */
  readonly access: readonly string[];
  describe(scope: Scope, ids: readonly string[]): Promise<readonly Found[]>;
}

const money = ["owner", "manager"];

const name = { select: { name: true } } as const;
const among = (ids: readonly string[]) => ({ id: { in: [...ids] } });
const joined = (...parts: readonly (string | null | undefined)[]) => parts.filter((part) => part).join(" · ");

const client: Describer = {
  kind: "client",
  access: money,
  describe: async (scope, ids) => {
    const rows = await scope.read.client.findMany({ where: among(ids) });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "client",
      title: row.name,
      detail: joined(scope.say.clients.stages[row.stage as keyof typeof scope.say.clients.stages], row.company),
      open: { command: "client show", slots: { client: row.id } },
    }));
  },
};

const contact: Describer = {
  kind: "contact",
  access: money,
  describe: async (scope, ids) => {
    const rows = await scope.read.contact.findMany({ where: among(ids), include: { client: name } });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "contact",
      title: row.name,
      detail: joined(row.designation, row.client?.name ?? row.company),
      open: row.clientId === null ? null : { command: "client show", slots: { client: row.clientId } },
    }));
  },
};

const contactPoint: Describer = {
  kind: "contactPoint",
  access: money,
  describe: async (scope, ids) => {
    const owner = { select: { id: true, name: true } } as const;
    const include = { client: owner, contact: { select: { id: true, name: true, client: owner } } } as const;
    const rows = await scope.read.contactPoint.findMany({ where: among(ids), include });
    return rows.map((row) => {
      const at = row.client ?? row.contact?.client ?? null;
      return {
        of: row.id,
        row: row.client?.id ?? row.contact?.id ?? row.id,
        kind: row.contact ? "contact" : "client",
        title: row.contact?.name ?? row.client?.name ?? row.value,
        detail: joined(row.value, row.contact?.client?.name),
        open: at && { command: "client show", slots: { client: at.id } },
      };
    });
  },
};

const income: Describer = {
  kind: "income",
  access: money,
  describe: async (scope, ids) => {
    const rows = await scope.read.income.findMany({ where: among(ids), include: { client: name } });
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
  access: money,
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
  access: money,
  describe: async (scope, ids) => {
    const rows = await scope.read.invoice.findMany({ where: among(ids), include: { client: name } });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "invoice",
      title: row.number,
      detail: joined(row.client.name, scope.show.day(row.issuedOn), row.status),
      open: { command: "invoice show", slots: { invoice: row.number } },
    }));
  },
};

const invoiceLine: Describer = {
  kind: "invoiceLine",
  access: money,
  describe: async (scope, ids) => {
    const include = { invoice: { select: { id: true, number: true, client: name } } } as const;
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

/** Everything that can be found, by kind. */
export const describers: readonly Describer[] = [client, contact, contactPoint, income, expense, invoice, invoiceLine];
