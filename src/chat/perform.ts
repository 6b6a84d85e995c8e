import { UserError } from "../errors.ts";
import type { Access, Answer, Asking, Command, Wrote } from "./command.ts";
import type { Draft } from "./messages.ts";
import { askQuestion, closeQuestions } from "./questions.ts";
import { readInput } from "./read-input.ts";
import type { Offer, Press } from "./reply.ts";
import { findCommand, type Step, type Turn } from "./turn.ts";

/** What one step says, what it wrote, and the question it left open. */
export interface Performed {
  readonly draft: Draft;
  readonly wrote?: Wrote;
  readonly command?: string;
  readonly questionId?: string;
}

const ranks: readonly Access[] = ["employee", "manager", "owner"];

/** Whether a role may use a command (SPEC 1): each role may what the ones below may; clients may nothing here. */
export function mayUse(role: string, access: Access): boolean {
  return ranks.indexOf(role as Access) >= ranks.indexOf(access);
}

/** Carries out one step; what a failing command had written is taken back, so that the other steps keep theirs. */
export async function perform(turn: Turn, step: Step): Promise<Performed> {
  if (step.do === "say")
    return {
      draft: draftOf({ text: step.text, ...(step.card ? { card: step.card } : {}), offers: step.offers ?? [] }),
    };
  if (step.do === "ask") return ask(turn, step.text, step.question);
  const { scope } = turn;
  const command = findCommand(turn, step.press.command);
  if (!command) return { draft: draftOf({ text: scope.say.chat.noSuchCommand(step.press.command, null) }) };
  if (!mayUse(scope.person.role, command.access))
    return { draft: draftOf({ text: scope.say.chat.forbidden(command.name) }) };
  if (command.intent === "cancel") return { draft: draftOf({ text: await cancel(turn), public: true }) };
  const mark = scope.write.mark();
  try {
    return await run(turn, command, step.press.slots);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await scope.write.rollback(mark);
    return { draft: draftOf({ text: scope.say.chat.problem(error.message, error.example) }) };
  }
}

async function run(turn: Turn, command: Command, slots: Readonly<Record<string, string>>): Promise<Performed> {
  const reading = await readInput(command, slots, turn.scope);
  if ("missing" in reading) {
    const { option, text, offers } = reading.missing;
    return ask(turn, text, { press: { command: command.name, slots: without(slots, option) }, option, offers });
  }
  const answer = await command.run(turn.scope, reading.input, slots);
  if ("ask" in answer) return askFurther(turn, command, slots, answer);
  return {
    draft: draftOf({ ...answer, offers: answer.offers ?? [] }),
    command: command.name,
    ...(answer.wrote ? { wrote: answer.wrote } : {}),
  };
}

async function askFurther(
  turn: Turn,
  command: Command,
  slots: Press["slots"],
  { ask: asking }: Asking,
): Promise<Performed> {
  const { text, card, offers, option, change, wrote } = asking;
  const asked = await ask(
    turn,
    text,
    {
      press: { command: command.name, slots: asking.slots ?? slots },
      offers,
      ...(option === undefined ? {} : { option }),
      ...(change === undefined ? {} : { changeId: change }),
    },
    card,
  );
  return wrote ? { ...asked, wrote, command: command.name } : asked;
}

async function ask(
  turn: Turn,
  text: string,
  question: Extract<Step, { do: "ask" }>["question"],
  card?: Draft["card"],
): Promise<Performed> {
  const questionId = await askQuestion(turn.tx, turn.scope, question);
  return { draft: draftOf({ text, ...(card ? { card } : {}), offers: question.offers }), questionId };
}

/** Ends the open question; a button has ended its own already. */
async function cancel({ tx, scope, inbound }: Turn): Promise<string> {
  const ended = await closeQuestions(tx, scope);
  return ended || inbound.kind === "button" ? scope.say.chat.cancelled : scope.say.chat.nothingToCancel;
}

function without(slots: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(slots).filter(([key]) => key !== name));
}

function draftOf(
  given: Pick<Answer, "text" | "card" | "files" | "public"> & { readonly offers?: readonly Offer[] },
): Draft {
  return {
    text: given.text,
    ...(given.card ? { card: given.card } : {}),
    ...(given.files ? { files: given.files } : {}),
    offers: given.offers ?? [],
    visibility: given.public ? "channel" : "person",
  };
}
