import { type Command, defineCommand, optional, type Theme } from "../src/chat/command.ts";
import { text } from "../src/chat/options/text.ts";
import { mayUse } from "../src/chat/perform.ts";
import type { Scope } from "../src/scope.ts";

const themes: readonly Theme[] = ["money", "clients", "invoices", "reports", "conversation", "settings"];

/** `help`, made from the command table it is handed: everything by theme, or one command explained (SPEC 12). */
export function helpOn(table: () => readonly Command[]) {
  return defineCommand({
    name: "help",
    intent: "help",
    summary: "List everything, or explain one command",
    theme: "conversation",
    access: "employee",
    options: { what: optional(text("Which command")) },
    examples: ["help", "help invoice"],
    typed: (rest) => (rest.split(/\s+/).length <= 2 ? { what: rest } : null),
    async run(scope, input) {
      const usable = table().filter((command) => mayUse(scope.person.role, command.access));
      if (!input.what) return { ...overview(scope, usable), public: true };
      const asked = input.what.toLowerCase().replace(/^\//, "");
      const found = usable.filter((command) => command.name === asked || command.name.startsWith(`${asked} `));
      const themed = found.length > 0 ? found : usable.filter((command) => command.theme === asked);
      if (themed.length === 0) return { text: scope.say.help.unknown(input.what), public: true };
      return { text: themed.map((command) => explain(scope, command)).join("\n\n"), public: true };
    },
  });
}

function overview(scope: Scope, commands: readonly Command[]) {
  const fields = themes.map((theme) => ({
    label: scope.say.help.themes[theme],
    value: commands
      .filter((command) => command.theme === theme)
      .map((command) => command.name)
      .join(", "),
  }));
  const examples = themes.flatMap((theme) => commands.find((command) => command.theme === theme)?.examples[0] ?? []);
  return {
    text: scope.say.help.intro(examples.slice(0, 4)),
    card: {
      title: scope.say.help.title,
      fields: fields.filter((field) => field.value !== ""),
      note: scope.say.help.more,
    },
  };
}

function explain(scope: Scope, command: Command): string {
  const options = Object.entries(command.options).filter(([, option]) => !option.hidden);
  const lines = options.map(([name, option]) =>
    scope.say.help.option(name, option.describe, option.required, option.choices ?? []),
  );
  return [
    `/${command.name}: ${command.summary}`,
    ...lines,
    ...command.examples.map((one) => scope.say.help.example(one)),
  ].join("\n");
}
