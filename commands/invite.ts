import { defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { wallTime } from "../src/time/zone.ts";
import { type CodeOrder, issueCode } from "../src/workspace/access-code.ts";
import { givenRoles } from "../src/workspace/members.ts";

const anyRole = choice("As what", [...givenRoles, "books"]);

/** What a role is called; the last word said of it counts. */
const called: readonly (readonly [role: string, said: RegExp])[] = [
  ["owner", /\b(?:co-?)?owner\b/i],
  ["manager", /\b(?:manager|admin|administrator|team lead|pm)\b/i],
  ["employee", /\b(?:employee|junior|staff|intern|trainee|apprentice|worker|(?:team )?member|colleague)\b/i],
  ["books", /^books$/i],
];

/** `invite Priya as a manager`: whoever gets the code, it is the role that counts; null where the words go on as a sentence does. */
function roleSaid(rest: string): string | null {
  const behind = /(?:^|\s)(?:as|to be)\s+(?:an?\s+|the\s+|our\s+)?(.+)$/i.exec(rest)?.[1];
  for (const words of [behind, rest]) {
    const role = words === undefined ? undefined : called.find(([, word]) => word.test(words))?.[0];
    if (role !== undefined) return role;
  }
  const said = (behind ?? rest).replace(/^(?:an?|the|our)\s+/i, "").replace(/[.!]+$/, "");
  return said.split(/\s+/).length > 2 ? null : said;
}

/** A role that can be given; what each may do is told where there is none of that name. */
const roleOption: typeof anyRole = {
  ...anyRole,
  read: async (text, scope) => {
    const reading = await anyRole.read(text, scope);
    return "problem" in reading ? { ...reading, problem: scope.say.access.noSuchRole(text) } : reading;
  },
};

export const invite = defineCommand({
  name: "invite",
  intent: "invite",
  summary: "Make an invitation code for a new member, or for somebody's own books",
  theme: "people",
  access: "owner",
  options: { role: optional(roleOption) },
  examples: ["invite manager", "invite employee", "invite books"],
  typed: (rest) => {
    const role = roleSaid(rest);
    return role === null ? null : { role };
  },
  async run(scope, { role = "manager" }) {
    const { say, show, at, person } = scope;
    const memberId = person.id;
    const order: CodeOrder = role === "books" ? { kind: "books", memberId } : { kind: "invite", memberId, role };
    const { code, expiresAt } = await scope.query(issueCode, { ...order, at });
    const until = show.day(wallTime(expiresAt, scope.zone).day);
    if (role === "books") return { text: say.access.invitedBooks(code, until), secret: true };
    return { text: say.access.invited(show.name("choice", role), code, until), secret: true };
  },
});
