import type { NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { type ModeTaken, takeMode } from "./payment-modes.ts";

/** Whether and when money moved: an entry has a payment mode exactly when it has (SPEC 2). */
export interface Movement {
  readonly mode: ModeTaken | null;
  readonly movedOn: string | null;
}

/** What was said about the movement of an entry that is already written. */
export interface MovementPatch {
  /** The entry's own day. */
  readonly on?: Day | undefined;
  /** A payment mode, or null for money that has not moved after all. */
  readonly mode?: NamedOrNew | null | undefined;
  /** Whether the money has moved; moved without a mode takes the workspace's default. */
  readonly moved?: boolean | undefined;
  readonly movedOn?: Day | undefined;
}

/**
 * The movement of an entry after a correction. Money that moves only now did so on the day said, else today; an entry
 * whose money moved on its own day keeps the two days together when that day is corrected.
 */
export async function reviseMovement(
  scope: Scope,
  entry: { readonly on: string; readonly mode: ModeTaken | null; readonly movedOn: string | null },
  patch: MovementPatch,
): Promise<Movement> {
  if (patch.mode === null || patch.moved === false) return { mode: null, movedOn: null };
  const moves = patch.mode !== undefined || patch.moved === true || patch.movedOn !== undefined;
  if (entry.movedOn === null) {
    if (!moves) return { mode: null, movedOn: null };
    return { mode: await takeMode(scope, patch.mode), movedOn: patch.movedOn ?? patch.on ?? scope.today };
  }
  const together = entry.movedOn === entry.on && patch.on !== undefined;
  return {
    mode: patch.mode ? await takeMode(scope, patch.mode) : entry.mode,
    movedOn: patch.movedOn ?? (together ? (patch.on ?? null) : entry.movedOn),
  };
}
