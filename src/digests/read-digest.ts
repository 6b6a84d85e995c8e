import type { DigestPlan } from "../db/generated/client.ts";
import type { Scope } from "../scope.ts";
import { addDays } from "../time/day.ts";
import { wallTime } from "../time/zone.ts";
import { coveredBy, coveredSoFar } from "./covered.ts";
import { type DailyDigest, isEmptyDay, readDaily } from "./daily-digest.ts";
import { type DigestKind, type DigestSection, readSections } from "./digest-kinds.ts";
import { type DigestTurn, digestDayBefore } from "./digest-time.ts";
import { nudgedBeside } from "./nudged-beside.ts";
import { isEmptyPeriod, type PeriodDigest, readPeriod } from "./period-digest.ts";

/** A digest as it was read, and whether there is nothing to say. */
export type ReadDigest =
  | { readonly kind: "daily"; readonly digest: DailyDigest; readonly empty: boolean }
  | { readonly kind: "weekly" | "monthly"; readonly digest: PeriodDigest; readonly empty: boolean };

/** Reads the digest of a turn of a plan: since the one before, or where there was none, since its day before. */
export async function digestOfTurn(scope: Scope, plan: DigestPlan, { on }: DigestTurn): Promise<ReadDigest> {
  const lastOn = plan.lastOn;
  const kind = plan.kind;
  const covered = coveredBy(kind, on, lastOn ?? digestDayBefore(plan, on));
  const nudged = plan.channelId === null ? { nudged: () => nudgedBeside(scope, plan.time) } : {};
  return read(scope, kind, { covered, without: readSections(plan.without), leadsSince: lastOn, ...nudged });
}

/** Reads a digest for somebody who asks for it now: of yesterday, the last seven days, or the month so far. */
export async function digestNow(
  scope: Scope,
  kind: DigestKind,
  without: ReadonlySet<DigestSection>,
): Promise<ReadDigest> {
  const yesterday = addDays(scope.today, -1);
  const covered = kind === "daily" ? { from: yesterday, to: yesterday } : coveredSoFar(kind, scope.today);
  return read(scope, kind, { covered, without, leadsSince: "all" });
}

async function read(scope: Scope, kind: DigestKind, asked: Parameters<typeof readDaily>[1]): Promise<ReadDigest> {
  if (kind === "daily") {
    const digest = await readDaily(scope, asked);
    return { kind, digest, empty: isEmptyDay(digest) };
  }
  const digest = await readPeriod(scope, { ...asked, kind });
  return { kind, digest, empty: isEmptyPeriod(digest) };
}

/** The scope as it will be at an instant to come, for showing what would be told then. */
export function scopeAt(scope: Scope, at: Date): Scope {
  const { day: today, time } = wallTime(at, scope.zone);
  return { ...scope, at, today, time };
}
