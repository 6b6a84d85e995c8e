import type { Contact } from "../db/generated/client.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import { addPoints } from "./contact-points.ts";

/** A person at a client. */
export interface NewContact {
  readonly name: string;
  readonly designation?: string | undefined;
  readonly emails?: readonly string[] | undefined;
  readonly phones?: readonly string[] | undefined;
}

function findContact(scope: Scope, clientId: string, name: string): Promise<Contact | null> {
  return scope.read.contact.findFirst({ where: { clientId, key: nameKey(name) } });
}

/** Adds a person to a client; one of that name who is there already takes over what is new. */
export async function addContact(scope: Scope, clientId: string, given: NewContact): Promise<Contact> {
  const known = await findContact(scope, clientId, given.name);
  const designation = given.designation ?? known?.designation ?? null;
  const contact = known
    ? await scope.write.update("contact", known.id, { designation })
    : await scope.write.insert("contact", {
        clientId,
        name: given.name.trim(),
        key: nameKey(given.name),
        designation,
      });
  await addPoints(scope, { contactId: contact.id }, "email", given.emails);
  await addPoints(scope, { contactId: contact.id }, "phone", given.phones);
  return contact;
}

/** Removes a person from a client, with how to reach them. */
export async function removeContact(scope: Scope, contactId: string): Promise<void> {
  const points = await scope.read.contactPoint.findMany({ where: { contactId }, select: { id: true } });
  for (const point of points) await scope.write.remove("contactPoint", point.id);
  await scope.write.remove("contact", contactId);
}
