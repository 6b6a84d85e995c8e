import { type Command, defineCommand, optional, type Theme } from "../src/chat/command.ts";
import { mayUse } from "../src/chat/may-use.ts";
import { text } from "../src/chat/options/text.ts";
import { literally } from "../src/literally.ts";
import type { Scope } from "../src/scope.ts";

const themes: readonly Theme[] = [
  "money",
  "clients",
  "work",
  "reminders",
  "calendar",
  "invoices",
  "reports",
  "conversation",
  "settings",
  "people",
  "library",
];

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
      const exact = usable.find((command) => command.name === asked);
      const further = usable.filter((command) => command !== exact && isUnder(command, asked));
      if (exact) return { text: [explain(scope, exact), ...listed(scope, further, asked)].join("\n"), public: true };
      const short =
        further.length > 0 ? [] : usable.filter(({ name }) => !name.includes(" ") && name.startsWith(asked));
      const [meant, ...others] = asked.length > 2 ? short : [];
      if (meant && others.length === 0) {
        const under = usable.filter((command) => isUnder(command, meant.name));
        return { text: [explain(scope, meant), ...listed(scope, under, meant.name)].join("\n"), public: true };
      }
      if (asked.length > 2 && short.length > 0) return { text: listed(scope, short, asked).join("\n"), public: true };
      const found = further.length > 0 ? further : usable.filter((command) => speaksOf(command, asked));
      if (found.length === 0) return { text: scope.say.help.unknown(input.what), public: true };
      return { text: listed(scope, found, asked).join("\n"), public: true };
    },
  });
}

/** Whether a command is an action of the word asked about, or belongs to the theme of that name. */
function isUnder(command: Command, asked: string): boolean {
  return command.name.startsWith(`${asked} `) || command.theme === asked;
}

/** Whether a word stands in what is told of a command. */
function speaksOf({ summary, options, examples }: Command, word: string): boolean {
  const begins = new RegExp(`(?<!\\p{L})${literally(word)}`, "iu");
  return [summary, ...Object.keys(options), ...examples].some((text) => begins.test(text));
}

/** Commands in a line each, with the example that has the word asked about, else the first. */
function listed(scope: Scope, commands: readonly Command[], asked: string): string[] {
  return commands.map(({ name, summary, examples }) => {
    const example = examples.find((text) => text.includes(asked)) ?? examples[0] ?? `/${name}`;
    return scope.say.help.line(name, scope.say.declared(summary), scope.say.declared(example));
  });
}

function overview(scope: Scope, commands: readonly Command[]) {
  const fields = themes.map((theme) => ({
    label: scope.say.help.themes[theme],
    value: grouped(commands.filter((command) => command.theme === theme)),
  }));
  const examples = themes.flatMap((theme) => commands.find((command) => command.theme === theme)?.examples[0] ?? []);
  return {
    text: scope.say.help.intro(examples.slice(0, 4).map(scope.say.declared)),
    card: {
      title: scope.say.help.title,
      fields: fields.filter((field) => field.value !== ""),
      note: scope.say.help.more,
    },
  };
}

/** Commands by their first word, what can be done with it behind it: `invoice (send, pay, show), history`. */
function grouped(commands: readonly Command[]): string {
  const words = new Map<string, string[]>();
  for (const { name } of commands) {
    const [first = "", ...rest] = name.split(" ");
    const further = words.get(first) ?? [];
    if (rest.length > 0) further.push(rest.join(" "));
    words.set(first, further);
  }
  return [...words]
    .map(([first, further]) => (further.length > 0 ? `${first} (${further.join(", ")})` : first))
    .join(", ");
}

function explain(scope: Scope, command: Command): string {
  const options = Object.entries(command.options).filter(([, option]) => !option.hidden);
  const lines = options.map(([name, option]) =>
    scope.say.help.option(name, scope.say.declared(option.describe), option.required, option.choices ?? []),
  );
  return [
    `/${command.name}: ${scope.say.declared(command.summary)}`,
    ...lines,
    ...command.examples.map((one) => scope.say.help.example(scope.say.declared(one))),
  ].join("\n");
}
