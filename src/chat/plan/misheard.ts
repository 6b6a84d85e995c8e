import { decodeMoney } from "../../money/money.ts";
import type { Ask, Entry } from "../../understand/understanding.ts";
import { mayUse } from "../may-use.ts";
import { saysMisheard } from "../messages.ts";
import type { Offer } from "../reply.ts";
import type { SpokenOf } from "../spoken-of.ts";
import { commandFor, findCommand, type Step, type Turn } from "../turn.ts";
import { fitting } from "./fitting.ts";
import { silenceFor } from "./silence-for.ts";
import { whichWay } from "./which-way.ts";

/** Says that a text was not understood. */
export function notUnderstood({ scope }: Turn): Step {
  return { do: "say", text: silenceFor(scope, "unknown"), misheard: true };
}

/** Says that a text was not understood, and that somebody it names is not in the books, with a button that adds them; null for those who may add nobody. */
export function unknownPerson(turn: Turn, name: string): Step | null {
  const { chat, buttons } = turn.scope.say;
  const client = findCommand(turn, "client");
  if (!client || !mayUse(turn.scope.person.role, client.access)) return null;
  const press = { command: "client", slots: { client: name, stage: "client" } };
  const offers: Offer[] = [{ label: buttons.add(name), press, answers: "yes" }];
  return { do: "ask", text: chat.unknownPerson(name), question: { press, offers, passing: true }, misheard: true };
}

/** Says that what was quoted is no money yet, and offers to keep it as a deal; null of anything else, and for those who may add none. */
export function offerDeal(turn: Turn, { intent, slots }: Ask): Step | null {
  const { scope } = turn;
  const { chat } = scope.say;
  const deal = intent === "deal.add" ? commandFor(turn, intent) : null;
  const { client, amount = "" } = slots;
  const money = decodeMoney(amount);
  if (!deal || client === undefined || !money || !mayUse(scope.person.role, deal.access)) return null;
  const press = { command: deal.name, slots: fitting(deal, slots) };
  const offers: Offer[] = [{ label: chat.keepAsDeal, press, answers: "yes" }];
  const text = chat.quotedOnly(scope.show.money(money), client);
  return { do: "ask", text, question: { press, offers, passing: true }, misheard: true };
}

/** Says that a text was not understood, and offers to book the amount that was seen in it; null for those who may book none. */
export function offerWays(turn: Turn, glimpsed: Ask): Step | null {
  const asked = whichWay(turn, glimpsed);
  if (asked?.do !== "ask") return null;
  const { question } = asked;
  return {
    ...asked,
    text: turn.scope.say.chat.notAll(asked.text),
    question: { ...question, passing: true },
    misheard: true,
  };
}

/** Whether what the person said right before was not understood, so that what they correct may well be that. */
export async function wasMisheard({ tx, scope, talk }: Turn): Promise<boolean> {
  const where = { conversation: talk.conversation, memberId: scope.person.id };
  const message = await tx.message.findFirst({ where, orderBy: { seq: "desc" } });
  return message !== null && saysMisheard(message);
}

/** A correction that may be meant for something else, of which `text` tells: asks whether the entry written before that is meant. */
export function askWhetherThat(turn: Turn, part: Entry, spokenOf: SpokenOf, text: string): Step {
  const { chat, buttons } = turn.scope.say;
  const edit = findCommand(turn, "edit");
  const press = { command: "edit", slots: { ...(edit ? fitting(edit, part.slots) : part.slots), change: spokenOf.id } };
  const offers: Offer[] = [
    { label: chat.correctThat, press, answers: "yes" },
    { label: buttons.keep, press: { command: "cancel", slots: {} } },
  ];
  return { do: "ask", text, question: { press, offers }, misheard: true };
}
