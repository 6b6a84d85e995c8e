import { defineCommand, optional } from "../src/chat/command.ts";
import { text } from "../src/chat/options/text.ts";
import { issueCode } from "../src/workspace/access-code.ts";
import { unlinkAccount } from "../src/workspace/members.ts";

export const link = defineCommand({
  name: "link",
  intent: "link",
  summary: "Get a code that ties another account of yours to these books",
  theme: "people",
  access: "employee",
  options: { code: optional(text("A code, when entering one")) },
  examples: ["link"],
  // `link for the kickoff is https://…` is a sentence; a code is one word.
  typed: (rest) => (/\s/.test(rest.trim()) ? null : { code: rest }),
  async run(scope, { code }) {
    const { say, show, workspace, person, at } = scope;
    if (code !== undefined) return { text: say.access.alreadyIn(workspace.name, show.name("choice", person.role)) };
    const issued = await scope.query(issueCode, { kind: "link", memberId: person.id, at });
    return { text: say.access.linkCode(issued.code), secret: true };
  },
});

export const unlink = defineCommand({
  name: "unlink",
  intent: "unlink",
  summary: "Untie the account you are writing from",
  theme: "people",
  access: "employee",
  options: {},
  examples: ["unlink"],
  async run(scope) {
    const { say, account } = scope;
    await unlinkAccount(scope);
    const platform = say.access.platforms[account.platform] ?? account.platform;
    return { text: say.access.unlinked(platform), wrote: { title: say.access.unlinkedTitle(platform), parting: true } };
  },
});
