import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { text } from "../src/chat/options/text.ts";
import { eraseBooks } from "../src/db/queries/erase-books.ts";
import { UserError } from "../src/errors.ts";
import { issueCode } from "../src/workspace/access-code.ts";

/** `delete all my data`: offers the export, asks for the word, and then deletes everything for good (SPEC 1). */
export const erase = defineCommand({
  name: "erase",
  intent: "erase",
  summary: "Delete everything in these books for good: offers an export first and asks for the word",
  theme: "settings",
  access: "owner",
  options: { word: optional(text("The word that confirms it")) },
  examples: ["delete all my data"],
  typed: (rest) => ({ word: rest }),
  async run(scope, { word }): Promise<Answer | Asking> {
    const { say, workspace, person, conversation, at } = scope;
    const { ask, word: asked, notTheWord, done, exportFirst } = say.access.erase;
    if (word === undefined)
      return {
        ask: {
          text: ask(workspace.name, asked),
          option: "word",
          offers: [
            { label: exportFirst, press: { command: "export", slots: { format: "json" } } },
            { label: say.buttons.keep, press: { command: "cancel", slots: {} } },
          ],
        },
      };
    if (word.trim() !== asked) throw new UserError(notTheWord(asked));
    await scope.query(eraseBooks, { conversation, at });
    const { code } = await scope.query((tx) => issueCode(tx, null, { kind: "books", memberId: person.id, at }), null);
    return { text: done(workspace.name, code), erased: true };
  },
});
