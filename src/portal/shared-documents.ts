import type { Document } from "../db/generated/client.ts";
import type { Scope } from "../scope.ts";
import type { Guest } from "./guest.ts";

/** Whose a document is: the client it belongs to, else that of its project, else that of its invoice. */
const belongingTo = (clientId: string) => ({
  OR: [
    { clientId },
    { clientId: null, project: { clientId } },
    { clientId: null, projectId: null, invoice: { clientId } },
  ],
});

/** The documents that were shared with a guest and are still theirs: one that was moved to another client is seen by neither. */
export async function sharedDocuments({ scope, client }: Guest): Promise<Document[]> {
  return scope.read.document.findMany({
    where: { sharedWithId: client.id, ...belongingTo(client.id) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
}

/** The client that a document belongs to, with whom alone it can be shared; null where it belongs to none. */
export async function clientOfDocument(scope: Scope, id: string): Promise<{ id: string; name: string } | null> {
  const named = { select: { id: true, name: true } } as const;
  const found = await scope.read.document.findFirstOrThrow({
    where: { id },
    select: { client: named, project: { select: { client: named } }, invoice: { select: { client: named } } },
  });
  if (found.client) return found.client;
  return found.project ? found.project.client : (found.invoice?.client ?? null);
}
