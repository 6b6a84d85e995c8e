import { projectAmounts, projectTimes, type WorkAmount } from "../db/queries/project-figures.ts";
import { type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";

/** What is derived about a project (SPEC 4); amounts per currency, before discount and tax. */
export interface ProjectFigures {
  readonly loggedMinutes: number;
  /** Billable and on no invoice yet. */
  readonly unbilledMinutes: number;
  /** On invoices that are not void. */
  readonly invoiced: readonly Money[];
  /** On sent invoices, and income entries on none. */
  readonly earned: readonly Money[];
  readonly spent: readonly Money[];
}

/** The figures of these projects, in their order: two reads however many there are. */
export async function projectFigures(scope: Scope, ids: readonly string[]): Promise<ProjectFigures[]> {
  const times = new Map((await scope.query(projectTimes, { ids })).map((time) => [time.projectId, time]));
  const amounts = await scope.query(projectAmounts, { ids });
  return ids.map((id) => ({
    loggedMinutes: times.get(id)?.loggedMinutes ?? 0,
    unbilledMinutes: times.get(id)?.unbilledMinutes ?? 0,
    invoiced: amountsOf(amounts, id, "invoiced"),
    earned: amountsOf(amounts, id, "earned"),
    spent: amountsOf(amounts, id, "spent"),
  }));
}

/** The amounts of one project or service, of one kind. */
export function amountsOf(amounts: readonly WorkAmount[], id: string, what: WorkAmount["what"]): Money[] {
  return amounts.filter((one) => one.id === id && one.what === what).map((one) => money(one.minor, one.currency));
}

/** The part of a list of amounts that is in one currency, in its minor units. */
export function minorIn(amounts: readonly Money[], currency: string): bigint {
  return amounts.find((one) => one.currency === currency)?.minor ?? 0n;
}
