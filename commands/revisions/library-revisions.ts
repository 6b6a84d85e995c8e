import { readOwnContact, reviseOwnContact } from "../../src/clients/own-contacts.ts";
import { UserError } from "../../src/errors.ts";
import { readDocument } from "../../src/files/read-document.ts";
import { reviseDocument } from "../../src/files/revise-document.ts";
import { readGoal, reviseGoal } from "../../src/goals/keep-goals.ts";
import { readResource, reviseResource } from "../../src/library/resources.ts";
import { readSupplier, reviseSupplier } from "../../src/library/suppliers.ts";
import { readSupply, reviseSupply } from "../../src/library/supplies.ts";
import { contactCard } from "../cards/contact-card.ts";
import { documentCard } from "../cards/document-card.ts";
import { goalCard } from "../cards/goal-card.ts";
import { resourceCard } from "../cards/resource-card.ts";
import { supplierCard } from "../supplier.ts";
import { supplyCard } from "../supply.ts";
import type { Revision } from "./revisions.ts";

/** Corrections of what is in the library. */
export const libraryRevisions = {
  contact: {
    fields: ["name", "for"],
    titleOf: async (scope, id) => (await readOwnContact(scope, id)).row.name,
    revise: async (scope, id, { name, for: notes }) => {
      const view = await reviseOwnContact(scope, id, { name, notes });
      return { card: contactCard(scope, view), title: view.row.name };
    },
  },
  goal: {
    fields: ["name", "amount", "due", "for"],
    titleOf: async (scope, id) => scope.say.goals.addedTitle((await readGoal(scope, id)).row.name),
    revise: async (scope, id, { name, amount, due, for: notes }) => {
      const view = await reviseGoal(scope, id, {
        name,
        target: amount && { amount },
        due: due?.day,
        notes,
      });
      return { card: goalCard(scope, view), title: scope.say.goals.addedTitle(view.row.name) };
    },
  },
  document: {
    fields: ["name", "client", "for"],
    titleOf: async (scope, id) => scope.say.files.keptTitle((await readDocument(scope, id)).row.name),
    revise: async (scope, id, { name, client, for: note }) => {
      if (client && !("id" in client)) throw new UserError(scope.say.files.notThere(client.create));
      const links = client === undefined ? {} : { clientId: client?.id ?? null };
      const view = await reviseDocument(scope, id, { name, note, links });
      return { card: documentCard(scope, view), title: scope.say.files.keptTitle(view.row.name) };
    },
  },
  resource: {
    fields: ["name", "for"],
    titleOf: async (scope, id) => (await readResource(scope, id)).row.name,
    revise: async (scope, id, { name, for: notes }) => {
      const view = await reviseResource(scope, id, { name, notes });
      return { card: resourceCard(scope, view), title: view.row.name };
    },
  },
  supplier: {
    fields: ["name", "for"],
    titleOf: async (scope, id) => (await readSupplier(scope, id)).row.name,
    revise: async (scope, id, { name, for: notes }) => {
      const view = await reviseSupplier(scope, id, { name, notes });
      return { card: supplierCard(scope, view), title: view.row.name };
    },
  },
  supplyItem: {
    fields: ["name", "for"],
    titleOf: async (scope, id) => (await readSupply(scope, id)).row.name,
    revise: async (scope, id, { name, for: notes }) => {
      const view = await reviseSupply(scope, id, { name, notes });
      return { card: supplyCard(scope, view), title: view.row.name };
    },
  },
} satisfies Record<string, Revision>;
