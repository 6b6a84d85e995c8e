import { defineCommand } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { named } from "../src/chat/options/named.ts";
import type { Member } from "../src/db/generated/client.ts";
import type { Named } from "../src/named.ts";
import type { Scope } from "../src/scope.ts";
import { changeRole, givenRoles, listMembers, removeMember } from "../src/workspace/members.ts";

export const members = defineCommand({
  name: "members",
  intent: "member.list",
  summary: "List who works in these books",
  theme: "people",
  access: "owner",
  minor: true,
  options: {},
  examples: ["members"],
  async run(scope) {
    const { labels, platforms, membersTitle, members: count, whatRolesMay } = scope.say.access;
    const all = await listMembers(scope);
    const rows = all.map(({ member, accounts }) => [
      member.name,
      scope.show.name("choice", member.role),
      [...new Set(accounts.map((one) => platforms[one.platform] ?? one.platform))].join(", "),
    ]);
    const table = { head: [labels.name, labels.role, labels.accounts], rows };
    return { text: count(all.length), card: { title: membersTitle, fields: [], table, note: whatRolesMay } };
  },
});

export const memberRole = defineCommand({
  name: "member role",
  intent: "member.role",
  summary: "Give a member another role",
  theme: "people",
  access: "owner",
  minor: true,
  options: { member: named("member", "Which member"), role: choice("As what", givenRoles) },
  examples: ["member role Sam employee"],
  typed: (rest) => {
    const match = /^(.+?)\s+(?:(?:is|as|to)\s+)?(\w+)$/i.exec(rest.trim());
    return match ? { member: match[1] ?? "", role: match[2] ?? "" } : { member: rest };
  },
  async run(scope, input) {
    const member = await memberOf(scope, input.member);
    await changeRole(scope, member, input.role);
    const text = scope.say.access.roleChanged(member.name, scope.show.name("choice", input.role));
    return { text, wrote: { title: text.replace(/\.$/, ""), subject: { table: "member", id: member.id } } };
  },
});

export const memberRemove = defineCommand({
  name: "member remove",
  intent: "member.remove",
  summary: "Remove a member; what they wrote stays",
  theme: "people",
  access: "owner",
  minor: true,
  options: { member: named("member", "Which member") },
  examples: ["member remove Sam"],
  typed: (rest) => ({ member: rest }),
  async run(scope, input) {
    const member = await memberOf(scope, input.member);
    await removeMember(scope, member);
    return {
      text: scope.say.access.removed(member.name),
      wrote: {
        title: scope.say.access.removedTitle(member.name),
        subject: { table: "member", id: member.id },
        ...(member.id === scope.person.id ? { parting: true as const } : {}),
      },
    };
  },
});

function memberOf(scope: Scope, { id }: Named): Promise<Member> {
  return scope.read.member.findFirstOrThrow({ where: { id } });
}
