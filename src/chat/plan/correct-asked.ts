import type { Call, Slots } from "../../call.ts";
import { decodeMoney } from "../../money/money.ts";
import { seldom } from "../../seldom.ts";
import { readIsoDay } from "../../time/day.ts";
import type { Understanding } from "../../understand/understanding.ts";
import { closeQuestion, type OpenQuestion } from "../questions.ts";
import { findCommand, type Step, type Turn } from "../turn.ts";
import { answering } from "./answering.ts";
import { fitting } from "./fitting.ts";

/** `no wait he paid 80`: somebody else paid, so that no expense written since is meant. */
const theyPaid = seldom(
  /(?<!\p{L})(?:(?:he|she|they)\s(?:\p{L}+\s)?(?:paid|sent|gave)|(?:er|sie)\s(?:hat|haben)\s.*(?:gezahlt|bezahlt|[üu]berwiesen)|me (?:ha )?(?:pag[óo]|pagaron|pagado)|(?:il|elle|ils|elles) (?:m['’])?(?:a|ont) (?:pay[ée]|envoy[ée]|vers[ée])|(?:ele|ela|eles|elas) (?:me )?(?:pagou|pagaram|mandou|enviou))(?!\p{L})/iu,
);

/** Whether the last event of this person's did nothing but ask the question: nothing else can be meant by what follows. */
export async function isAskedLast({ tx, scope, talk }: Turn, question: OpenQuestion): Promise<boolean> {
  const where = { conversation: talk.conversation, memberId: scope.person.id };
  const last = await tx.message.findFirst({ where, orderBy: { seq: "desc" } });
  if (last?.questionId !== question.id || last.inboxSeq === null) return false;
  return (await tx.message.count({ where: { inboxSeq: last.inboxSeq } })) === 1;
}

/**
 * A correction right behind a question about an amount: what was asked about is meant, and is asked again with it. Null where
 * the change written last is.
 */
export async function correctAsked(
  turn: Turn,
  text: string,
  { parts: [part, ...more] }: Understanding,
  question: OpenQuestion | null,
  replyTo: string | undefined,
): Promise<Step | null> {
  if (!question || replyTo !== undefined || part?.kind !== "entry" || part.intent !== "edit.last" || more.length > 0)
    return null;
  const { press } = question;
  const command = findCommand(turn, press.command);
  const ofMoney = press.slots.amount !== undefined || question.option === "amount";
  if (!command || !ofMoney || question.changeId !== undefined) return null;
  const said = fitting(command, part.slots);
  if (Object.keys(said).length === 0) return null;
  const isOfThem = press.command === "income" && turn.lastChange?.subjectTable === "expense" && theyPaid.test(text);
  if (!isOfThem && !(await isAskedLast(turn, question))) return null;
  return askedWith(turn, question, said);
}

/** An open question with something of what it asks about put right: answered where that is what was asked for, else asked again with it. */
export async function askedWith(turn: Turn, question: OpenQuestion, said: Slots): Promise<Step> {
  const { press } = question;
  const slots = { ...press.slots, ...said };
  const several = new Set(question.offers.map((offer) => offer.press.command)).size > 1;
  const chooses = question.option === undefined && several && question.offers.every((one) => one.answers === undefined);
  if (!chooses && (question.option === undefined || question.option in said)) {
    const step = await answering(turn, question, { command: press.command, slots });
    return step.do === "run" ? { ...step, ...takenIn(turn, said) } : step;
  }
  await closeQuestion(turn.tx, turn.scope, question.id);
  const told = (call: Call) =>
    call.command === press.command || call.slots.amount === press.slots.amount
      ? { ...call, slots: { ...call.slots, ...said } }
      : call;
  const offers = question.offers.map((offer) => ({ ...offer, press: told(offer.press) }));
  const text = withAmount(turn, question.text, press.slots.amount, slots.amount);
  const option = question.option === undefined ? {} : { option: question.option };
  const lead = text === question.text ? takenIn(turn, said) : {};
  return { do: "ask", text, ...lead, question: { press: told(press), ...option, offers } };
}

/** What of a correction can be told back in a word: the amount, the day and how it was paid. */
function takenIn({ scope }: Turn, { amount, on, mode }: Slots): { readonly lead?: string } {
  const { say, show } = scope;
  const money = decodeMoney(amount ?? "");
  const day = readIsoDay(on ?? "");
  const told = [money && show.money(money), day && show.day(day), mode && show.name("mode", mode)].filter((one) => one);
  return told.length > 0 ? { lead: say.chat.takenIn(told.join(", ")) } : {};
}

/** What was asked, with the right amount in it. */
function withAmount({ scope }: Turn, text: string, was: string | undefined, is: string | undefined): string {
  const [before, after] = [decodeMoney(was ?? ""), decodeMoney(is ?? "")];
  return before && after ? text.replace(scope.show.money(before), scope.show.money(after)) : text;
}
