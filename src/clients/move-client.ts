import type { Client } from "../db/generated/client.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import type { Stage } from "./stages.ts";

/** A client moved through the pipeline, and from where. */
export interface MovedClient {
  readonly row: Client;
  readonly from: Stage;
  readonly to: Stage;
  readonly on: Day;
  /** False when it was at that stage already; nothing has been written then. */
  readonly moved: boolean;
}

/**
 * Moves a client to a stage; any move is allowed, and each is kept with its day (SPEC 3). The first move to `client` is
 * the day it is a client since, unless one is set.
 */
export async function moveClient(scope: Scope, id: string, to: Stage, on: Day = scope.today): Promise<MovedClient> {
  const row = await scope.read.client.findFirstOrThrow({ where: { id } });
  const from = row.stage;
  if (from === to) return { row, from, to, on, moved: false };
  const since = to === "client" && row.sinceOn === null ? { sinceOn: on } : {};
  const after = await scope.write.update("client", id, { stage: to, ...since });
  const { _max: last } = await scope.read.stageMove.aggregate({ where: { clientId: id }, _max: { sequence: true } });
  await scope.write.insert("stageMove", {
    clientId: id,
    fromStage: from,
    toStage: to,
    movedOn: on,
    sequence: (last.sequence ?? 0) + 1,
    memberId: scope.person.id,
  });
  return { row: after, from, to, on, moved: true };
}
