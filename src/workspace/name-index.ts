import type { Tx } from "../db/database.ts";
import type { Member, Workspace } from "../db/generated/client.ts";
import { allNamed, countNameChange, type NamedRow, namedInSight, namedRow, rowsNamedBy } from "../db/queries/names.ts";
import type { NamedStep } from "../history/journal.ts";
import type { Name, Names } from "../understand/names/names.ts";
import { createShelvedNames } from "../understand/names/shelved-names.ts";
import { seesMoney } from "../work/sight.ts";

interface Indexed {
  readonly names: Names;
  version: number;
}

/** The names of every workspace in use, kept in memory and brought up to date after each change. */
export interface NameIndex {
  /** The workspace's names as of this transaction; built from the books when the index is missing or out of date. */
  of(tx: Tx, workspace: Workspace): Promise<Names>;
  /** The names that a person may know of: of employees only what they are assigned to (SPEC 1). */
  seenBy(tx: Tx, workspace: Workspace, person: Member): Promise<Names>;
  /** Takes over what a transaction wrote, before it commits: also counts the change in the workspace's row. */
  changed(tx: Tx, workspace: Workspace, rows: readonly NamedStep[]): Promise<void>;
  /** Forgets a workspace's names, after a transaction that did not commit. */
  forget(workspaceId: string): void;
}

function nameOf({ kind, id, name, detail, owner }: NamedRow): Name {
  return { kind, id, name, ...(detail === null ? {} : { detail }), ...(owner === null ? {} : { owner }) };
}

/** The most workspaces whose names are kept in memory; beyond it the one not used for longest is dropped. */
const mostKept = 200;

/** A name index over all workspaces of one process. */
export function createNameIndex(): NameIndex {
  const kept = new Map<string, Indexed>();

  async function build(tx: Tx, workspace: Workspace): Promise<Indexed> {
    const names = createShelvedNames();
    for (const row of await allNamed(tx, workspace.id)) names.add(nameOf(row));
    return { names, version: workspace.namesVersion };
  }

  async function of(tx: Tx, workspace: Workspace): Promise<Names> {
    const known = kept.get(workspace.id);
    const current = known?.version === workspace.namesVersion ? known : await build(tx, workspace);
    kept.delete(workspace.id);
    kept.set(workspace.id, current);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return current.names;
  }

  return {
    of,
    seenBy: async (tx, workspace, person) => {
      if (seesMoney({ person })) return of(tx, workspace);
      const names = createShelvedNames();
      for (const row of await namedInSight(tx, workspace.id, person.id)) names.add(nameOf(row));
      return names;
    },
    changed: async (tx, workspace, rows) => {
      if (rows.length === 0) return;
      await countNameChange(tx, workspace.id);
      const known = kept.get(workspace.id);
      if (!known) return;
      const told = rows.filter(({ table, renamed }) => renamed && (table === "client" || table === "project"));
      const owned = await Promise.all(told.map(({ id }) => rowsNamedBy(tx, id)));
      for (const row of [...rows, ...owned.flat()]) {
        const named = await namedRow(tx, workspace.id, row);
        if (named) known.names.add(nameOf(named));
        else known.names.remove(row.id);
      }
      known.version = workspace.namesVersion + 1;
    },
    forget: (workspaceId) => {
      kept.delete(workspaceId);
    },
  };
}
