import { type Answer, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { document } from "../src/chat/options/document.ts";
import { documentKind } from "../src/chat/options/document-kind.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { named } from "../src/chat/options/named.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { text } from "../src/chat/options/text.ts";
import { UserError } from "../src/errors.ts";
import { type DocumentLinks, linkedTables } from "../src/files/document-links.ts";
import { reviseDocument } from "../src/files/revise-document.ts";
import { findInvoices } from "../src/invoices/find-invoices.ts";
import type { Scope } from "../src/scope.ts";
import { belongsTo, documentCard } from "./cards/document-card.ts";
import { linksTo } from "./document.ts";

export const documentUpdate = defineCommand({
  name: "document update",
  intent: "document.update",
  summary: "Change what a document is called, is, or belongs to; `none` clears",
  theme: "library",
  access: "manager",
  options: {
    document: document("Which document"),
    name: optional(text("New name")),
    kind: optional(documentKind("Kind")),
    client: orNone(knownClient("Client")),
    project: orNone(named("project", "Project")),
    invoice: orNone(invoice("Invoice")),
    notes: orNone(text("Note")),
    entry: hidden(text("Entry")),
  },
  examples: ["document update document: office lease kind: contract"],
  async run(scope, input): Promise<Answer> {
    const { document: named, name, kind, client, project, invoice: of, notes, entry } = input;
    const mark = scope.write.mark();
    const links: DocumentLinks = {
      ...(client === undefined ? {} : { clientId: client?.id ?? null }),
      ...(project === undefined ? {} : { projectId: project?.id ?? null }),
      ...(of === undefined ? {} : { invoiceId: of?.id ?? null }),
      ...((await linksTo(scope, entry)) ?? {}),
    };
    const view = await reviseDocument(scope, named.id, { name, kind, note: notes, links });
    const { files } = scope.say;
    if (scope.write.mark() === mark) return { text: files.sameText(view.row.name), card: documentCard(scope, view) };
    return {
      text: files.changedText(view.row.name),
      card: documentCard(scope, view),
      wrote: { title: files.changedTitle(view.row.name), subject: { table: "document", id: view.row.id } },
    };
  },
});

export const documentLink = defineCommand({
  name: "document link",
  intent: "document.link",
  summary: "Say which client, project, invoice or last entry a document belongs to",
  theme: "library",
  access: "manager",
  options: { document: document("Which document"), to: text("Client, project, invoice, or `that` for the last entry") },
  examples: ["document link office lease to Acme"],
  typed: (rest) => {
    const [, which, to] = /^(.+?)\s+(?:to|with)\s+(.+)$/i.exec(rest) ?? [];
    return which && to ? { document: which, to } : { document: rest };
  },
  async run(scope, { document: { id }, to }): Promise<Answer> {
    const { files } = scope.say;
    const mark = scope.write.mark();
    const view = await reviseDocument(scope, id, { links: await linksCalled(scope, to) });
    const of = belongsTo(scope, view) ?? to;
    if (scope.write.mark() === mark) return { text: files.sameText(view.row.name), card: documentCard(scope, view) };
    return {
      text: files.linkedText(view.row.name, of),
      card: documentCard(scope, view),
      wrote: { title: files.linkedTitle(view.row.name, of), subject: { table: "document", id } },
    };
  },
});

/** The client, project or invoice of that name, or what was written last; a UserError when there is none. */
async function linksCalled(scope: Scope, to: string): Promise<DocumentLinks> {
  const { files } = scope.say;
  if (/^(?:that|this|it|last|the last(?: one| entry)?)$/i.test(to)) {
    const { person, conversation } = scope;
    const mine = { memberId: person.id, conversation, kind: "do", undoneById: null };
    const change = await scope.read.change.findFirst({
      where: { ...mine, subjectTable: { in: [...linkedTables] } },
      orderBy: { seq: "desc" },
    });
    const links = change && (await linksTo(scope, `${change.subjectTable}:${change.subjectId}`));
    if (!links) throw new UserError(files.nothingToLink, files.examples.link);
    return links;
  }
  const [client, ...more] = scope.names.byName("client", to);
  if (client && more.length === 0) return { clientId: client.id };
  const [project] = scope.names.byName("project", to);
  if (project) return { projectId: project.id };
  const [of] = await findInvoices(scope, to);
  if (of) return { invoiceId: of.id };
  if (client) throw new UserError(scope.say.problems.several(to), files.examples.link);
  throw new UserError(files.notThere(to), files.examples.link);
}
