import type { Card } from "../../src/chat/reply.ts";
import type { ContactView } from "../../src/clients/own-contacts.ts";
import type { Scope } from "../../src/scope.ts";

/** What is known of a contact. */
export function contactCard(scope: Scope, { row, client, emails, phones }: ContactView): Card {
  const { library } = scope.say;
  const field = (label: string, value: string | null) => (value ? [{ label, value }] : []);
  return {
    title: row.name,
    fields: [
      ...field(library.designation, row.designation),
      ...field(library.client, client),
      ...field(library.company, row.company),
      ...field(library.category, row.category),
      ...field(library.email, emails.join(", ")),
      ...field(library.phone, phones.join(", ")),
      ...field(library.address, row.address),
      ...field(library.notes, row.notes),
    ],
  };
}
