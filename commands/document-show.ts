import { type Answer, defineCommand } from "../src/chat/command.ts";
import { document } from "../src/chat/options/document.ts";
import { readDocument } from "../src/files/read-document.ts";
import type { Scope } from "../src/scope.ts";
import { documentCard } from "./cards/document-card.ts";

export const documentShow = defineCommand({
  name: "document show",
  intent: "document.show",
  summary: "Show what is known of a document",
  theme: "library",
  access: "manager",
  options: { document: document("Which document") },
  examples: ["document show office lease"],
  typed: (rest) => ({ document: rest }),
  run: (scope, { document: { id } }) => shownDocument(scope, id),
});

/** A document's card, with buttons that send or delete it. */
export async function shownDocument(scope: Scope, id: string): Promise<Answer> {
  const { files } = scope.say;
  const view = await readDocument(scope, id);
  const offer = (label: string, command: string) => ({ label, press: { command, slots: { document: id } } });
  return {
    text: files.shownText(view.row.name, view.row.kind),
    card: documentCard(scope, view),
    offers: [offer(files.buttons.send, "document send"), offer(files.buttons.delete, "document delete")],
  };
}

export const documentSend = defineCommand({
  name: "document send",
  intent: "document.send",
  summary: "Send a document's file back to you",
  theme: "library",
  access: "manager",
  options: { document: document("Which document") },
  examples: ["document send office lease"],
  typed: (rest) => ({ document: rest.replace(/\s+back$/i, "") }),
  async run(scope, { document: { id } }) {
    const { row } = await readDocument(scope, id);
    const { fileName: name, mime, hash } = row;
    return { text: scope.say.files.sentText(row.name), files: [{ name, mime, hash }] };
  },
});
