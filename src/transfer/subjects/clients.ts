import { optional } from "../../chat/command.ts";
import { choice } from "../../chat/options/choice.ts";
import { emails } from "../../chat/options/emails.ts";
import { phones } from "../../chat/options/phones.ts";
import { text } from "../../chat/options/text.ts";
import { addClient } from "../../clients/add-client.ts";
import { clientKey } from "../../clients/client-key.ts";
import { readContact } from "../../clients/read-contact.ts";
import { stages } from "../../clients/stages.ts";
import { readTagList } from "../../clients/tag-list.ts";
import { cellMoney } from "../cell-options.ts";
import { defineSubject } from "../subject.ts";

/** Clients, by their names and whatever else is known of them. */
export const clients = defineSubject({
  name: "clients",
  columns: {
    name: text("Name"),
    stage: optional(choice("Stage", stages)),
    company: optional(text("Company")),
    contact: optional(text("Contact")),
    email: optional(emails("Email")),
    phone: optional(phones("Phone")),
    position: optional(text("Position")),
    website: optional(text("Website")),
    linkedin: optional(text("LinkedIn")),
    industry: optional(text("Industry")),
    size: optional(text("Size")),
    address: optional(text("Billing address")),
    taxNumber: optional(text("Tax number")),
    source: optional(text("Source")),
    tier: optional(text("Tier")),
    tags: optional(text("Tags")),
    contract: optional(cellMoney("Contract value")),
    nextStep: optional(text("Next step")),
    notes: optional(text("Notes")),
  },
  headings: {
    name: [
      "client",
      "client name",
      "customer",
      "customer name",
      "display name",
      "full name",
      "kunde",
      "cliente",
      "nom",
      "nombre",
      "nome",
    ],
    stage: ["status", "pipeline", "pipeline stage", "lifecycle stage", "phase", "etapa"],
    company: ["company name", "organization", "organisation", "account", "firma", "empresa", "societe", "business"],
    contact: ["contact person", "contact name", "primary contact", "ansprechpartner", "contacto", "contato"],
    email: ["e mail", "mail", "email address", "e mail address", "correo", "courriel"],
    phone: ["telephone", "tel", "mobile", "phone number", "cell", "telefon", "telefono", "telefone"],
    position: ["title", "job title", "role"],
    website: ["web", "url", "site", "homepage", "domain"],
    linkedin: ["linkedin url", "linkedin page", "linkedin profile"],
    industry: ["sector", "branche", "industria"],
    size: ["company size", "employees", "number of employees"],
    address: ["address", "street address", "billing", "adresse", "direccion", "endereco"],
    taxNumber: [
      "tax id",
      "vat",
      "vat id",
      "vat number",
      "ust idnr",
      "ust id",
      "nif",
      "cif",
      "siret",
      "cnpj",
      "gstin",
      "abn",
    ],
    source: ["lead source", "origin", "referred by", "quelle", "origen"],
    tier: ["level", "segment"],
    tags: ["tag", "labels", "categories", "groups"],
    contract: [
      "value",
      "deal value",
      "contract",
      "contract amount",
      "estimated value",
      "budget",
      "vertragswert",
      "auftragswert",
    ],
    nextStep: ["next action", "todo", "to do"],
    notes: ["note", "comment", "comments", "description", "remarks", "notiz", "notizen", "bemerkung", "notas"],
  },
  example: { name: "Acme Ltd", stage: "client", contact: "Jane Roe", email: "jane@acme.example", tags: "design, vip" },
  keyOf: (input) => clientKey(input.name),
  known: async (scope) => {
    const rows = await scope.read.client.findMany({ select: { key: true } });
    return new Map(rows.map((row) => [row.key, 1]));
  },
  add: async ({ scope }, input) => {
    const { contact, email, phone, tags, contract, stage, ...details } = input;
    const person = contact === undefined ? undefined : (readContact(contact) ?? { name: contact });
    const row = await addClient(scope, {
      ...details,
      stage: stage ?? "lead",
      emails: email,
      phones: phone,
      contact: person,
      tags: tags === undefined ? undefined : readTagList(tags).names,
      contractValue: contract,
    });
    return { table: "client", id: row.id };
  },
});
