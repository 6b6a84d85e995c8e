import { defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { wallTime } from "../src/time/zone.ts";
import { type CodeOrder, issueCode } from "../src/workspace/access-code.ts";
import { givenRoles } from "../src/workspace/members.ts";

/** `invite Priya as a manager`: whoever gets the code, it is the role that counts. */
const behindName = new RegExp(
  `^\\S.*?\\s(?:as|to be)\\s(?:an?\\s|the\\s)?(${[...givenRoles, "books"].join("|")})[.!]*$`,
  "i",
);

export const invite = defineCommand({
  name: "invite",
  intent: "invite",
  summary: "Make an invitation code for a new member, or for somebody's own books",
  theme: "people",
  access: "owner",
  options: { role: optional(choice("As what", [...givenRoles, "books"])) },
  examples: ["invite manager", "invite employee", "invite books"],
  typed: (rest) => ({ role: behindName.exec(rest)?.[1] ?? rest.replace(/^(?:an?|as(?: an?)?)\s+/i, "") }),
  async run(scope, { role = "manager" }) {
    const { say, show, at, person } = scope;
    const memberId = person.id;
    const order: CodeOrder = role === "books" ? { kind: "books", memberId } : { kind: "invite", memberId, role };
    const { code, expiresAt } = await scope.query(issueCode, { ...order, at });
    const until = show.day(wallTime(expiresAt, scope.zone).day);
    return { text: role === "books" ? say.access.invitedBooks(code, until) : say.access.invited(role, code, until) };
  },
});
