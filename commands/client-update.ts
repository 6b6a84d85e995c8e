import { type Answer, defineCommand, type Input, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { emails } from "../src/chat/options/emails.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { phones } from "../src/chat/options/phones.ts";
import { text } from "../src/chat/options/text.ts";
import type { Offer } from "../src/chat/reply.ts";
import { readContact } from "../src/clients/read-contact.ts";
import { type ClientPatch, type RevisedClient, reviseClient } from "../src/clients/revise-client.ts";
import { stages } from "../src/clients/stages.ts";
import { readTagList } from "../src/clients/tag-list.ts";
import { UserError } from "../src/errors.ts";
import type { Scope } from "../src/scope.ts";
import { changesCard } from "./cards/client-card.ts";
import { clientDetailOptions } from "./options/client-detail-options.ts";
import { readClientFields } from "./typed/client-words.ts";

const options = {
  client: knownClient("Which client"),
  name: optional(text("New name")),
  email: orNone(emails("Email, in place of the one there is")),
  phone: orNone(phones("Phone, in place of the one there is")),
  addEmail: optional(emails("A further email")),
  addPhone: optional(phones("A further phone")),
  remove: optional(text("Email, phone, site or person to take away")),
  contact: optional(text("Person there: name, designation, email, phone")),
  designation: optional(text("What that person is there")),
  tag: optional(text("Further tags")),
  stage: optional(choice("Stage", stages)),
  ...clientDetailOptions,
};

export const clientUpdate = defineCommand({
  name: "client update",
  intent: "client.update",
  summary: "Change anything about a client; `none` clears it",
  theme: "clients",
  access: "manager",
  options,
  examples: ["Acme's email is hello@acme.example", "rename Acme to Acme Studios", "Acme contract is worth 6000"],
  typed: readClientFields,
  async run(scope, input, slots): Promise<Answer> {
    const { clients } = scope.say;
    const given = Object.keys(slots).filter((name) => name !== "client" && name in options);
    if (given.length === 0)
      throw new UserError(clients.nothingToChange(input.client.name), clients.changeExample(input.client.name));
    const revised = await reviseClient(scope, input.client.id, patchOf(input));
    const { row } = revised.profile;
    if (revised.changes.length === 0) {
      // Taking away what is not there is another thing than saying what stands there already.
      const cleared = given.every((name) => slots[name] === "none");
      return { text: cleared ? clients.nothingThere(row.name) : clients.nothingChanged(row.name) };
    }
    const fields = revised.changes.map((change) => clients.fields[change.field]);
    return {
      text: clients.updatedText(row.name, fields),
      card: changesCard(scope, row.name, revised.changes),
      offers: keepOffers(scope, revised),
      wrote: { title: clients.updatedTitle(row.name, fields), subject: { table: "client", id: row.id } },
    };
  },
});

function patchOf(input: Input<typeof options>): ClientPatch {
  const {
    client: _client,
    email,
    phone,
    addEmail,
    addPhone,
    remove,
    contact,
    designation,
    site,
    tag,
    ...details
  } = input;
  const person = contact === undefined ? null : (readContact(contact) ?? { name: contact });
  return {
    ...details,
    emails: email,
    phones: phone,
    addEmails: addEmail,
    addPhones: addPhone,
    addSites: site === undefined ? undefined : [site],
    remove: remove === undefined ? undefined : [remove],
    tags: tag === undefined ? undefined : readTagList(tag).names,
    contact: person ? { ...person, ...(designation === undefined ? {} : { designation }) } : undefined,
  };
}

/** An email or phone that was replaced can be kept besides the new one. */
function keepOffers(scope: Scope, { profile, changes }: RevisedClient): Offer[] {
  return changes.flatMap(({ field, from, to }) => {
    if ((field !== "emails" && field !== "phones") || typeof from !== "string" || to === null) return [];
    if (profile[field].length !== 1 || from.includes(", ")) return [];
    const slot = field === "emails" ? "addEmail" : "addPhone";
    const press = { command: "client update", slots: { client: profile.row.id, [slot]: from } };
    return [{ label: scope.say.clients.keepToo(from), press }];
  });
}
