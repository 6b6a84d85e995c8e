import type { NamedOrNew } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { type ModeTaken, takeMode } from "./payment-modes.ts";

/** An entry's own day, and whether and when its money moved: it has a payment mode exactly when it has (SPEC 2). */
export interface Movement {
  readonly on: Day;
  readonly mode: ModeTaken | null;
  readonly movedOn: Day | null;
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
 * The days and movement of an entry after a correction. Money that moves only now did so on the day said, else today, and
 * the entry keeps its own day; where money moved on the entry's own day, correcting that day corrects both.
 */
export async function reviseMovement(scope: Scope, entry: Movement, patch: MovementPatch): Promise<Movement> {
  const on = patch.on ?? entry.on;
  if (patch.mode === null || patch.moved === false) return { on, mode: null, movedOn: null };
  const moves = patch.mode !== undefined || patch.moved === true || patch.movedOn !== undefined;
  if (entry.movedOn === null) {
    if (!moves) return { on, mode: null, movedOn: null };
    const mode = await takeMode(scope, patch.mode);
    if (patch.movedOn !== undefined) return { on, mode, movedOn: patch.movedOn };
    return { on: entry.on, mode, movedOn: patch.on ?? scope.today };
  }
  const mode = patch.mode ? await takeMode(scope, patch.mode) : entry.mode;
  return { on, mode, movedOn: patch.movedOn ?? (entry.movedOn === entry.on ? on : entry.movedOn) };
}
