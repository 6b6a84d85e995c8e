import { pipelineRows } from "../db/queries/client-pipeline.ts";
import { type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import { type Stage, stages } from "./stages.ts";

/** A stage of the pipeline: how many clients stand there, and their contract values, each currency apart. */
export interface PipelineStage {
  readonly stage: Stage;
  readonly clients: number;
  /** The workspace's currency first, the others by code. */
  readonly values: readonly Money[];
}

/** The pipeline in order of its stages (SPEC 3); archived clients are not in it. */
export async function pipelineOverview(scope: Scope): Promise<PipelineStage[]> {
  const rows = await scope.query(pipelineRows, null);
  return stages.map((stage) => {
    const own = rows.filter((row) => row.stage === stage);
    const values = own.flatMap((row) => (row.currency === null ? [] : [money(row.valueMinor, row.currency)]));
    return {
      stage,
      clients: own.reduce((sum, row) => sum + row.clients, 0),
      values: homeFirst(values, scope.workspace.currency),
    };
  });
}

/** Amounts of several currencies in a steady order: one currency first, the others by code. */
export function homeFirst(amounts: readonly Money[], home: string): Money[] {
  const rank = (one: Money) => Number(one.currency !== home);
  return amounts.toSorted((a, b) => rank(a) - rank(b) || (a.currency < b.currency ? -1 : 1));
}
