import type { Tx } from "../db/database.ts";
import type { PortalLink } from "../db/generated/client.ts";
import { ownersOf } from "../db/queries/direct-address.ts";
import type { Named } from "../named.ts";
import { openScope, type Scope } from "../scope.ts";
import { createShelvedNames } from "../understand/names/shelved-names.ts";
import { openedBy } from "./portal-link.ts";

/** Who looks at a portal: a client, and the person there whom the address was made for. */
export interface Guest {
  readonly link: PortalLink;
  readonly client: Named;
  readonly person: Named | null;
  /** The books of the workspace as they are shown to clients: in their language and zone. Nothing is written through it. */
  readonly scope: Scope;
}

/**
 * The guest whom a secret address lets in (SPEC 13); null where it opens nothing: it is unknown, was turned off, is over, or
 * its client or person is gone or archived. The scope reads the whole workspace: what a guest may see of it is up to `portalView`.
 */
export async function guestOf(tx: Tx, secret: string, at: Date): Promise<Guest | null> {
  const link = await openedBy(tx, { secret, at });
  if (!link) return null;
  const { workspaceId, clientId, contactId } = link;
  const workspace = await tx.workspace.findUnique({ where: { id: workspaceId } });
  const [ownerId] = await ownersOf(tx, workspaceId);
  const owner = ownerId && (await tx.member.findUnique({ where: { id: ownerId } }));
  if (!workspace || !owner) return null;
  const scope = openScope(tx, {
    workspace,
    person: { ...owner, zone: null, locale: null },
    account: { platform: "web", account: link.id },
    conversation: "web",
    at,
    names: createShelvedNames(),
  });
  const named = { id: true, name: true } as const;
  const client = await scope.read.client.findFirst({ where: { id: clientId, archivedAt: null }, select: named });
  if (!client) return null;
  if (contactId === null) return { link, client, person: null, scope };
  const person = await scope.read.contact.findFirst({ where: { id: contactId, clientId }, select: named });
  return person && { link, client, person, scope };
}
