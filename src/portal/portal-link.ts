import { createHash } from "node:crypto";
import type { Tx } from "../db/database.ts";
import type { PortalLink } from "../db/generated/client.ts";
import { newId, randomText } from "../id.ts";

/** 160 bits: nobody guesses it. */
const secretLength = 32;
const dayMs = 86_400_000;

/** Days for which an address works unless said otherwise, and at most. */
export const usualDays = 90;
export const mostDays = 365;

/** Whose portal it is: a client as a whole, or one person there. */
export interface Whose {
  readonly clientId: string;
  readonly contactId: string | null;
}

/** Where a portal is: `/portal/<secret>` below the address of the web server. */
export function portalAddress(publicUrl: string, { secret }: Pick<PortalLink, "secret">): string {
  return `${publicUrl}/portal/${secret}`;
}

/** The address that somebody has and that still works; null without one. */
export async function linkOf(
  tx: Tx,
  workspaceId: string,
  { at, ...whose }: Whose & { readonly at: Date },
): Promise<PortalLink | null> {
  return tx.portalLink.findFirst({ where: { workspaceId, ...whose, expiresAt: { gt: at } } });
}

/** The addresses that work, of one client or of all, the one made last first; at most `most`. */
export async function linksThatWork(
  tx: Tx,
  workspaceId: string,
  { at, clientId, most }: { readonly at: Date; readonly clientId?: string | undefined; readonly most: number },
): Promise<PortalLink[]> {
  const where = { workspaceId, expiresAt: { gt: at }, ...(clientId === undefined ? {} : { clientId }) };
  return tx.portalLink.findMany({ where, orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: most });
}

/** Gives somebody a new address that works for so many days; one they had stops, for good (SPEC 13: expiring, revocable). */
export async function renewLink(
  tx: Tx,
  workspaceId: string,
  { at, memberId, days, ...whose }: Whose & { readonly at: Date; readonly memberId: string; readonly days: number },
): Promise<PortalLink> {
  await tx.portalLink.deleteMany({ where: { workspaceId, ...whose } });
  const secret = randomText(secretLength).toLowerCase();
  const until = { createdAt: at, expiresAt: daysFrom(at, days) };
  const data = { id: newId("ptl"), workspaceId, memberId, ...whose, secret, hash: hashOf(secret), ...until };
  return tx.portalLink.create({ data });
}

/** Has an address work for so many days from an instant on. */
export async function extendLink(
  tx: Tx,
  workspaceId: string,
  { id, at, days }: { readonly id: string; readonly at: Date; readonly days: number },
): Promise<PortalLink> {
  return tx.portalLink.update({ where: { id, workspaceId }, data: { expiresAt: daysFrom(at, days) } });
}

/** Turns addresses of a client off, for good: all, or that of one person there. How many worked until then. */
export async function endLinks(
  tx: Tx,
  workspaceId: string,
  { at, ...of }: { readonly at: Date; readonly clientId: string; readonly contactId?: string | null | undefined },
): Promise<number> {
  const where = {
    workspaceId,
    clientId: of.clientId,
    ...(of.contactId === undefined ? {} : { contactId: of.contactId }),
  };
  const worked = await tx.portalLink.count({ where: { ...where, expiresAt: { gt: at } } });
  await tx.portalLink.deleteMany({ where });
  return worked;
}

/** The link that a secret opens now; null where it opens none. It is looked up by its hash, so that timing tells nothing of it. */
export async function openedBy(tx: Tx, { secret, at }: { readonly secret: string; readonly at: Date }) {
  const link = await tx.portalLink.findUnique({ where: { hash: hashOf(secret) } });
  return link && link.expiresAt > at ? link : null;
}

function daysFrom(at: Date, days: number): Date {
  return new Date(at.getTime() + days * dayMs);
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
