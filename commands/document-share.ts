import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { document } from "../src/chat/options/document.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { UserError } from "../src/errors.ts";
import { readDocument } from "../src/files/read-document.ts";
import { clientOfDocument } from "../src/portal/shared-documents.ts";
import { documentCard } from "./cards/document-card.ts";
import { portalOffer } from "./cards/portal-offer.ts";

/** Shares a document with the client it belongs to, in their portal, and with nobody else (SPEC 13). */
export const documentShare = defineCommand({
  name: "document share",
  intent: "document.share",
  summary: "Show a document to its client in their portal; `off` stops",
  theme: "library",
  access: "manager",
  options: {
    document: document("Which document"),
    client: optional(knownClient("With which client: the one it belongs to")),
    what: optional(choice("Off stops it", ["off"])),
  },
  examples: ["document share office lease"],
  typed: (rest) => {
    const [, named = "", off] = /^(.*?)(\s+off)?$/i.exec(rest) ?? [];
    return { document: named, ...(off ? { what: "off" } : {}) };
  },
  async run(scope, { document: { id }, client, what }): Promise<Answer> {
    const { portal } = scope.say;
    const { row } = await readDocument(scope, id);
    const subject = { table: "document", id } as const;
    if (what === "off") {
      if (row.sharedWithId === null) return { text: portal.notShared(row.name) };
      await scope.write.update("document", id, { sharedWithId: null });
      return { text: portal.unshared(row.name), wrote: { title: portal.unsharedTitle(row.name), subject } };
    }
    const owner = await clientOfDocument(scope, id);
    if (!owner) throw new UserError(portal.ofNobody(row.name), portal.examples.link);
    if (client && client.id !== owner.id)
      throw new UserError(portal.notTheirs(row.name, owner.name), portal.examples.link);
    if (row.sharedWithId === owner.id) return { text: portal.alreadyShared(row.name, owner.name) };
    await scope.write.update("document", id, { sharedWithId: owner.id });
    const stop = { command: "document share", slots: { document: id, what: "off" } };
    return {
      text: portal.shared(row.name, owner.name),
      card: documentCard(scope, await readDocument(scope, id)),
      offers: [portalOffer(scope, owner), { label: portal.buttons.stop, press: stop }],
      wrote: { title: portal.sharedTitle(row.name, owner.name), subject },
    };
  },
});
