import type { Client } from "../db/generated/client.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import type { Stage } from "./stages.ts";

export interface NewClient {
  readonly name: string;
  readonly stage: Stage;
}

/** Adds a client at a stage, with the first dated move of its history (SPEC 3). */
export async function addClient(scope: Scope, given: NewClient): Promise<Client> {
  const row = await scope.write.insert("client", {
    name: given.name,
    key: nameKey(given.name),
    stage: given.stage,
    sinceOn: given.stage === "client" ? scope.today : null,
  });
  await scope.write.insert("stageMove", {
    clientId: row.id,
    fromStage: null,
    toStage: given.stage,
    movedOn: scope.today,
    memberId: scope.person.id,
  });
  return row;
}
