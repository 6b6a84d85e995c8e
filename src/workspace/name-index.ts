import type { Tx } from "../db/database.ts";
import type { Workspace } from "../db/generated/client.ts";
import type { Table } from "../history/tables.ts";
import { createNames, type Name, type Names } from "../understand/names.ts";

interface Indexed {
  readonly names: Names;
  version: number;
}

/** The names of every workspace in use, kept in memory and brought up to date after each change. */
export interface NameIndex {
  /** The workspace's names as of this transaction; built from the books when the index is missing or out of date. */
  of(tx: Tx, workspace: Workspace): Promise<Names>;
  /** Takes over what a transaction wrote, before it commits: also counts the change in the workspace's row. */
  changed(tx: Tx, workspace: Workspace, rows: readonly { readonly table: Table; readonly id: string }[]): Promise<void>;
  /** Forgets a workspace's names, after a transaction that did not commit. */
  forget(workspaceId: string): void;
}

type Read = (tx: Tx, where: { workspaceId: string; id?: string }) => Promise<Name[]>;

/** How each named table is read as names; archived rows have none. */
const readers: Partial<Record<Table, Read>> = {
  client: async (tx, where) => {
    const rows = await tx.client.findMany({
      where: { ...where, archivedAt: null },
      select: { id: true, name: true, stage: true },
    });
    return rows.map((row) => ({ kind: "client", id: row.id, name: row.name, detail: row.stage }));
  },
  contact: async (tx, where) => {
    const rows = await tx.contact.findMany({
      where,
      select: { id: true, name: true, client: { select: { name: true } } },
    });
    return rows.map((row) => ({
      kind: "contact",
      id: row.id,
      name: row.name,
      ...(row.client ? { owner: row.client.name } : {}),
    }));
  },
  category: async (tx, where) => {
    const rows = await tx.category.findMany({ where: { ...where, archivedAt: null } });
    return rows.map((row) => ({
      kind: row.kind === "category" ? "category" : "classification",
      id: row.id,
      name: row.name,
    }));
  },
  paymentMode: async (tx, where) => {
    const rows = await tx.paymentMode.findMany({ where: { ...where, archivedAt: null } });
    return rows.map((row) => ({ kind: "mode", id: row.id, name: row.name }));
  },
  tag: async (tx, where) => {
    const rows = await tx.tag.findMany({ where });
    return rows.map((row) => ({ kind: "tag", id: row.id, name: row.name }));
  },
  member: async (tx, where) => {
    const rows = await tx.member.findMany({ where });
    return rows.map((row) => ({ kind: "member", id: row.id, name: row.name }));
  },
};

/** A name index over all workspaces of one process. */
export function createNameIndex(): NameIndex {
  const kept = new Map<string, Indexed>();

  async function build(tx: Tx, workspace: Workspace): Promise<Indexed> {
    const names = createNames();
    for (const read of Object.values(readers))
      for (const name of await read(tx, { workspaceId: workspace.id })) names.add(name);
    return { names, version: workspace.namesVersion };
  }

  return {
    of: async (tx, workspace) => {
      const known = kept.get(workspace.id);
      if (known?.version === workspace.namesVersion) return known.names;
      const built = await build(tx, workspace);
      kept.set(workspace.id, built);
      return built.names;
    },
    changed: async (tx, workspace, rows) => {
      if (rows.length === 0) return;
      await tx.workspace.update({ where: { id: workspace.id }, data: { namesVersion: { increment: 1 } } });
      const known = kept.get(workspace.id);
      if (!known) return;
      for (const { table, id } of rows) {
        known.names.remove(id);
        for (const name of (await readers[table]?.(tx, { workspaceId: workspace.id, id })) ?? []) known.names.add(name);
      }
      known.version = workspace.namesVersion + 1;
    },
    forget: (workspaceId) => {
      kept.delete(workspaceId);
    },
  };
}
