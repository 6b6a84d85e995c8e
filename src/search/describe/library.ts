import { among, type Describer, joined, managers, named } from "../found.ts";

const resource: Describer = {
  kind: "resource",
  access: managers,
  describe: async (scope, ids) => {
    const rows = await scope.read.resource.findMany({ where: among(ids) });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "resource",
      title: row.name,
      detail: joined(scope.show.name("choice", row.kind), row.category, row.link),
      open: null,
    }));
  },
};

const resourceItem: Describer = {
  kind: "resourceItem",
  access: managers,
  describe: async (scope, ids) => {
    const rows = await scope.read.resourceItem.findMany({ where: among(ids), include: { resource: named } });
    return rows.map((row) => ({
      of: row.id,
      row: row.resourceId,
      kind: "resource",
      title: row.resource.name,
      detail: row.text,
      open: null,
    }));
  },
};

const document: Describer = {
  kind: "document",
  access: managers,
  describe: async (scope, ids) => {
    const rows = await scope.read.document.findMany({ where: among(ids), include: { client: named } });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "document",
      title: row.name,
      detail: joined(row.client?.name, scope.show.name("choice", row.kind)),
      open: { command: "document show", slots: { document: row.name } },
    }));
  },
};

const goal: Describer = {
  kind: "goal",
  access: managers,
  describe: async (scope, ids) => {
    const rows = await scope.read.goal.findMany({ where: among(ids) });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "goal",
      title: row.name,
      detail: joined(scope.show.name("goalCategory", row.category), row.dueOn && scope.show.day(row.dueOn)),
      open: null,
    }));
  },
};

const supplier: Describer = {
  kind: "supplier",
  access: managers,
  describe: async (scope, ids) => {
    const rows = await scope.read.supplier.findMany({ where: among(ids) });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "supplier",
      title: row.name,
      detail: joined(row.person, row.email, row.phone, row.archivedAt && scope.say.search.archived),
      open: null,
    }));
  },
};

const supplyItem: Describer = {
  kind: "supplyItem",
  access: managers,
  describe: async (scope, ids) => {
    const rows = await scope.read.supplyItem.findMany({ where: among(ids) });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "supply",
      title: row.name,
      detail: joined(row.notes, row.archivedAt && scope.say.search.archived),
      open: null,
    }));
  },
};

/** What is kept. */
export const library: readonly Describer[] = [resource, resourceItem, document, goal, supplier, supplyItem];
