import type { Contact, ContactPoint } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import { nameKey } from "../name-key.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import { removeContact } from "./client-contacts.ts";
import { addPoint, addPoints, pointKey, pointsOf } from "./contact-points.ts";

/** What is known of a business contact; null clears, undefined leaves as it is. */
export interface ContactFields {
  readonly designation?: string | null | undefined;
  readonly company?: string | null | undefined;
  readonly category?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly notes?: string | null | undefined;
}

/** A contact to add: one's own, or a person at a client. */
export interface NewOwnContact extends ContactFields {
  readonly name: string;
  readonly clientId?: string | undefined;
  readonly emails?: readonly string[] | undefined;
  readonly phones?: readonly string[] | undefined;
}

/** A contact with how to reach them: by their own addresses, or where there are none by those of the client they are at. */
export interface ContactView {
  readonly row: Contact;
  readonly client: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/** Adds a business contact (SPEC 3). */
export async function addOwnContact(scope: Scope, given: NewOwnContact): Promise<ContactView> {
  const { name, emails, phones, clientId, ...fields } = given;
  const row = await scope.write.insert("contact", {
    clientId: clientId ?? null,
    name: name.trim(),
    key: nameKey(name),
    ...written(fields),
  });
  await addPoints(scope, { contactId: row.id }, "email", emails);
  await addPoints(scope, { contactId: row.id }, "phone", phones);
  return readOwnContact(scope, row.id);
}

/** Changes a contact; an email or phone takes the place of the main one, and null takes all of them away. */
export async function reviseOwnContact(
  scope: Scope,
  id: string,
  patch: ContactFields & {
    readonly name?: string | undefined;
    readonly emails?: readonly string[] | null | undefined;
    readonly phones?: readonly string[] | null | undefined;
  },
): Promise<ContactView> {
  const { name, emails, phones, ...fields } = patch;
  await scope.write.update("contact", id, {
    ...(name === undefined ? {} : { name: name.trim(), key: nameKey(name) }),
    ...written(fields),
  });
  await replacePoints(scope, id, "email", emails);
  await replacePoints(scope, id, "phone", phones);
  return readOwnContact(scope, id);
}

async function replacePoints(
  scope: Scope,
  contactId: string,
  kind: "email" | "phone",
  values: readonly string[] | null | undefined,
): Promise<void> {
  if (values === undefined) return;
  const there = pointsOf(await scope.read.contactPoint.findMany({ where: { contactId, kind } }), kind);
  const keys = new Set((values ?? []).map((value) => pointKey(kind, value)));
  const gone = values === null ? there : there.slice(0, 1).filter((point) => !keys.has(point.key));
  for (const point of gone) await scope.write.remove("contactPoint", point.id);
  for (const value of values ?? []) await addPoint(scope, { contactId }, kind, value, "main");
}

function written(fields: ContactFields) {
  const { category, ...rest } = fields;
  const own = category ? { category: category.toLowerCase() } : { category };
  return Object.fromEntries(Object.entries({ ...rest, ...own }).filter(([, value]) => value !== undefined));
}

/** A contact of this workspace; a UserError when it is gone. */
export async function readOwnContact(scope: Scope, id: string): Promise<ContactView> {
  const found = await scope.read.contact.findFirst({
    where: { id },
    include: reach,
  });
  if (!found) throw new UserError(scope.say.library.gone, scope.say.library.examples.contacts);
  return viewOf(found);
}

const reach = { points: true, client: { select: { name: true, points: true } } } as const;

type Reached = Contact & {
  readonly points: readonly ContactPoint[];
  readonly client: { readonly name: string; readonly points: readonly ContactPoint[] } | null;
};

function viewOf({ points, client, ...row }: Reached): ContactView {
  const values = (kind: "email" | "phone") => {
    const own = pointsOf(points, kind);
    return (own.length > 0 ? own : pointsOf(client?.points ?? [], kind)).map((point) => point.value);
  };
  return { row, client: client?.name ?? null, emails: values("email"), phones: values("phone") };
}

/** The contact that a new one may be: of the same name, email or phone (SPEC 3); null when none. */
export async function sameContact(scope: Scope, given: NewOwnContact): Promise<Named | null> {
  const select = { id: true, name: true } as const;
  const byName = await scope.read.contact.findFirst({ where: { key: nameKey(given.name) }, select });
  if (byName) return byName;
  const keys = [
    ...(given.emails ?? []).map((value) => pointKey("email", value)),
    ...(given.phones ?? []).map((value) => pointKey("phone", value)),
  ];
  const point = await scope.read.contactPoint.findFirst({
    where: { key: { in: keys }, contactId: { not: null } },
    select: { contact: { select } },
  });
  return point?.contact ?? null;
}

/** Deletes a contact; a UserError when interactions, reminders or meetings are with them. */
export async function deleteContact(scope: Scope, id: string): Promise<void> {
  const { row } = await readOwnContact(scope, id);
  const where = { contactId: id };
  const { interaction, reminder, meeting } = scope.read;
  const ties =
    (await interaction.count({ where })) + (await reminder.count({ where })) + (await meeting.count({ where }));
  if (ties > 0) throw new UserError(scope.say.library.spokenWith(row.name));
  await removeContact(scope, id);
}

/** The contacts of a category, one's own or all, by name. */
export async function listContacts(
  scope: Scope,
  filter: { readonly category?: string | undefined; readonly clientId?: string | undefined },
  most: number,
): Promise<{ readonly contacts: readonly ContactView[]; readonly count: number }> {
  const { category, clientId } = filter;
  const where = {
    ...(category === undefined ? {} : { category }),
    ...(clientId === undefined ? {} : { clientId }),
  };
  const found = await scope.read.contact.findMany({
    where,
    orderBy: { key: "asc" },
    take: most,
    include: reach,
  });
  return { contacts: found.map(viewOf), count: await scope.read.contact.count({ where }) };
}
