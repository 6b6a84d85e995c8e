import { defineCommand } from "../src/chat/command.ts";
import { document } from "../src/chat/options/document.ts";
import { readDocument } from "../src/files/read-document.ts";

export const documentDelete = defineCommand({
  name: "document delete",
  intent: "document.delete",
  summary: "Delete a document; undo brings it back",
  theme: "library",
  access: "manager",
  options: { document: document("Which document") },
  examples: ["document delete office lease"],
  typed: (rest) => ({ document: rest }),
  async run(scope, { document: { id } }) {
    const { row } = await readDocument(scope, id);
    await scope.write.remove("document", id);
    const { files } = scope.say;
    return { text: files.deletedText(row.name), wrote: { title: files.deletedTitle(row.name) } };
  },
});
