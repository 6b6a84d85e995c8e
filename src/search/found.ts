import type { Call } from "../call.ts";
import type { Scope } from "../scope.ts";
import type { Role } from "../workspace/members.ts";

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
  readonly open: Call | null;
}

/** How rows of one kind are read for showing; rows that the person may not see are left out. */
export interface Describer {
  readonly kind: string;
  /** The roles that may find them (SPEC 1). */
  readonly access: readonly Role[];
  describe(scope: Scope, ids: readonly string[]): Promise<readonly Found[]>;
}

/** Who sees financial figures and every client (SPEC 1). */
export const managers: readonly Role[] = ["owner", "manager"];

/** Those and employees, each within their sight. */
export const everybody: readonly Role[] = [...managers, "employee"];

/** The where clause of rows by their ids. */
export const among = (ids: readonly string[]) => ({ id: { in: [...ids] } });

/** Parts of a line that are there, in one. */
export const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part).join(" · ");

/** A row's name, as reads include it. */
export const named = { select: { name: true } } as const;
