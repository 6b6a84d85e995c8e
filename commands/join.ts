import { defineCommand, optional } from "../src/chat/command.ts";
import { text } from "../src/chat/options/text.ts";

/** A code is entered by accounts that belong to nobody yet (src/chat/strangers.ts); a member is told so. */
export const join = defineCommand({
  name: "join",
  intent: "join",
  summary: "Enter an invitation code",
  theme: "people",
  access: "employee",
  options: { code: optional(text("The code")) },
  examples: ["join K7QM2-X9D4P"],
  typed: (rest) => ({ code: rest }),
  async run({ say, show, workspace, person }) {
    return { text: say.access.alreadyIn(workspace.name, show.name("choice", person.role)) };
  },
});
