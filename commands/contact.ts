import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { emails } from "../src/chat/options/emails.ts";
import { known } from "../src/chat/options/known.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { phones } from "../src/chat/options/phones.ts";
import { text } from "../src/chat/options/text.ts";
import type { Offer } from "../src/chat/reply.ts";
import {
  addOwnContact,
  type ContactView,
  deleteContact,
  listContacts,
  readOwnContact,
  reviseOwnContact,
  sameContact,
} from "../src/clients/own-contacts.ts";
import type { Scope } from "../src/scope.ts";
import { contactCard } from "./cards/contact-card.ts";

const most = 25;

export const contact = defineCommand({
  name: "contact",
  intent: "contact.add",
  summary: "Add a business contact; alone, list them",
  theme: "library",
  access: "manager",
  options: {
    name: optional(text("Name of the person")),
    designation: optional(text("What they are: accountant, lawyer …")),
    company: optional(text("Company")),
    category: optional(text("finance, services, legal or one of your own")),
    email: optional(emails("Email")),
    phone: optional(phones("Phone")),
    address: optional(text("Address")),
    notes: optional(text("Notes")),
    client: optional(knownClient("At which client")),
    anyway: hidden(text("Add although there may be such a contact")),
  },
  examples: [
    "save contact: Lena Fox, bookkeeper, lena@fox.example",
    "add Omar Reyes to my contacts, electrician, 646-555-0188",
  ],
  typed: (rest) => (rest === "" ? {} : null),
  // A company that is a client is where the contact is heard for: what they pay is the client's (SPEC 3).
  async run(scope, input, slots): Promise<Answer | Asking> {
    const { library } = scope.say;
    const { name, email, phone, client, company, anyway, ...fields } = input;
    if (name === undefined) {
      if (Object.keys(slots).length === 0) return listed(scope, undefined);
      return { ask: { text: library.whatName, option: "name", offers: [] } };
    }
    const [employer] = client || !company ? [] : scope.names.byName("client", company, "exact");
    const place = employer ? { clientId: employer.id } : { company, clientId: client?.id };
    const given = { ...fields, ...place, name, emails: email, phones: phone };
    const same = anyway ? null : await sameContact(scope, given);
    if (same) {
      return {
        ask: {
          text: library.sameContact(same.name),
          offers: [
            { label: library.buttons.show(same.name), press: { command: "contact show", slots: { name: same.id } } },
            { label: library.buttons.anyway, press: { command: "contact", slots: { ...slots, anyway: "yes" } } },
          ],
        },
      };
    }
    return wrote(scope, await addOwnContact(scope, given), library.added, library.addedTitle);
  },
});

export const contactShow = defineCommand({
  name: "contact show",
  intent: "contact.show",
  summary: "Show a contact: phone, email, address",
  theme: "library",
  access: "manager",
  options: { name: known("contact", "Which contact") },
  examples: ["contact show Lena Fox"],
  typed: (rest) => ({ name: rest }),
  async run(scope, { name: { id } }) {
    const view = await readOwnContact(scope, id);
    return {
      text: scope.say.library.contactShown(view.row.name, view.phones[0] ?? view.emails[0] ?? null),
      card: contactCard(scope, view),
    };
  },
});

export const contactList = defineCommand({
  name: "contact list",
  intent: "contact.list",
  summary: "List the contacts, all or of a category",
  theme: "library",
  access: "manager",
  options: { category: optional(text("Category")), client: optional(knownClient("Of which client")) },
  examples: ["contact list", "contact list legal"],
  typed: (rest) => (rest === "" ? {} : { category: rest.replace(/\s+contacts?$/i, "") }),
  run: (scope, { category, client }) => listed(scope, category?.toLowerCase(), client?.id),
});

async function listed(scope: Scope, category: string | undefined, clientId?: string): Promise<Answer> {
  const { library } = scope.say;
  const { contacts, count } = await listContacts(scope, { category, clientId }, most);
  if (count === 0) return { text: library.noContacts(category ?? null) };
  const row = ({ row: one, client, emails: mails, phones: calls }: ContactView) => [
    one.name,
    one.designation ?? one.category ?? "—",
    client ?? one.company ?? "—",
    calls[0] ?? mails[0] ?? "—",
  ];
  return {
    text: library.contactCount(contacts.length, count, category ?? null),
    card: {
      title: library.contacts,
      fields: [],
      table: { head: [library.name, library.designation, library.company, library.reach], rows: contacts.map(row) },
    },
  };
}

export const contactUpdate = defineCommand({
  name: "contact update",
  intent: "contact.update",
  summary: "Change anything about a contact; `none` clears it",
  theme: "library",
  access: "manager",
  options: {
    contact: known("contact", "Which contact"),
    name: optional(text("New name")),
    designation: orNone(text("What they are")),
    company: orNone(text("Company")),
    category: orNone(text("Category")),
    email: orNone(emails("Email")),
    phone: orNone(phones("Phone")),
    address: orNone(text("Address")),
    notes: orNone(text("Notes")),
  },
  examples: ["contact update contact: Lena Fox phone: 646-555-0142"],
  async run(scope, { contact: { id }, email, phone, ...fields }) {
    const { library } = scope.say;
    const mark = scope.write.mark();
    const view = await reviseOwnContact(scope, id, { ...fields, emails: email, phones: phone });
    if (scope.write.mark() === mark) return { text: library.same(view.row.name), card: contactCard(scope, view) };
    return wrote(scope, view, library.changed, library.changedTitle);
  },
});

export const contactDelete = defineCommand({
  name: "contact delete",
  intent: "contact.delete",
  summary: "Delete a contact; undo brings it back",
  theme: "library",
  access: "manager",
  options: { contact: known("contact", "Which contact"), sure: hidden(text("Really delete")) },
  examples: ["contact delete Lena Fox"],
  typed: (rest) => ({ contact: rest }),
  async run(scope, { contact: { id, name }, sure }): Promise<Answer | Asking> {
    const { library, buttons } = scope.say;
    if (!sure) {
      const press = { command: "contact delete", slots: { contact: id, sure: "yes" } };
      const remove: Offer = { label: library.deleteButton(name), press, answers: "yes" };
      const keep: Offer = { label: buttons.keep, press: { command: "cancel", slots: {} } };
      return { ask: { text: library.sureToDelete(name), offers: [remove, keep], passing: true } };
    }
    await deleteContact(scope, id);
    return { text: library.deleted(name), wrote: { title: library.deletedTitle(name) } };
  },
});

function wrote(
  scope: Scope,
  view: ContactView,
  say: (name: string) => string,
  title: (name: string) => string,
): Answer {
  const { id, name } = view.row;
  return {
    text: say(name),
    card: contactCard(scope, view),
    wrote: { title: title(name), subject: { table: "contact", id } },
  };
}
