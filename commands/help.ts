import { type Answer, type Command, defineCommand, optional, type Theme } from "../src/chat/command.ts";
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
      return { ...(input.what ? about(scope, usable, input.what) : overview(scope, usable)), public: true };
    },
  });
}

/** What is told of what somebody asks about: an intent, a command, a word of commands or themes, or words of a summary. */
function about(scope: Scope, usable: readonly Command[], what: string): Answer {
  const asked = what.toLowerCase().replace(/^\//, "");
  const meant = usable.find(({ name, intent }) => intent === asked && name !== asked);
  if (meant) return { text: shortly(scope, meant) };
  const word = wordOf(usable, asked);
  const exact = usable.find((command) => command.name === word);
  const under = usable.filter((command) => command !== exact && isUnder(command, word));
  const begun = usable.filter(({ name }) => asked.length > 2 && !name.includes(" ") && name.startsWith(asked));
  const found = [under, begun, usable.filter((command) => speaksOf(command, asked))].find((some) => some.length > 0);
  if (exact) return { text: [explain(scope, exact), ...listed(scope, under, word)].join("\n") };
  if (found) return { text: listed(scope, found, asked).join("\n") };
  if (!asked.includes(" ")) return { text: scope.say.help.unknown(what) };
  const told = asked.split(/\s+/).filter((one) => one.length > 3);
  const [near] = told.toReversed().flatMap((one) => {
    const some = usable.filter((command) => speaksOf(command, one));
    return some.length > 0 ? [listed(scope, some.slice(0, mostNear), one)] : [];
  });
  return near ? { text: near.join("\n") } : overview(scope, usable, what);
}

/** The most commands shown for words that several speak of. */
const mostNear = 6;

/** The word itself where there is something of that name, else the only command that begins so: `inv` is `invoice`. */
function wordOf(usable: readonly Command[], asked: string): string {
  if (usable.some((command) => command.name === asked || isUnder(command, asked))) return asked;
  const begun = usable.filter(({ name }) => asked.length > 2 && !name.includes(" ") && name.startsWith(asked));
  return (begun.length === 1 && begun[0]?.name) || asked;
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

/** Everything by theme; asked for something that nothing does, it says so first. */
function overview(scope: Scope, commands: readonly Command[], asked?: string): Answer {
  const fields = themes.map((theme) => ({
    label: scope.say.help.themes[theme],
    value: grouped(commands.filter((command) => command.theme === theme)),
  }));
  const examples = themes.flatMap((theme) => {
    const first = commands.find(
      (one) => one.theme === theme && mayUse(scope.person.role, one.examplesFor ?? one.access),
    );
    return first?.examples[0] ?? [];
  });
  return {
    text: [
      ...(asked === undefined ? [] : [scope.say.help.nothingDoes(asked)]),
      scope.say.help.intro(examples.slice(0, 4).map(scope.say.declared)),
    ].join("\n"),
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

/** How one thing is done: sentences that do it, and where the rest is told. */
function shortly({ say }: Scope, { name, summary, examples }: Command): string {
  const shown = examples.slice(0, 3).map(say.declared);
  const [does = ""] = say.declared(summary).split(/;|\s?…/u);
  return say.help.shortly(does, shown, name.split(" ")[0] ?? name);
}

function explain(scope: Scope, command: Command): string {
  const options = Object.entries(command.options).filter(([, option]) => !option.hidden);
  const lines = options.map(([name, option]) =>
    scope.say.help.option(
      name,
      scope.say.declared(option.describe),
      option.required,
      (option.choices ?? []).map((one) => scope.show.name("choice", one)),
    ),
  );
  return [
    `/${command.name}: ${scope.say.declared(command.summary)}`,
    ...lines,
    ...command.examples.map((one) => scope.say.help.example(scope.say.declared(one))),
  ].join("\n");
}
