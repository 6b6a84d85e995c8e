import type { Slots } from "../../call.ts";
import { decodeMoney } from "../../money/money.ts";
import type { Scope } from "../../scope.ts";
import type { Intent } from "../../understand/intents.ts";
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

/**
 * Says that nothing is written of what was told in passing, and offers to keep it: a quote as a deal, who asks for work as a lead, what
 * one's hours cost as the setting. Null of anything else, and for those who may not.
 */
export function offerSeen(turn: Turn, { intent, slots }: Ask): Step | null {
  const command = intent === undefined ? null : commandFor(turn, intent);
  const offer =
    command && mayUse(turn.scope.person.role, command.access) ? seen[command.intent]?.(turn.scope, slots) : null;
  if (!command || !offer) return null;
  const press = { command: command.name, slots: fitting(command, slots) };
  const offers: Offer[] = [{ label: offer.label, press, answers: "yes" }];
  return { do: "ask", text: offer.text, question: { press, offers, passing: true }, misheard: true };
}

const seen: Partial<
  Record<Intent, (scope: Scope, slots: Slots) => { readonly text: string; readonly label: string } | null>
> = {
  "deal.add": ({ say: { chat }, show }, { client, amount = "" }) => {
    const money = decodeMoney(amount);
    return money && client !== undefined
      ? { text: chat.quotedOnly(show.money(money), client), label: chat.keepAsDeal }
      : null;
  },
  "client.add": ({ say: { chat } }, { client = "" }) => ({
    text: chat.asksForWork(client),
    label: chat.keepAsLead(client),
  }),
  settings: ({ say: { chat } }) => ({ text: chat.rateTold, label: chat.setRate }),
};

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
