import type { Slots } from "../call.ts";
import type { Scope } from "../scope.ts";
import type { Choice, Command, Input, Option, Options } from "./command.ts";
import { mayUse } from "./may-use.ts";
import type { Offer } from "./reply.ts";

/** What has to be asked before a command can run. */
export interface Missing {
  readonly option: string;
  readonly text: string;
  readonly offers: readonly Offer[];
}

export type ReadInput = { readonly input: Input<Options> } | { readonly missing: Missing };

/**
 * Turns slots (text by option name, from a sentence, a slash command, a button or a form) into a command's typed input,
 * or into the first thing that is missing or can't be read, with the choices there are (DESIGN 2).
 */
export async function readInput(command: Command, slots: Slots, scope: Scope): Promise<ReadInput> {
  const input: Record<string, unknown> = {};
  const asks = command.asks?.(slots) === true;
  for (const [name, option] of Object.entries(command.options)) {
    const text = slots[name];
    if (text === undefined || text === "") {
      if (!option.required) continue;
      const offers = await offersFor({ command: command.name, option, name, slots }, scope);
      return { missing: { option: name, text: scope.say.chat.ask(scope.say.declared(option.describe)), offers } };
    }
    const reading = await (asks && option.among ? option.among(text, scope) : option.read(text, scope));
    if ("problem" in reading) {
      const offers = (reading.choices ?? []).map((choice) => offerOf(command.name, slots, name, choice));
      const added = offers.length === 0 ? addingThem(command, name, slots, scope) : null;
      return { missing: added ?? { option: name, text: reading.problem, offers } };
    }
    input[name] = reading.value;
  }
  return { input };
}

/** What takes something from a client or puts it away: nobody is added for that. */
const takesAway = /(?:delete|archive|restore|merge|untag|unlink|void)$/;

/** What is changed of a client and said of no new one. */
const ofKnown: ReadonlySet<string> = new Set(["name", "remove", "client"]);

/** Asks whether a client whom the books don't know is to be added, with what was told of them; null where nobody of that name can be. */
function addingThem(command: Command, name: string, slots: Slots, scope: Scope): Missing | null {
  const { [name]: text = "" } = slots;
  const named = command.options[name]?.kind === "client" && !/^cli_[0-9a-z]{16}$/.test(text);
  const may = mayUse(scope.person.role, "manager") && scope.names.byName("client", text).length === 0;
  if (!named || !may || takesAway.test(command.name)) return null;
  const tells = command.name === "client update";
  if (tells && (slots.name !== undefined || slots.remove !== undefined)) return null;
  const told = tells ? Object.entries(slots).filter(([slot]) => !ofKnown.has(slot)) : [];
  const plain = told.map(([slot, value]) => [
    slot === "addEmail" ? "email" : slot === "addPhone" ? "phone" : slot,
    value,
  ]);
  const press = { command: "client", slots: { client: text, stage: "client", ...Object.fromEntries(plain) } };
  const { problems, buttons } = scope.say;
  return {
    option: name,
    text: tells ? problems.unknownNew("client", text) : problems.unknownName("client", text),
    offers: [{ label: buttons.add(text), press, answers: "yes" }],
  };
}

/** The most choices offered as buttons; where there are more, the answer is typed. */
const mostPressed = 8;

/** An option of a command that is asked for, and what the command is called with besides. */
interface Sought {
  readonly command: string;
  readonly name: string;
  readonly option: Option<unknown>;
  readonly slots: Slots;
}

/**
 * Buttons for what an option could be, where that is little: with three clients in the books, those are the buttons of a
 * question for one (SPEC 12).
 */
export async function offersFor({ command, name, option, slots }: Sought, scope: Scope): Promise<Offer[]> {
  const values = option.choices ?? (await option.suggest?.("", scope, slots)) ?? [];
  if (!option.choices && values.length > mostPressed) return [];
  return values.map((value) => {
    const label = option.choices ? scope.show.name("choice", value) : value;
    return offerOf(command, slots, name, { label, value });
  });
}

/** The button that calls a command with one more slot: a choice of one of its options. */
export function offerOf(command: string, slots: Slots, name: string, { label, value, answers }: Choice): Offer {
  const press = { command, slots: { ...slots, [name]: value } };
  return answers ? { label, press, answers } : { label, press };
}
