import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, type Input, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { emails } from "../src/chat/options/emails.ts";
import { phones } from "../src/chat/options/phones.ts";
import { text } from "../src/chat/options/text.ts";
import { addClient, type NewClient } from "../src/clients/add-client.ts";
import { readClient } from "../src/clients/client-profile.ts";
import { type Duplicate, findDuplicates } from "../src/clients/find-duplicates.ts";
import { readContact } from "../src/clients/read-contact.ts";
import { stages } from "../src/clients/stages.ts";
import { readTagList } from "../src/clients/tag-list.ts";
import type { Scope } from "../src/scope.ts";
import { clientCard } from "./cards/client-card.ts";
import { listedClients } from "./client-list.ts";
import { clientDetailOptions } from "./options/client-detail-options.ts";
import { readClientFields } from "./typed/client-words.ts";

/** Duplicates offered as buttons; more would only bury "Add anyway". */
const duplicatesShown = 3;

const options = {
  client: optional(text("Name of the client")),
  stage: optional(choice("Stage", stages)),
  email: optional(emails("Email")),
  phone: optional(phones("Phone")),
  contact: optional(text("Person there: name, designation, email, phone")),
  designation: optional(text("What that person is there")),
  tag: optional(text("Tags")),
  ...clientDetailOptions,
  anyway: hidden(text("Add although there may be such a client")),
};

export const client = defineCommand({
  name: "client",
  intent: "client.add",
  summary: "Add a client or lead; alone, list them",
  theme: "clients",
  access: "manager",
  options,
  examples: ["new lead Acme Ltd, jane@acme.example", "just signed Harbour Books as a client"],
  typed: (rest) => (rest === "" ? {} : readClientFields(rest)),
  async run(scope, input, slots): Promise<Answer | Asking> {
    if (input.client === undefined) {
      if (Object.keys(slots).length === 0) return listedClients(scope, {}, slots);
      return { ask: { text: scope.say.clients.whatName, option: "client", offers: [] } };
    }
    const given = newClient({ ...input, client: input.client });
    const duplicates = input.anyway ? [] : await findDuplicates(scope, given);
    if (duplicates.length > 0) return askAbout(scope, given.name, duplicates, slots);
    const row = await addClient(scope, given);
    const { clients } = scope.say;
    return {
      text: clients.addedText(row.name, clients.stages[given.stage]),
      card: clientCard(scope, await readClient(scope, row.id)),
      wrote: { title: clients.addedTitle(row.name), subject: { table: "client", id: row.id } },
    };
  },
});

function newClient(input: Input<typeof options> & { readonly client: string }): NewClient {
  const { client: name, email, phone, contact, designation, tag, site, stage, ...details } = input;
  const person = contact === undefined ? null : (readContact(contact) ?? { name: contact });
  return {
    ...details,
    name,
    stage: stage ?? "lead",
    emails: email,
    phones: phone,
    sites: site ? [site] : undefined,
    contact: person ? { ...person, ...(designation === undefined ? {} : { designation }) } : undefined,
    tags: tag === undefined ? undefined : readTagList(tag).names,
  };
}

/** Nothing is written while it may be a client that is there already (SPEC 3). */
function askAbout(scope: Scope, name: string, duplicates: readonly Duplicate[], slots: Slots): Asking {
  const { clients } = scope.say;
  const shown = duplicates.slice(0, duplicatesShown);
  const itIs = ({ id, name: there, archived }: Duplicate) => ({
    label: archived ? clients.restoreButton(there) : clients.itIs(there),
    press: { command: archived ? "client restore" : "client show", slots: { client: id } },
  });
  const anyway = { label: clients.addAnyway, press: { command: "client", slots: { ...slots, anyway: "yes" } } };
  return {
    ask: {
      text: clients.mayBe(
        name,
        shown.map((one) => described(scope, one, name)),
      ),
      offers: [...shown.map(itIs), anyway],
    },
  };
}

function described(scope: Scope, { by, name, value, archived }: Duplicate, added: string): string {
  const { sameEmail, samePhone, sameName, sameNameExactly, archivedToo } = scope.say.clients;
  const named = name.toLowerCase() === added.toLowerCase() ? sameNameExactly(name) : sameName(name);
  const same = by === "email" ? sameEmail(name, value) : by === "phone" ? samePhone(name, value) : named;
  return archived ? archivedToo(same) : same;
}
