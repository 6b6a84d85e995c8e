import { defineCommand } from "../src/chat/command.ts";

export const whoami = defineCommand({
  name: "whoami",
  intent: "whoami",
  summary: "Show who you are here, and your accounts",
  theme: "people",
  access: "employee",
  options: {},
  examples: ["whoami"],
  async run(scope) {
    const { say, person, workspace, zone, account, read } = scope;
    const role = scope.show.name("choice", person.role);
    const { labels, platforms, here } = say.access;
    const own = await read.identity.findMany({ where: { memberId: person.id }, orderBy: { createdAt: "asc" } });
    const accounts = own.map((one) => {
      const name = platforms[one.platform] ?? one.platform;
      return one.platform === account.platform && one.account === account.account ? `${name} (${here})` : name;
    });
    const fields = [
      { label: labels.name, value: person.name },
      { label: labels.role, value: role },
      { label: labels.books, value: workspace.name },
      { label: labels.accounts, value: accounts.join(", ") },
      { label: labels.zone, value: zone },
    ];
    return {
      text: say.access.whoami(person.name, role, workspace.name),
      card: { title: person.name, fields },
    };
  },
});
