import { unreachable } from "../errors.ts";
import { understand } from "../understand/understand.ts";
import type { Ask, Entry, Understanding } from "../understand/understanding.ts";
import type { Command } from "./command.ts";
import type { Inbound } from "./inbound.ts";
import { findButton, markPressed } from "./messages.ts";
import { closeQuestions, type OpenQuestion, readAnswer } from "./questions.ts";
import type { Press } from "./reply.ts";
import { pressOn } from "./share-offer.ts";
import { closeCommand, readSlash } from "./slash.ts";
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
export async function plan(turn: Turn): Promise<Plan> {
  const { inbound } = turn;
  switch (inbound.kind) {
    case "text":
      return (await isForUs(turn, inbound)) ? planText(turn, inbound.text, inbound.replyTo) : "ignore";
    case "command":
      return planCommand(turn, inbound.command, inbound.slots);
    case "button":
      return planButton(turn, inbound.button);
    case "file":
      return inbound.caption.trim() === ""
        ? [{ do: "say", text: turn.scope.say.chat.file(inbound.fileName) }]
        : [
            { do: "say", text: turn.scope.say.chat.file(inbound.fileName) },
            ...(await planText(turn, inbound.caption, undefined)),
          ];
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
  if (!slash) return noSuchCommand(turn, name);
  const { command } = slash;
  const wrong = Object.keys(slots).find((option) => !(option in command.options));
  if (wrong === undefined) return [{ do: "run", press: { command: command.name, slots } }];
  const shown = Object.entries(command.options).filter(([, option]) => !option.hidden);
  const names = shown.map(([option]) => option);
  return [{ do: "say", text: turn.scope.say.chat.noSuchOption(command.name, wrong, names) }];
}

async function planText(turn: Turn, text: string, replyTo: string | undefined): Promise<readonly Step[]> {
  const { scope } = turn;
  if (text.trim() === "") return [{ do: "say", text: scope.say.chat.empty }];
  if (text.startsWith("/")) return planSlash(turn, text, replyTo);
  if (/^cancel[.!]?$/i.test(text.trim())) return [{ do: "run", press: { command: "cancel", slots: {} } }];
  const question = replyTo === undefined ? turn.question : null;
  const answer = question && (await answerTo(turn, question, text));
  if (answer) return answer;
  const worded = readSlash(text, turn.commands);
  const exact =
    worded && (worded.rest === "" || worded.command.name.includes(" ") || worded.command.typed?.(worded.rest));
  if (exact) return planSlash(turn, text, replyTo);
  if (question?.changeId !== undefined) return planCorrection(turn, question, text);
  const spokenOf = await changeSpokenOf(turn, replyTo);
  const understanding = await understand(text, await turn.hear(scope, spokenOf));
  if (question && !isSentence(understanding)) return answerFreely(turn, question, text, understanding);
  if (worded && understanding.silence === "unknown") return planSlash(turn, text, replyTo);
  return stepsOf(turn, text, understanding, spokenOf);
}

async function answerTo(turn: Turn, question: OpenQuestion, text: string): Promise<readonly Step[] | null> {
  const command = findCommand(turn, question.press.command);
  const press = command && (await readAnswer(question, text, command, turn.scope));
  if (!press) return null;
  await closeQuestions(turn.tx, turn.scope);
  return [{ do: "run", press }];
}

/** Whether a text says something whole by itself; a bare name does not while a question for free text is open. */
function isSentence(understanding: Understanding): boolean {
  return understanding.parts.some((part) => part.kind === "entry" && !part.intent.endsWith(".show"));
}

/** A text that means nothing by itself answers a question for free text; otherwise the question stays open. */
async function answerFreely(
  turn: Turn,
  question: OpenQuestion,
  text: string,
  understanding: Understanding,
): Promise<readonly Step[]> {
  const { option, press } = question;
  const free = option !== undefined && findCommand(turn, press.command)?.options[option]?.kind === "text";
  if (!free || option === undefined) return stepsOf(turn, text, understanding, await changeSpokenOf(turn, undefined));
  await closeQuestions(turn.tx, turn.scope);
  return [{ do: "run", press: { command: press.command, slots: { ...press.slots, [option]: text.trim() } } }];
}

/** "Edit" was pressed and its question is open: the text says what to change of that card. */
async function planCorrection(turn: Turn, question: OpenQuestion, text: string): Promise<readonly Step[]> {
  const { scope, tx } = turn;
  const change = await scope.read.change.findFirst({ where: { id: question.changeId ?? "" } });
  const understanding = await understand(text, await turn.hear(scope, change));
  const corrects = understanding.parts.some((part) => part.intent === "edit.last" || part.intent === "undo");
  if (corrects) await closeQuestions(tx, scope);
  return stepsOf(turn, text, understanding, corrects ? change : await changeSpokenOf(turn, undefined));
}

async function planSlash(turn: Turn, text: string, replyTo: string | undefined): Promise<readonly Step[]> {
  const { scope } = turn;
  const slash = readSlash(text, turn.commands);
  if (!slash) return noSuchCommand(turn, text.split(/\s/)[0] ?? text);
  const { command, rest } = slash;
  if (rest === "") return [{ do: "run", press: { command: command.name, slots: {} } }];
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

async function planButton(turn: Turn, button: string): Promise<readonly Step[]> {
  const { tx, scope } = turn;
  const pressed = await findButton(tx, button);
  if (!pressed || pressed.message.workspaceId !== scope.workspace.id)
    return [{ do: "say", text: scope.say.chat.staleButton }];
  if (pressed.message.memberId !== scope.person.id) return [{ do: "say", text: scope.say.chat.othersButton }];
  if (pressed.used) return [{ do: "say", text: scope.say.chat.usedButton }];
  const { questionId } = pressed.message;
  if (questionId !== null) {
    if (turn.question?.id !== questionId) return [{ do: "say", text: scope.say.chat.staleButton }];
    await closeQuestions(tx, scope);
  }
  await markPressed(tx, button, pressed.message);
  return [{ do: "run", press: pressOn(pressed.press, pressed.message.id) }];
}

/** A message edited on its platform: offers to bring the entry it made to what it says now (SPEC 12). */
async function planEdit(turn: Turn, edits: string, text: string): Promise<Plan> {
  const { tx, scope, inbound } = turn;
  const event = await tx.inbox.findUnique({
    where: { platform_eventId: { platform: inbound.platform, eventId: edits } },
  });
  const message = event && (await tx.message.findFirst({ where: { inboxSeq: event.seq, changeId: { not: null } } }));
  const change = message?.changeId ? await scope.read.change.findFirst({ where: { id: message.changeId } }) : null;
  if (!change || change.memberId !== scope.person.id || change.undoneById !== null) return "ignore";
  const { parts } = await understand(text, await turn.hear(scope, null));
  const [part] = parts;
  if (!part || parts.length > 1 || part.kind === "ask")
    return [{ do: "say", text: scope.say.chat.editUnread(change.title) }];
  const { client, amount, on, mode, category, vendor, due } = part.slots;
  const corrected = { client, amount, on, mode, category, vendor, due, for: part.slots.for };
  const slots = Object.fromEntries(
    Object.entries(corrected).filter((slot): slot is [string, string] => slot[1] !== undefined),
  );
  const press: Press = { command: "edit", slots: { ...slots, change: change.id } };
  return [
    {
      do: "say",
      text: scope.say.chat.editOffer(change.title, text),
      offers: [{ label: scope.say.buttons.update, press }],
    },
  ];
}

/** Turns what was understood into commands to run, questions to ask and sentences to say. */
function stepsOf(turn: Turn, text: string, understanding: Understanding, spokenOf: SpokenOf | null): Step[] {
  const { scope } = turn;
  if (understanding.parts.length === 0) {
    const { silence } = understanding;
    if (silence === "small-talk" || silence === "not-for-us") {
      return turn.inbound.private ? [{ do: "say", text: scope.say.chat.silence(silence) }] : [];
    }
    const close = silence === "unknown" ? closeCommand(text, turn.commands) : null;
    if (close) return [{ do: "say", text: scope.say.chat.didYouMean(close.name, close.examples[0] ?? close.name) }];
    return [{ do: "say", text: scope.say.chat.silence(silence ?? "unknown") }];
  }
  return understanding.parts.flatMap((part) =>
    part.kind === "entry" ? entrySteps(turn, part, spokenOf) : askSteps(turn, part),
  );
}

function entrySteps(turn: Turn, part: Entry, spokenOf: SpokenOf | null): Step[] {
  const command = turn.commands.find((one) => one.intent === part.intent);
  if (!command) return [{ do: "say", text: turn.scope.say.chat.notYet(part.intent) }];
  const corrects = part.intent === "edit.last" && spokenOf ? { change: spokenOf.id } : {};
  return [{ do: "run", press: { command: command.name, slots: { ...fitting(command, part.slots), ...corrects } } }];
}

/** What understanding could not decide: asked by the command's own option where it has one, else with the options as buttons. */
function askSteps(turn: Turn, part: Ask): Step[] {
  const { scope } = turn;
  const command = part.intent && turn.commands.find((one) => one.intent === part.intent);
  const named = part.slots.client !== undefined || part.slots.invoice !== undefined;
  if (part.ask === "confirm" && !(command && named)) return [{ do: "say", text: scope.say.chat.tooMuchAtOnce }];
  if (!command)
    return [{ do: "say", text: part.intent ? scope.say.chat.notYet(part.intent) : scope.say.chat.silence("unknown") }];
  const slots = fitting(command, part.slots);
  const option = optionAbout(part.about);
  if (!part.options || part.options.length === 0) return [{ do: "run", press: { command: command.name, slots } }];
  const offers = part.options.map((label) => ({
    label,
    press: { command: command.name, slots: { ...slots, [option]: label } },
  }));
  return [
    {
      do: "ask",
      text: scope.say.chat.which(part.about),
      question: { press: { command: command.name, slots }, option, offers },
    },
  ];
}

function optionAbout(about: Ask["about"]): string {
  return about === "date" ? "on" : about;
}
