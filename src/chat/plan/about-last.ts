import { decodeMoney, encodeMoney, money } from "../../money/money.ts";
import {
  amountReally,
  asksHowItStands,
  billThat,
  meetingWent,
  paidHalf,
  paidLessFee,
  theyPaidIt,
  upfrontOf,
} from "../../words/about-last.ts";
import type { SpokenOf } from "../spoken-of.ts";
import { findCommand, type Step, type Turn } from "../turn.ts";

/** What a text comes to that says something of what was told last without its name: steps, or the same said in full. */
export type AboutLast = { readonly steps: readonly Step[] } | { readonly text: string };

/**
 * What is told or asked of what was spoken of last: how a meeting went, when an invoice is due, that it was paid, what an amount
 * really was, a part of a project to be billed up front. Null of anything else.
 */
export async function aboutLast(turn: Turn, text: string, spokenOf: SpokenOf | null): Promise<AboutLast | null> {
  if (meetingWent.test(text)) return metThem(turn, text, spokenOf);
  if (!spokenOf) return null;
  if (spokenOf.subjectTable === "invoice") return ofInvoice(turn, text, spokenOf);
  if (spokenOf.subjectTable === "project") return ofProject(turn, text, spokenOf);
  if (billThat.test(text)) return billed(turn, spokenOf);
  const ofMoney = ["income", "expense", "payment"].some((table) => table === spokenOf.subjectTable);
  return ofMoney && amountReally.test(text)
    ? { text: `${noIn[turn.scope.locale.slice(0, 2)] ?? "no"}, ${text.trim()}` }
    : null;
}

/** What was told last as an invoice: money as its line, hours with all that are still to be billed of their client. */
async function billed(turn: Turn, spokenOf: SpokenOf): Promise<AboutLast | null> {
  const { id, subjectTable } = spokenOf;
  if (subjectTable === "income" && findCommand(turn, "invoice")) {
    const change = await turn.scope.read.change.findFirst({ where: { id }, select: { subjectId: true } });
    const entries = spokenOf.subjectId ?? change?.subjectId;
    return entries ? { steps: [{ do: "run", press: { command: "invoice", slots: { entries } } }] } : null;
  }
  const client =
    subjectTable === "hoursEntry" ? await (await turn.hear(turn.scope, null)).clientSpokenOf?.() : undefined;
  if (client === undefined || !findCommand(turn, "invoice hours")) return null;
  return { steps: [{ do: "run", press: { command: "invoice hours", slots: { client } } }] };
}

/** A no, which makes a statement behind an entry put it right. */
const noIn: Readonly<Record<string, string>> = { de: "nein", fr: "non", pt: "não" };

const calls = /call|anruf|telefonat|llamada|appel|chamada|liga/iu;

/** A meeting that is told to be over is noted with the client it was with: the one spoken of, else the one met since yesterday. */
async function metThem(turn: Turn, text: string, spokenOf: SpokenOf | null): Promise<AboutLast | null> {
  const { scope } = turn;
  if (!findCommand(turn, "log") || scope.names.find(text).some(({ value }) => value.some(named))) return null;
  const hearing = await turn.hear(scope, spokenOf);
  const spoken = await hearing.clientSpokenOf?.();
  const lately = spokenOf?.subjectTable === "meeting" && spoken !== undefined ? undefined : await hearing.metLately?.();
  const met = lately ?? (spoken === undefined ? undefined : { client: spoken, day: scope.today });
  if (!met) return null;
  const channel = calls.test(meetingWent.exec(text)?.groups?.noun ?? "") ? "call" : "meeting";
  const slots = { client: met.client, channel, on: met.day, summary: text.trim() };
  return { steps: [{ do: "run", press: { command: "log", slots } }] };
}

const named = ({ kind }: { readonly kind: string }) => kind === "client" || kind === "contact";

async function ofInvoice(turn: Turn, text: string, spokenOf: SpokenOf): Promise<AboutLast | null> {
  const asks = asksHowItStands.test(text);
  const half = paidHalf.test(text);
  const fee = paidLessFee.test(text);
  if (!asks && !half && !fee && !theyPaidIt.test(text)) return null;
  const invoice = await (await turn.hear(turn.scope, spokenOf)).last?.invoice?.();
  if (invoice === undefined) return null;
  if (asks) return { steps: [{ do: "run", press: { command: "invoice show", slots: { invoice } } }] };
  if (fee) return { text: `${invoice} ${text.trim()}` };
  if (half)
    return {
      steps: [{ do: "run", press: { command: "invoice pay", slots: { invoice, partial: "yes", share: "50" } } }],
    };
  const said = theyPaidIt.exec(text)?.[0] ?? "";
  return { text: `${invoice} was paid${text.slice(said.length)}` };
}

/** A part of a project: billed where that is ordered, else it is asked whether it came or is to be billed. */
async function ofProject(turn: Turn, text: string, spokenOf: SpokenOf): Promise<AboutLast | null> {
  const found = upfrontOf.exec(text)?.groups;
  const hearing = found ? await turn.hear(turn.scope, spokenOf) : null;
  const project = await hearing?.last?.project?.();
  if (!found || project === undefined || !findCommand(turn, "invoice project")) return null;
  const share =
    found.share === undefined ? undefined : found.share.includes("%") ? found.share.replace(/\s/g, "") : "1/2";
  const press = { command: "invoice project", slots: { project, ...(share ? { share } : {}) } };
  const { scope } = turn;
  if (share === undefined) {
    const option = findCommand(turn, "invoice project")?.options.share;
    const text = scope.say.chat.ask(scope.say.declared(option?.describe ?? ""));
    const offers = ["30%", "50%"].map((label) => ({ label, press: { ...press, slots: { project, share: label } } }));
    return { steps: [{ do: "ask", text, question: { press, option: "share", offers } }] };
  }
  if (found.order !== undefined || found.behind !== undefined) return { steps: [{ do: "run", press }] };
  const worth = decodeMoney((await hearing?.last?.amount?.()) ?? "");
  const client = await hearing?.clientSpokenOf?.();
  if (!worth || client === undefined) return null;
  const part = share === "1/2" ? 50n : BigInt(Number.parseInt(share, 10));
  const amount = money((worth.minor * part) / 100n, worth.currency);
  const income = { command: "income", slots: { amount: encodeMoney(amount), client, project } };
  return {
    steps: [
      {
        do: "ask",
        text: scope.say.chat.paidOrBilled(scope.show.money(amount), client),
        question: {
          press: income,
          offers: [
            { label: scope.say.chat.moneyIn(client), press: income },
            { label: scope.say.chat.billIt(client), press },
          ],
        },
      },
    ],
  };
}
