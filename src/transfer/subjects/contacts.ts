import { optional } from "../../chat/command.ts";
import { emails } from "../../chat/options/emails.ts";
import { phones } from "../../chat/options/phones.ts";
import { text } from "../../chat/options/text.ts";
import { addPoints } from "../../clients/contact-points.ts";
import { takeClient } from "../../clients/take-client.ts";
import { nameKey } from "../../name-key.ts";
import { cellName } from "../cell-options.ts";
import { defineSubject } from "../subject.ts";

/** People at clients, and the user's own business contacts when no client is named. */
export const contacts = defineSubject({
  name: "contacts",
  columns: {
    name: text("Name"),
    client: optional(cellName("client", "Client")),
    designation: optional(text("Designation")),
    email: optional(emails("Email")),
    phone: optional(phones("Phone")),
    company: optional(text("Company")),
    category: optional(text("Category")),
    address: optional(text("Address")),
    notes: optional(text("Notes")),
  },
  headings: {
    name: ["contact", "contact name", "full name", "person", "display name", "nombre", "nom", "nome"],
    client: ["customer", "works at", "client name", "kunde", "cliente"],
    designation: ["title", "job title", "position", "role", "funktion", "cargo"],
    email: ["e mail", "mail", "email address", "e mail address", "correo", "courriel"],
    phone: ["telephone", "tel", "mobile", "phone number", "cell", "telefon", "telefono", "telefone"],
    company: ["company name", "organization", "organisation", "firma", "empresa", "societe"],
    category: ["group", "type", "kind"],
    address: ["street address", "adresse", "direccion", "endereco"],
    notes: ["note", "comment", "comments", "remarks", "notizen", "notas"],
  },
  example: { name: "Jane Roe", client: "Acme Ltd", designation: "Head of design", email: "jane@acme.example" },
  keyOf: ({ name, client }) =>
    `${client && "id" in client ? client.id : nameKey(client?.create ?? "")}|${nameKey(name)}`,
  known: async (scope) => {
    const rows = await scope.read.contact.findMany({ select: { clientId: true, key: true } });
    return new Map(rows.map((row) => [`${row.clientId ?? ""}|${row.key}`, 1]));
  },
  add: async ({ scope, taken }, input) => {
    const { name, client, email, phone, designation = null, company = null } = input;
    const { category = null, address = null, notes = null } = input;
    const at = await taken("client", client, (said) => takeClient(scope, said));
    const row = await scope.write.insert("contact", {
      name,
      key: nameKey(name),
      clientId: at?.id ?? null,
      designation,
      company,
      category,
      address,
      notes,
    });
    await addPoints(scope, { contactId: row.id }, "email", email);
    await addPoints(scope, { contactId: row.id }, "phone", phone);
    return { table: "contact", id: row.id };
  },
});
