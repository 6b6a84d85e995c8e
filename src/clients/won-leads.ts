import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import type { Period } from "../time/period.ts";

/** A lead that was decided: it became a client, or was lost. */
export interface DecidedLead {
  readonly id: string;
  readonly name: string;
  readonly to: "client" | "lost";
  readonly on: Day;
}

/** What became of leads in a period. */
export interface WonLeads {
  /** Each client once, by the last that was decided of them in the period; the newest first. */
  readonly decided: readonly DecidedLead[];
  readonly won: number;
  readonly lost: number;
  /** Clients added in the period at whatever stage. */
  readonly added: number;
  /** Leads and negotiations that are open today. */
  readonly open: number;
  readonly deals: { readonly won: number; readonly lost: number };
}

/** Leads that became clients or were lost in a period, by the day they were moved (SPEC 3). Who was added as a client was no lead. */
export async function wonLeads(scope: Scope, { from, to }: Period): Promise<WonLeads> {
  const within = { gte: from, lte: to };
  const moves = await scope.read.stageMove.findMany({
    where: { movedOn: within, fromStage: { in: ["lead", "negotiation"] }, toStage: { in: ["client", "lost"] } },
    select: { toStage: true, movedOn: true, client: { select: { id: true, name: true } } },
    orderBy: [{ movedOn: "desc" }, { sequence: "desc" }],
  });
  const seen = new Set<string>();
  const decided = moves.flatMap(({ client, toStage, movedOn }) => {
    if (seen.has(client.id)) return [];
    seen.add(client.id);
    return [{ ...client, to: toStage === "lost" ? ("lost" as const) : ("client" as const), on: movedOn }];
  });
  const dealt = (stage: "won" | "lost") => scope.read.deal.count({ where: { stage, closedOn: within } });
  const won = decided.filter((one) => one.to === "client").length;
  return {
    decided,
    won,
    lost: decided.length - won,
    added: await scope.read.stageMove.count({ where: { movedOn: within, fromStage: null } }),
    open: await scope.read.client.count({ where: { stage: { in: ["lead", "negotiation"] }, archivedAt: null } }),
    deals: { won: await dealt("won"), lost: await dealt("lost") },
  };
}
