import { unreachable } from "../errors.ts";
import { decodeMoney } from "../money/money.ts";
import { readingIntents } from "../understand/features.ts";
import { longestText, understand } from "../understand/understand.ts";
import type { Ask, Entry, Intent, Understanding } from "../understand/understanding.ts";
import { clean } from "./clean.ts";
import type { Command } from "./command.ts";
import type { Inbound } from "./inbound.ts";
import { isMeantFor } from "./meant-for.ts";
import { findButton, markPressed, pressesOf, replyOf } from "./messages.ts";
import { mayUse } from "./perform.ts";
import { planFiles } from "./plan-files.ts";
import { closeQuestion, dialogueOf, findOpen, type OpenQuestion } from "./questions.ts";
import { readAnswer } from "./read-answer.ts";
import { offersFor } from "./read-input.ts";
import { repliedTo, spokenOfNothing } from "./replied-to.ts";
import type { Offer, Press } from "./reply.ts";
import { pressOn } from "./share-offer.ts";
import { closeCommand, readNamed, readSlash } from "./slash.ts";
import { changeSpokenOf, type SpokenOf } from "./spoken-of.ts";
import { findCommand, type Plan, type Step, type Turn } from "./turn.ts";
import { findChannel } from "./who.ts";

/** What was said that a command has an option for. */
function fitting(command: Command, slots: Entry["slots"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(slots).flatMap(([name, text]) =>
      name in command.options && text !== undefined ? [[name, text]] : [],
    ),
  );
}

/** Decides what an event comes to; writes nothing of the books. */
export async function plan(given: Turn): Promise<Plan> {
  const inbound = clean(given.inbound);
  const turn = { ...given, inbound };
  switch (inbound.kind) {
    case "text":
      return (await isForUs(turn, inbound)) ? planText(turn, inbound.text, inbound.replyTo) : "ignore";
    case "command":
      return planCommand(turn, inbound.command, inbound.slots);
    case "button":
      return planButton(turn, inbound.button);
    case "file":
      return planFiles(turn, inbound, (text) => planText(turn, text, inbound.replyTo));
    case "edit":
      return planEdit(turn, inbound.edits, inbound.text);
    default:
      return unreachable(inbound);
  }
}

/** In a shared channel only commands, mentions, replies to the bot and everything in a log channel are meant for it (SPEC 1). */
async function isForUs(turn: Turn, inbound: Extract<Inbound, { kind: "text" }>): Promise<boolean> {
  if (inbound.private || inbound.addressed || inbound.replyTo !== undefined || inbound.text.startsWith("/"))
    return true;
  return (await findChannel(turn.tx, inbound))?.log === true;
}

function planCommand(turn: Turn, name: string, slots: Readonly<Record<string, string>>): Plan {
  const slash = readSlash(name, turn.commands);
  return slash ? stepsOfNamed(turn, slash.command, slots) : noSuchCommand(turn, name);
}

/** Runs a command whose options were given by name, unless it has none so called. */
function stepsOfNamed(turn: Turn, command: Command, slots: Readonly<Record<string, string>>): readonly Step[] {
  const wrong = Object.keys(slots).find((option) => !(option in command.options));
  if (wrong === undefined) return [{ do: "run", press: { command: command.name, slots } }];
  const shown = Object.entries(command.options).filter(([, option]) => !option.hidden);
  const names = shown.map(([option]) => option);
  return [{ do: "say", text: turn.scope.say.chat.noSuchOption(command.name, wrong, names) }];
}

/** What is said of nothing in particular. */
const pleasantry: ReadonlySet<Understanding["silence"]> = new Set<Understanding["silence"]>(["small-talk", "about-me"]);

async function planText(turn: Turn, text: string, replyTo: string | undefined): Promise<readonly Step[]> {
  const { scope } = turn;
  if (text.trim() === "") return [{ do: "say", text: scope.say.chat.empty }];
  if (text.length > longestText) return [{ do: "say", text: scope.say.chat.tooLong(text.length, longestText) }];
  if (text.startsWith("/")) return planSlash(turn, text, replyTo);
  if (/^cancel[.!]?$/i.test(text.trim())) return [{ do: "run", press: { command: "cancel", slots: {} } }];
  const question = replyTo === undefined ? turn.question : await questionOn(turn, replyTo);
  const answer = question && (await answerTo(turn, question, text));
  if (answer) return answer;
  // What replies to the question itself is its answer, also where it would say something else by itself.
  const direct = question && replyTo !== undefined ? freeAnswer(turn, question, text) : null;
  if (question && direct) return [await answering(turn, question, direct)];
  const replied = await repliedTo(turn, text, replyTo);
  if (replied) return [replied];
  const worded = readSlash(text, turn.commands);
  const exact =
    worded &&
    (worded.rest === "" ||
      worded.command.name.includes(" ") ||
      readNamed(worded.command, worded.rest) ||
      worded.command.typed?.(worded.rest));
  if (exact) return (await otherwiseSaid(turn, text, worded)) ?? planSlash(turn, text, replyTo);
  if (question?.changeId !== undefined) return planCorrection(turn, question, text);
  const spokenOf = await changeSpokenOf(turn, replyTo);
  const understanding = await understand(text, await turn.hear(scope, spokenOf));
  const [part, ...more] = understanding.parts;
  const taken = part && more.length === 0 ? await takenOnCard(turn, part.intent, replyTo) : null;
  if (taken) return [taken];
  const free = question && !isSentence(understanding) ? freeAnswer(turn, question, text) : null;
  if (question && free) return [await answering(turn, question, free)];
  if (
    part?.kind === "entry" &&
    part.intent === "edit.last" &&
    spokenOf &&
    replyTo === undefined &&
    (await misheard(turn, spokenOf))
  )
    return [askWhetherThat(turn, part, spokenOf)];
  const pressed = part?.kind === "entry" ? null : await typedButton(turn, text);
  if (pressed) return pressed;
  const unclear = part === undefined ? !pleasantry.has(understanding.silence) : namesNothing(turn, part);
  const ofNothing = unclear ? spokenOfNothing(turn, text) : null;
  if (ofNothing) return [ofNothing];
  if (worded && understanding.silence === "unknown") return planSlash(turn, text, replyTo);
  if (question && beginsAnew(turn, question, understanding)) await closeQuestion(turn.tx, scope, question.id);
  return stepsOf(turn, text, understanding, spokenOf);
}

/** Whether a text says whole what a question has only begun: `book a meeting`, then `tomorrow 3pm with Acme`. */
function beginsAnew({ commands }: Turn, { press }: OpenQuestion, { parts }: Understanding): boolean {
  if (Object.keys(press.slots).length > 0) return false;
  const begun = commands.find((one) => one.name === press.command);
  return parts.some((part) => part.intent === begun?.intent);
}

/** Whether a part says what to do but not with what, or asks how much. */
function namesNothing({ commands }: Turn, part: Ask | Entry): boolean {
  if (part.kind === "ask") return part.about === "amount";
  const { under } = commands.find((one) => one.intent === part.intent) ?? {};
  return under !== undefined && [under.option, "client", "amount"].every((name) => !(name in part.slots));
}

/**
 * What a text that begins like a command, and that its own words can read, says as a sentence of that subject: "task X is done"
 * ticks X off, and adds nothing. Null where it says what the command does.
 */
async function otherwiseSaid(
  turn: Turn,
  text: string,
  { command, rest }: { readonly command: Command; readonly rest: string },
): Promise<readonly Step[] | null> {
  if (rest === "" || command.name.includes(" ") || readNamed(command, rest)) return null;
  const { parts } = await understand(text, await turn.hear(turn.scope, null));
  const [part, ...more] = parts;
  if (part?.kind !== "entry" || more.length > 0 || part.intent === command.intent || readingIntents.has(part.intent))
    return null;
  const meant = turn.commands.find((one) => one.intent === part.intent);
  return meant?.name.startsWith(`${command.name} `) ? entrySteps(turn, part, null) : null;
}

/** The open question that a message replied to asks. */
async function questionOn({ tx, scope }: Turn, replyTo: string): Promise<OpenQuestion | null> {
  const message = await tx.message.findUnique({ where: { id: replyTo } });
  return message?.questionId ? findOpen(tx, scope, message.questionId) : null;
}

/** A reply of "undo" or "redo" presses that button of the card it replies to (SPEC 12: the one on the card). */
async function takenOnCard(turn: Turn, intent: Intent | undefined, replyTo: string | undefined): Promise<Step | null> {
  const { tx, scope } = turn;
  if (replyTo === undefined || (intent !== "undo" && intent !== "redo")) return null;
  const message = await tx.message.findUnique({ where: { id: replyTo } });
  if (!message || message.workspaceId !== scope.workspace.id) return null;
  if (message.changeId === null) return { do: "say", text: scope.say.history.nothingThere };
  const press = pressesOf(message).find((one) => one.command === intent);
  return { do: "run", press: press ?? { command: intent, slots: { change: message.changeId } } };
}

async function answerTo(turn: Turn, question: OpenQuestion, text: string): Promise<readonly Step[] | null> {
  const command = findCommand(turn, question.press.command);
  const answer = command && (await readAnswer(question, text, command, turn.scope));
  if (!answer) return null;
  if (answer === "unclear") return question.offers.length > 0 ? [{ do: "again", question }] : null;
  return [await answering(turn, question, answer.press)];
}

/** The step that an answer comes to; its question ends. */
async function answering({ tx, scope }: Turn, question: OpenQuestion, press: Press): Promise<Step> {
  await closeQuestion(tx, scope, question.id);
  return { do: "run", press, answers: question.after ?? question.id };
}

/** Whether a text says something whole by itself; a bare name does not while a question for free text is open. */
function isSentence(understanding: Understanding): boolean {
  return understanding.parts.some((part) => part.kind === "entry" && !part.intent.endsWith(".show"));
}

/** What a text that means nothing by itself answers a question for free text; null when the question is for something else. */
function freeAnswer(turn: Turn, { option, press }: OpenQuestion, text: string): Press | null {
  const isFree = option !== undefined && findCommand(turn, press.command)?.options[option]?.kind === "text";
  return isFree ? { command: press.command, slots: { ...press.slots, [option]: text.trim() } } : null;
}

/** "Edit" was pressed and its question is open: the text says what to change of that card. */
async function planCorrection(turn: Turn, question: OpenQuestion, text: string): Promise<readonly Step[]> {
  const { scope, tx } = turn;
  const change = await scope.read.change.findFirst({ where: { id: question.changeId ?? "" } });
  const correct = (value: Readonly<Record<string, string>>) =>
    answering(turn, question, { command: "edit", slots: { ...value, change: question.changeId ?? "" } });
  const named = await namedCorrection(turn, text);
  if (named) return [await correct(named)];
  const understanding = await understand(text, await turn.hear(scope, change));
  const corrects = understanding.parts.some(
    (part) => (part.intent === "edit.last" && Object.keys(part.slots).length > 0) || part.intent === "undo",
  );
  if (corrects) {
    await closeQuestion(tx, scope, question.id);
    return stepsOf(turn, text, understanding, change);
  }
  const whole = understanding.parts.some((part) => part.intent !== "edit.last") && isSentence(understanding);
  const said = text.trim().replace(madeIt, "");
  const value = whole ? null : await bareCorrection(turn, said, change?.subjectTable ?? "");
  return value ? [await correct(value)] : stepsOf(turn, text, understanding, await changeSpokenOf(turn, undefined));
}

/** What may stand before the right value: `make it 45 minutes`. */
const madeIt = /^(?:no,?\s+)?(?:please\s+)?(?:make (?:it|that)|actually|it(?:'s| is| was)|should be)\s+/i;

/** A correction told field by field, as the question's examples are: `value 6000, due 31 jan`; null when it can't be read so. */
async function namedCorrection(turn: Turn, text: string): Promise<Readonly<Record<string, string>> | null> {
  const edit = findCommand(turn, "edit");
  const slots = edit?.typed?.(text.trim());
  if (!edit || !slots || "kind" in slots) return null;
  for (const [name, value] of Object.entries(slots)) {
    const reading = await edit.options[name]?.read(value, turn.scope);
    if (!reading || !("value" in reading)) return null;
  }
  return slots;
}

/** What a bare value in answer to "Edit" is tried as, in this order; of time and tasks other things than of money. */
const bareFields: Readonly<Record<string, readonly string[]>> = {
  hoursEntry: ["hours", "on", "project", "client"],
  task: ["due", "member", "project", "client"],
  reminder: ["due", "client"],
  meeting: ["start", "durationMinutes", "client"],
  interaction: ["on", "client"],
};
const bareFieldsOfMoney = ["amount", "on", "mode", "client"];

/** A bare value in answer to "Edit": the first that it can be read as. */
async function bareCorrection(turn: Turn, text: string, table: string): Promise<Record<string, string> | null> {
  const options = findCommand(turn, "edit")?.options ?? {};
  for (const name of bareFields[table] ?? bareFieldsOfMoney) {
    const reading = await options[name]?.read(text.trim(), turn.scope);
    if (reading && "value" in reading) return { [name]: text.trim() };
  }
  return null;
}

async function planSlash(turn: Turn, text: string, replyTo: string | undefined): Promise<readonly Step[]> {
  const { scope } = turn;
  const slash = readSlash(text, turn.commands);
  if (!slash) return noSuchCommand(turn, text.split(/\s/)[0] ?? text);
  const { command, rest } = slash;
  if (rest === "")
    return [
      (await takenOnCard(turn, command.intent, replyTo)) ?? { do: "run", press: { command: command.name, slots: {} } },
    ];
  const named = readNamed(command, rest);
  if (named) return stepsOfNamed(turn, command, named);
  const typed = command.typed?.(rest);
  if (typed) return [{ do: "run", press: { command: command.name, slots: typed } }];
  const spokenOf = await changeSpokenOf(turn, replyTo);
  const hearing = await turn.hear(scope, spokenOf);
  const word = command.name.split(" ")[0];
  for (const sentence of [rest, `${command.name} ${rest}`]) {
    const understanding = await understand(sentence, hearing);
    const fits = understanding.parts.filter((part) =>
      turn.commands.some((one) => one.intent === part.intent && one.name.split(" ")[0] === word),
    );
    if (fits.length > 0 && fits.length === understanding.parts.length)
      return stepsOf(turn, text, understanding, spokenOf);
  }
  const main = mainOption(command);
  if (main) return [{ do: "run", press: { command: command.name, slots: { [main]: rest } } }];
  return [
    { do: "say", text: scope.say.chat.unreadCommand(command.name, rest, command.examples[0] ?? `/${command.name}`) },
  ];
}

/** The option that a text after the command's words fills when it is no sentence: the first it needs, else its first. */
function mainOption(command: Command): string | undefined {
  const shown = Object.entries(command.options).filter(([, option]) => !option.hidden);
  return (shown.find(([, option]) => option.required) ?? shown[0])?.[0];
}

function noSuchCommand(turn: Turn, name: string): readonly Step[] {
  const close = closeCommand(name, turn.commands);
  return [{ do: "say", text: turn.scope.say.chat.noSuchCommand(name, close?.name ?? null) }];
}

/** Whether what the person said right before was not understood, so that what they correct may well be that. */
async function misheard({ tx, scope, talk }: Turn, { title }: SpokenOf): Promise<boolean> {
  const where = { conversation: talk.conversation, memberId: scope.person.id };
  const message = await tx.message.findFirst({ where, orderBy: { seq: "desc" } });
  const { chat } = scope.say;
  return message !== null && [chat.silence("unknown"), chat.whetherThat(title)].includes(replyOf(message).text);
}

/** A correction right behind something that was not understood: asks whether the entry written before that is meant. */
function askWhetherThat(turn: Turn, part: Entry, spokenOf: SpokenOf): Extract<Step, { do: "ask" }> {
  const { chat, buttons } = turn.scope.say;
  const edit = findCommand(turn, "edit");
  const press = { command: "edit", slots: { ...(edit ? fitting(edit, part.slots) : part.slots), change: spokenOf.id } };
  const offers: Offer[] = [
    { label: chat.correctThat, press, answers: "yes" },
    { label: buttons.keep, press: { command: "cancel", slots: {} } },
  ];
  return { do: "ask", text: chat.whetherThat(spokenOf.title), question: { press, offers } };
}

/** The button whose words a text is, leaving ornaments out, on what the person was told last in this conversation. */
async function typedButton(turn: Turn, text: string): Promise<readonly Step[] | null> {
  const { tx, scope, talk } = turn;
  const where = { conversation: talk.conversation, memberId: scope.person.id };
  const message = await tx.message.findFirst({ where, orderBy: { seq: "desc" } });
  const words = (label: string) =>
    label
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{Sc}\p{P} ]/gu, "")
      .trim();
  const button = message && replyOf(message).buttons.find((one) => words(one.label) === words(text));
  return button ? planButton(turn, button.id) : null;
}

async function planButton(turn: Turn, button: string): Promise<readonly Step[]> {
  const { tx, scope } = turn;
  const pressed = await findButton(tx, button);
  if (!pressed || pressed.message.workspaceId !== scope.workspace.id)
    return [{ do: "say", text: scope.say.chat.staleButton }];
  if (!isMeantFor(scope, pressed.message)) return [{ do: "say", text: scope.say.chat.othersButton }];
  if (pressed.used) return [{ do: "say", text: scope.say.chat.usedButton }];
  const { questionId } = pressed.message;
  const question = questionId === null ? null : await findOpen(tx, scope, questionId);
  if (questionId !== null && !question) return [{ do: "say", text: scope.say.chat.staleButton }];
  await markPressed(tx, button, pressed.message);
  const press = pressOn(pressed.press, pressed.message.id);
  return [question ? await answering(turn, question, press) : { do: "run", press }];
}

/**
 * A message edited on its platform (SPEC 12): offers to bring the entry it has come to, by itself or by the answer to its
 * question, to what it says now. While its question is open nothing is written yet, and the new text takes its place.
 */
async function planEdit(turn: Turn, edits: string, text: string): Promise<Plan> {
  const { tx, scope, inbound } = turn;
  const event = await tx.inbox.findUnique({
    where: { platform_eventId: { platform: inbound.platform, eventId: edits } },
  });
  const messages = event ? await tx.message.findMany({ where: { inboxSeq: event.seq }, orderBy: { seq: "asc" } }) : [];
  const asked = messages.find((one) => one.questionId !== null)?.questionId ?? null;
  const dialogue = asked === null ? null : await dialogueOf(tx, scope, asked);
  const wrote = messages.some((one) => one.changeId !== null);
  if (asked !== null && dialogue?.open && !wrote) {
    await closeQuestion(tx, scope, dialogue.open.id);
    const steps = await planText({ ...turn, question: null }, text, undefined);
    return steps.map((step) => belonging(step, asked));
  }
  const changeId = messages.find((one) => one.changeId !== null)?.changeId ?? dialogue?.outcome ?? null;
  const change = changeId === null ? null : await scope.read.change.findFirst({ where: { id: changeId } });
  if (!change || change.memberId !== scope.person.id || change.undoneById !== null) return "ignore";
  const { parts } = await understand(text, await turn.hear(scope, null));
  const [part] = parts;
  if (change.kind !== "do") return [{ do: "say", text: scope.say.chat.editStays(change.title) }];
  if (!part || parts.length > 1 || part.kind === "ask")
    return [{ do: "say", text: scope.say.chat.editUnread(change.title) }];
  const { client, amount, on, mode, category, vendor, due } = part.slots;
  const corrected = { client, amount, on, mode, category, vendor, due, for: part.slots.for };
  const slots = Object.fromEntries(
    Object.entries(corrected).filter((slot): slot is [string, string] => slot[1] !== undefined),
  );
  return [{ do: "run", press: { command: "edit", slots: { ...slots, change: change.id, edited: text } } }];
}

/** A step as part of the dialogue that a question began. */
function belonging(step: Step, first: string): Step {
  if (step.do === "run") return { ...step, answers: first };
  return step.do === "ask" ? { ...step, question: { ...step.question, after: first } } : step;
}

/** Turns what was understood into commands to run, questions to ask and sentences to say. */
async function stepsOf(
  turn: Turn,
  text: string,
  understanding: Understanding,
  spokenOf: SpokenOf | null,
): Promise<Step[]> {
  const { scope } = turn;
  if (understanding.parts.length === 0) {
    const { silence } = understanding;
    if (silence === "small-talk" || silence === "not-for-us" || silence === "about-me") {
      return turn.inbound.private ? [{ do: "say", text: scope.say.chat.silence(silence) }] : [];
    }
    const close = silence === "unknown" ? closeCommand(text, turn.commands) : null;
    if (close) return [{ do: "say", text: scope.say.chat.didYouMean(close.name, close.examples[0] ?? close.name) }];
    return [{ do: "say", text: scope.say.chat.silence(silence ?? "unknown") }];
  }
  const steps = understanding.parts.map((part) =>
    part.kind === "entry" ? entrySteps(turn, part, spokenOf) : askSteps(turn, part),
  );
  return (await Promise.all(steps)).flat();
}

function entrySteps(turn: Turn, part: Entry, spokenOf: SpokenOf | null): Step[] {
  const command = turn.commands.find((one) => one.intent === part.intent);
  if (!command) return [{ do: "say", text: turn.scope.say.chat.notYet(part.intent) }];
  const corrects = part.intent === "edit.last" && spokenOf ? { change: spokenOf.id } : {};
  return [{ do: "run", press: { command: command.name, slots: { ...fitting(command, part.slots), ...corrects } } }];
}

/** What understanding could not decide: asked by the command's own option where it has one, else with the options as buttons. */
async function askSteps(turn: Turn, part: Ask): Promise<Step[]> {
  const { scope } = turn;
  // What a project's invoice comes to is known without being said.
  const told = part.about === "amount" && part.slots.project !== undefined;
  const command = part.intent && turn.commands.find((one) => one.intent === part.intent);
  const named = Object.keys(part.slots).length > 0 || part.intent === "entry.delete";
  const length = part.about === "hours";
  if (part.ask === "confirm" && !(command && (named || length)))
    return [{ do: "say", text: scope.say.chat.tooMuchAtOnce }];
  const { amount, mode } = part.slots;
  const books = findCommand(turn, "income");
  const mayBook = books !== undefined && mayUse(scope.person.role, books.access);
  if (part.about === "intent" && amount !== undefined && mayBook) return [whichWay(turn, part.slots, amount, mode)];
  if (!command)
    return [{ do: "say", text: part.intent ? scope.say.chat.notYet(part.intent) : scope.say.chat.silence("unknown") }];
  const slots = fitting(command, part.slots);
  const option = optionAbout(part.about, command);
  const press = { command: command.name, slots };
  if (!part.options || part.options.length === 0) {
    const asked = command.options[option];
    const leftOpen = part.ask === "field" && slots[option] === undefined && asked?.required === false;
    // Run with nothing, some commands list what there is: `new task` is to be asked about.
    const begun = leftOpen && Object.keys(slots).length === 0 && mayUse(scope.person.role, command.access);
    if (!leftOpen || told || (part.about !== "date" && part.about !== "amount" && !begun))
      return [{ do: "run", press }];
    const text =
      part.about === "date" && option === "on" ? scope.say.chat.whichDay : scope.say.chat.ask(asked.describe);
    const offers = await offersFor({ command: command.name, name: option, option: asked, slots }, scope);
    return [{ do: "ask", text, question: { press, option, offers } }];
  }
  const offers = part.options.map((label) => ({
    label,
    press: { command: command.name, slots: { ...slots, [option]: label } },
  }));
  return [
    {
      do: "ask",
      text: scope.say.chat.which(part.about),
      question: { press, option, offers },
    },
  ];
}

/** An amount that nothing tells the direction of: asked for, with a button for each. */
function whichWay(
  { scope }: Turn,
  { for: named }: Ask["slots"],
  amount: string,
  mode: string | undefined,
): Extract<Step, { do: "ask" }> {
  const { chat } = scope.say;
  const money = decodeMoney(amount);
  const slots = { amount, ...(mode ? { mode } : {}) };
  const income = { command: "income", slots: { ...slots, ...(named ? { client: named } : {}) } };
  const expense = { command: "expense", slots: { ...slots, ...(named ? { vendor: named } : {}) } };
  return {
    do: "ask",
    text: chat.whichWay(money ? scope.show.money(money) : amount, named ?? null),
    question: {
      press: income,
      offers: [
        { label: chat.moneyIn(named ?? null), press: income },
        { label: chat.moneyOut(named ?? null), press: expense },
      ],
    },
  };
}

/** The option that a question is about: of a day, when it is due where the command has such a day; of what is begun, the first. */
function optionAbout(about: Ask["about"], { options }: Command): string {
  const [first = about] = Object.keys(options);
  if (about === "intent") return first;
  if (about !== "date") return about;
  return "due" in options && ("terms" in options || !("on" in options)) ? "due" : "on";
}
