import type { Client, Contact, ContactPoint, StageMove } from "../db/generated/client.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import { pointsOf } from "./contact-points.ts";

/** A person at a client, with how to reach them. */
export interface ProfileContact {
  readonly row: Contact;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/** A client with everything typed in about it. */
export interface ClientProfile {
  readonly row: Client;
  readonly points: readonly ContactPoint[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly sites: readonly string[];
  readonly contacts: readonly ProfileContact[];
  readonly tags: readonly string[];
  readonly owner: Named | null;
  /** The newest moves through the pipeline, newest first. */
  readonly moves: readonly StageMove[];
}

const movesShown = 5;
/** People at one client that are read with it. */
const contactsShown = 25;

/** Reads a client, archived or not, with its emails, phones, sites, contacts, tags, owner and newest moves. */
export async function readClient(scope: Scope, id: string): Promise<ClientProfile> {
  const { points, contacts, tags, moves, ...row } = await scope.read.client.findFirstOrThrow({
    where: { id },
    include: {
      points: true,
      contacts: { include: { points: true }, orderBy: [{ key: "asc" }, { id: "asc" }], take: contactsShown },
      tags: { include: { tag: true } },
      moves: { orderBy: { sequence: "desc" }, take: movesShown },
    },
  });
  const owner = row.ownerId === null ? null : await scope.read.member.findFirst({ where: { id: row.ownerId } });
  const values = (kind: "email" | "phone" | "site", of: readonly ContactPoint[]) =>
    pointsOf(of, kind).map((point) => point.value);
  return {
    row,
    points,
    emails: values("email", points),
    phones: values("phone", points),
    sites: values("site", points),
    contacts: contacts.map(({ points: own, ...contact }) => ({
      row: contact,
      emails: values("email", own),
      phones: values("phone", own),
    })),
    tags: tags.map((one) => one.tag.name).sort((a, b) => a.localeCompare(b)),
    owner,
    moves,
  };
}
