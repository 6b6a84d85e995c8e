import type { Client } from "../db/generated/client.ts";
import type { Scope } from "../scope.ts";

/** Hides a client from lists, names and the pipeline (SPEC 3); its entries and invoices stay in every figure. */
export function archiveClient(scope: Scope, id: string): Promise<Client> {
  return scope.write.update("client", id, { archivedAt: scope.at });
}

/** Brings an archived client back as it was. */
export function restoreClient(scope: Scope, id: string): Promise<Client> {
  return scope.write.update("client", id, { archivedAt: null });
}
