import { alsoWritten } from "../books/also-written.ts";
import type { Call, Slots } from "../call.ts";
import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { readingIntents } from "../understand/intents.ts";
import type { Answer, Asking, Command, Wrote } from "./command.ts";
import { mayUse } from "./may-use.ts";
import { type Draft, findButton, pressesOf } from "./messages.ts";
import { askQuestion, closeQuestion, type OpenQuestion, openQuestion } from "./questions.ts";
import { readInput } from "./read-input.ts";
import type { Heard } from "./reply.ts";
import { findCommand, type Step, type Turn } from "./turn.ts";

/** What one step says, what it wrote, and the question it left open. */
export interface Performed {
  readonly draft: Draft;
  readonly wrote?: Wrote;
  readonly command?: string;
  readonly toChannel?: boolean;
  readonly begins?: boolean;
  readonly erased?: boolean;
  readonly questionId?: string;
  /** The question with which the dialogue began that this is a step of. */
  readonly answers?: string;
}

/** Carries out one step; what a failing command had written is taken back, so that the other steps keep theirs. */
export async function perform(turn: Turn, step: Step): Promise<Performed> {
  if (step.do === "say") return { draft: draftOf(step) };
  if (step.do === "ask") {
    const passing = step.question.passing ?? isPassing(findCommand(turn, step.question.press.command));
    const asked = led(await ask(turn, { ...step.question, text: step.text, passing }), step.lead);
    return step.misheard ? { ...asked, draft: { ...asked.draft, misheard: true } } : asked;
  }
  if (step.do === "again") return shown(step.question);
  const { scope } = turn;
  const command = findCommand(turn, step.press.command);
  if (!command) return { draft: draftOf({ text: scope.say.chat.noSuchCommand(step.press.command, null) }) };
  if (!mayUse(scope.person.role, command.access))
    return { draft: draftOf({ text: scope.say.chat.forbidden(command.name) }) };
  if (command.intent === "cancel") return cancel(turn, step);
  const mark = scope.write.mark();
  try {
    const { answers } = step;
    const performed = led(await run(turn, command, step.press.slots, answers), step.lead);
    return answers === undefined ? performed : { ...performed, answers };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await scope.write.rollback(mark);
    return {
      draft: draftOf({
        text: scope.say.chat.problem(error.message, error.example && scope.say.declared(error.example)),
      }),
    };
  }
}

/** What is asked, behind a word on what was taken in. */
function led(performed: Performed, lead: string | undefined): Performed {
  if (lead === undefined || performed.questionId === undefined) return performed;
  return { ...performed, draft: { ...performed.draft, text: `${lead} ${performed.draft.text}` } };
}

async function run(turn: Turn, command: Command, slots: Slots, after: string | undefined): Promise<Performed> {
  const asked = { passing: isPassing(command), ...(after === undefined ? {} : { after }) };
  const reading = await readInput(command, slots, turn.scope);
  if ("missing" in reading) {
    const { option, text, offers } = reading.missing;
    return ask(turn, {
      ...asked,
      text,
      press: { command: command.name, slots: without(slots, option) },
      option,
      offers,
    });
  }
  const mark = turn.scope.write.mark();
  const answer = await command.run(turn.scope, reading.input, slots);
  if ("ask" in answer) {
    // What was asked for on the way, a new client, is written again once all is known.
    if (!answer.ask.wrote) await turn.scope.write.rollback(mark);
    return askFurther(turn, command, slots, answer, asked);
  }
  // "Edit" on a card ends with the next change: a correction is then about that one.
  if (answer.wrote && turn.question?.changeId !== undefined) await closeQuestion(turn.tx, turn.scope, turn.question.id);
  const hears = answer.hears ?? heardUnder(turn, answer);
  const text = await withTwin(turn.scope, answer);
  return {
    draft: {
      ...draftOf({ ...answer, text, ...(hears.length > 0 ? { hears } : {}), offers: answer.offers ?? [] }),
      ...askedIn(command, slots, answer),
    },
    command: command.name,
    ...(answer.toChannel ? { toChannel: true } : {}),
    ...(answer.begins ? { begins: true } : {}),
    ...(answer.erased ? { erased: true } : {}),
    ...(answer.wrote ? { wrote: answer.wrote } : {}),
  };
}

/** What was asked, with the period that was taken where none was said. */
function askedIn({ name, intent }: Command, slots: Slots, { wrote, hears = [] }: Answer): Pick<Draft, "asked"> {
  if (wrote || !readingIntents.has(intent)) return {};
  const period = hears.find((one) => one.command === name)?.slots.period;
  return { asked: { command: name, slots: period === undefined ? slots : { ...slots, period } } };
}

/** What is answered, with a word of who wrote the same money down just before. */
async function withTwin(scope: Scope, { text, wrote }: Answer): Promise<string> {
  const subject = wrote?.kind === undefined ? wrote?.subject : undefined;
  const twin = subject ? await alsoWritten(scope, subject.table, subject.id) : null;
  if (!twin) return text;
  const { books, access } = scope.say;
  return `${text} ${books.alsoWritten(twin.by, access.platforms[twin.platform] ?? twin.platform)}`;
}

/** What a text right under the card of a row may mean of that row: `send it` under an invoice. */
function heardUnder(turn: Turn, { card, wrote, shows }: Answer): Heard[] {
  const row = wrote ? wrote.subject : shows;
  return row && card ? heardOfRow(turn, row.table, row.id) : [];
}

/** What a text may mean of a row: whatever a command that speaks of such rows does. */
function heardOfRow({ commands }: Turn, table: string, row: string): Heard[] {
  const heard: Heard[] = [];
  for (const { name, under } of commands)
    if (under?.table === table) heard.push({ command: name, slots: { [under.option]: row } });
  return heard;
}

/** Questions of commands that only read, and of the first run, which asks again by itself: nothing is lost with them. */
function isPassing(command: Command | undefined): boolean {
  return command !== undefined && (readingIntents.has(command.intent) || command.intent === "start");
}

async function askFurther(
  turn: Turn,
  command: Command,
  slots: Slots,
  { ask: asking }: Asking,
  given: Pick<OpenQuestion, "passing" | "after">,
): Promise<Performed> {
  const { text, card, offers, option, change, passing, wrote } = asking;
  const asked = await ask(turn, {
    ...given,
    text,
    ...(card ? { card } : {}),
    press: { command: command.name, slots: asking.slots ?? slots },
    offers,
    ...(option === undefined ? {} : { option }),
    ...(change === undefined ? {} : { changeId: change }),
    ...(passing || change !== undefined ? { passing: true } : {}),
  });
  return wrote ? { ...asked, wrote, command: command.name } : asked;
}

async function ask(turn: Turn, question: Omit<OpenQuestion, "id">): Promise<Performed> {
  const { id, again } = await askQuestion(turn.tx, turn.scope, question);
  return shown({ ...question, id, text: again ? turn.scope.say.chat.stillOpen(question.text) : question.text });
}

/** The question as it is shown, for the first time or another. */
function shown({ id, text, card, offers }: OpenQuestion): Performed {
  return { draft: draftOf({ text, ...(card ? { card } : {}), offers }), questionId: id };
}

/** Ends the question asked last; one that a button or answer belongs to has been ended already. */
async function cancel(turn: Turn, step: Extract<Step, { do: "run" }>): Promise<Performed> {
  const { tx, scope } = turn;
  const ended = step.answers !== undefined || turn.inbound.kind === "button";
  const open = ended ? null : await openQuestion(tx, scope);
  if (open) await closeQuestion(tx, scope, open.id);
  const { cancelled, nothingToCancel } = scope.say.chat;
  const hears = heardAfter(turn, await pressesOffered(turn, open));
  return {
    draft: draftOf({
      text: ended || open ? cancelled : nothingToCancel,
      ...(hears.length > 0 ? { hears } : {}),
      public: true,
    }),
  };
}

/** What could have been answered instead, to the question that ends. */
async function pressesOffered({ tx, inbound, question }: Turn, open: OpenQuestion | null): Promise<readonly Call[]> {
  const pressed = inbound.kind === "button" ? await findButton(tx, inbound.button) : null;
  return pressed ? pressesOf(pressed.message) : ((open ?? question)?.offers ?? []).map((offer) => offer.press);
}

/** What a text may mean once a question about a row has come to nothing: after "void it" and "no", "paid" is of that invoice. */
function heardAfter(turn: Turn, offered: readonly Call[]): Heard[] {
  for (const { command, slots } of offered) {
    const under = findCommand(turn, command)?.under;
    const row = under && slots[under.option];
    if (under && row !== undefined) return heardOfRow(turn, under.table, row);
  }
  return [];
}

function without(slots: Slots, name: string): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([key]) => key !== name));
}

function draftOf(
  given: Pick<Answer, "text" | "card" | "files" | "hears" | "about" | "rows" | "public" | "secret" | "offers"> &
    Pick<Draft, "misheard">,
): Draft {
  return {
    text: given.text,
    ...(given.card ? { card: given.card } : {}),
    ...(given.files ? { files: given.files } : {}),
    ...(given.hears ? { hears: given.hears } : {}),
    ...(given.rows ? { rows: given.rows } : {}),
    ...(given.about ? { about: given.about } : {}),
    ...(given.misheard ? { misheard: given.misheard } : {}),
    ...(given.secret ? { secret: given.secret } : {}),
    offers: given.offers ?? [],
    visibility: given.public ? "channel" : "person",
  };
}
