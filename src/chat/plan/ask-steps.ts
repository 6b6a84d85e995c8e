import type { Intent } from "../../understand/intents.ts";
import type { Ask } from "../../understand/understanding.ts";
import type { Command } from "../command.ts";
import { mayUse } from "../may-use.ts";
import { offerOf, offersFor } from "../read-input.ts";
import { commandFor, type Step, type Turn } from "../turn.ts";
import { fitting } from "./fitting.ts";
import { notUnderstood } from "./misheard.ts";
import { whichWay } from "./which-way.ts";

/** What understanding could not decide: asked by the command's own option where it has one, else with the options as buttons. */
export async function askSteps(turn: Turn, part: Ask): Promise<readonly Step[]> {
  const { chat } = turn.scope.say;
  const command = commandFor(turn, part.intent);
  // What was paid or sent is booked one by one: which of them comes first is asked, with a button for each.
  if (command && part.ask === "confirm" && oneByOne.has(part.intent) && Object.keys(part.slots).length === 0)
    return [{ do: "run", press: { command: command.name, slots: {} } }];
  const draft = paidDraft(turn, part);
  if (draft) return [draft];
  if (part.ask === "confirm" && !(command && isOfOne(part)))
    return [{ do: "say", text: chat.tooMuchAtOnce(part.about) }];
  const direction = whichWay(turn, part);
  if (direction) return [direction];
  if (!command) return [part.intent ? { do: "say", text: chat.notYet(part.intent) } : notUnderstood(turn)];
  return [part.options?.length ? whichOf(turn, command, part) : await askedOrRun(turn, command, part)];
}

const oneByOne: ReadonlySet<Intent | undefined> = new Set<Intent>(["invoice.pay", "invoice.send"]);

/** `Acme paid`, whose only open invoice is a draft: whether it was sent and paid is asked, rather than how much. */
function paidDraft(turn: Turn, { intent, slots }: Ask): Step | null {
  const paying = intent === "income.add" && slots.status === "draft" ? commandFor(turn, "invoice.pay") : null;
  return paying ? { do: "run", press: { command: paying.name, slots: fitting(paying, slots) } } : null;
}

/** Intents whose command asks by itself, whatever was said. */
const asksItself: ReadonlySet<Intent> = new Set<Intent>(["entry.delete", "erase"]);

/** Whether what is to be confirmed touches one thing, which the command itself asks about, and not many records at once. */
function isOfOne({ about, intent, slots }: Ask): boolean {
  return about === "hours" || (intent !== undefined && asksItself.has(intent)) || Object.keys(slots).length > 0;
}

/** Asks which of several things is meant, with a button for each. */
function whichOf({ scope }: Turn, command: Command, { about, options = [], slots }: Ask): Step {
  const known = fitting(command, slots);
  const option = optionAbout(about, command);
  return {
    do: "ask",
    text: scope.say.chat.which(about === "intent" ? option : about),
    question: {
      press: { command: command.name, slots: known },
      option,
      offers: options.map((label) => offerOf(command.name, known, option, { label, value: label })),
    },
  };
}

/** Runs the command, which asks for what it needs; what it could do without but this sentence could not is asked for here. */
async function askedOrRun({ scope }: Turn, command: Command, part: Ask): Promise<Step> {
  // What is deleted is asked about first, where the command itself would do it at once.
  const asks = part.ask === "confirm" && part.about === "delete" && "ask" in command.options;
  const said = fitting(command, part.slots);
  const slots = asks ? { ...said, ask: "yes" } : said;
  const name = optionAbout(part.about, command);
  const option = command.options[name];
  const press = { command: command.name, slots };
  const leftOpen = part.ask === "field" && slots[name] === undefined && option?.required === false;
  // Run with nothing, some commands list what there is: `new task` is to be asked about.
  const begun = Object.keys(slots).length === 0 && mayUse(scope.person.role, command.access);
  // What a project's invoice comes to is known without being said.
  const told = part.about === "amount" && part.slots.project !== undefined;
  if (!leftOpen || told || (part.about !== "date" && part.about !== "amount" && !begun)) return { do: "run", press };
  const { chat, declared } = scope.say;
  const text = part.about === "date" && name === "on" ? chat.whichDay : chat.ask(declared(option.describe));
  const offers = await offersFor({ command: command.name, name, option, slots }, scope);
  return { do: "ask", text, question: { press, option: name, offers } };
}

/** The option that a question is about: of a day, when it is due where the command has such a day; of what is begun, the first. */
function optionAbout(about: Ask["about"], { options }: Command): string {
  const [first = about] = Object.keys(options);
  if (about === "intent") return first;
  if (about !== "date") return about;
  return "due" in options && ("terms" in options || !("on" in options)) ? "due" : "on";
}
