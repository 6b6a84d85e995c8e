import type { Scope } from "../scope.ts";
import { clientKey, nearlySameName } from "./client-key.ts";
import { emailKey, phoneKey, phoneTail, samePhone } from "./contact-keys.ts";

/** A client there is already that may be the one about to be added, and what they share. */
export interface Duplicate {
  readonly id: string;
  readonly name: string;
  readonly archived: boolean;
  readonly by: "email" | "phone" | "name";
  /** The email, phone or name that is the same, as the books hold it. */
  readonly value: string;
}

/** What is compared of a client about to be added. */
export interface Newcomer {
  readonly name: string;
  readonly emails?: readonly string[] | undefined;
  readonly phones?: readonly string[] | undefined;
}

/** No more clients than this are looked at for a near name. */
const candidates = 200;
const namesCompared = 8;

/**
 * The clients that share an email or phone with a newcomer, or have nearly its name (SPEC 3), each once; archived ones
 * are found too, and marked, behind the others.
 */
export async function findDuplicates(scope: Scope, newcomer: Newcomer): Promise<Duplicate[]> {
  const { name, emails = [], phones = [] } = newcomer;
  const found = [...(await byEmail(scope, emails)), ...(await byPhone(scope, phones)), ...(await byName(scope, name))];
  const each = found.filter((one, index) => found.findIndex((other) => other.id === one.id) === index);
  return each.sort((a, b) => Number(a.archived) - Number(b.archived));
}

const client = { select: { id: true, name: true, archivedAt: true } } as const;

/** Points of a client itself and of people there. */
const owners = { client, contact: { select: { client } } } as const;

async function byEmail(scope: Scope, emails: readonly string[]): Promise<Duplicate[]> {
  if (emails.length === 0) return [];
  const where = { kind: "email", key: { in: emails.map(emailKey) } };
  const points = await scope.read.contactPoint.findMany({ where, include: owners });
  return points.flatMap((point) => ownerOf(point, "email"));
}

async function byPhone(scope: Scope, phones: readonly string[]): Promise<Duplicate[]> {
  if (phones.length === 0) return [];
  const keys = phones.map(phoneKey);
  const tails = keys.map((key) => ({ key: { endsWith: phoneTail(key) } }));
  const points = await scope.read.contactPoint.findMany({ where: { OR: tails }, include: owners });
  return points
    .filter((point) => point.kind === "phone" && keys.some((key) => samePhone(key, point.key)))
    .flatMap((point) => ownerOf(point, "phone"));
}

interface Owner {
  readonly id: string;
  readonly name: string;
  readonly archivedAt: Date | null;
}

interface Owned {
  readonly value: string;
  readonly client: Owner | null;
  readonly contact: { readonly client: Owner | null } | null;
}

function ownerOf({ client, contact, value }: Owned, by: Duplicate["by"]): Duplicate[] {
  const owner = client ?? contact?.client;
  return owner ? [{ id: owner.id, name: owner.name, archived: owner.archivedAt !== null, by, value }] : [];
}

async function byName(scope: Scope, name: string): Promise<Duplicate[]> {
  const known = [...scope.names.byName("client", name), ...scope.names.close("client", name, namesCompared)];
  const hidden = await scope.read.client.findMany({
    where: { archivedAt: { not: null }, key: { startsWith: clientKey(name).slice(0, 2) } },
    select: { id: true, name: true },
    take: candidates,
  });
  const as = (archived: boolean) => (one: { readonly id: string; readonly name: string }) => ({
    ...{ id: one.id, name: one.name, archived },
    ...{ by: "name" as const, value: one.name },
  });
  return [...known.map(as(false)), ...hidden.map(as(true))].filter((one) => nearlySameName(one.name, name));
}
