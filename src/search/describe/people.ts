import { clientsInSight, seesMoney } from "../../work/sight.ts";
import { among, type Describer, everybody, joined, managers, named } from "../found.ts";

const client: Describer = {
  kind: "client",
  access: everybody,
  describe: async (scope, ids) => {
    const rows = await scope.read.client.findMany({ where: { AND: [among(ids), clientsInSight(scope)] } });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "client",
      title: row.name,
      detail: joined(scope.say.clients.stages[row.stage], row.company, row.archivedAt && scope.say.search.archived),
      open: seesMoney(scope) ? { command: "client show", slots: { client: row.id } } : null,
    }));
  },
};

const contact: Describer = {
  kind: "contact",
  access: managers,
  describe: async (scope, ids) => {
    const rows = await scope.read.contact.findMany({ where: among(ids), include: { client: named } });
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
  access: managers,
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

/** Clients and people. */
export const people: readonly Describer[] = [client, contact, contactPoint];
