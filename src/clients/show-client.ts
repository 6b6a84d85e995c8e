import { clientList } from "../db/queries/client-list.ts";
import { type Attached, attachedTo } from "../files/attached.ts";
import type { Scope } from "../scope.ts";
import { type ClientProjects, clientProjects } from "../work/client-projects.ts";
import { type ClientDeals, clientDeals } from "./client-deals.ts";
import { type ClientProfile, readClient } from "./client-profile.ts";
import { type ClientStanding, standingsOf } from "./client-standing.ts";

/** A client as a card shows it: what was typed in and what is derived. */
export interface ShownClient {
  readonly profile: ClientProfile;
  readonly standing: ClientStanding;
  readonly projects: ClientProjects;
  readonly deals: ClientDeals;
  readonly documents: Attached;
}

/** Reads a client, archived or not, with its status and figures. */
export async function showClient(scope: Scope, id: string): Promise<ShownClient> {
  const profile = await readClient(scope, id);
  const archived = profile.row.archivedAt !== null;
  const rows = await scope.query(clientList, { ids: [id], archived, sort: "name", limit: 1, offset: 0, at: scope.at });
  const [standing] = await standingsOf(scope, rows);
  if (!standing) throw new Error(`client ${id} was not found again`);
  return {
    profile,
    standing,
    projects: await clientProjects(scope, id),
    deals: await clientDeals(scope, id),
    documents: await attachedTo(scope, { clientId: id }),
  };
}
