import { decodeMoney } from "../../money/money.ts";
import { seldom } from "../../seldom.ts";
import { daysBetween, readIsoDay } from "../../time/day.ts";
import { ask, type Part, slots } from "../fill/part.ts";
import type { Entry } from "../understanding.ts";
import type { Clause } from "./clause.ts";

/** What is paid of a price before the work, in five languages. */
const deposit =
  /(?<!\p{L})(?:deposit|down ?payment|put down|retainer|upfront|up front|in advance|anticipo|adelanto|se[ñn]al?|abono|a cuenta|acompte|arrhes|anzahlung|angezahlt|vorab|sinal|adiantamento|entrada)(?!\p{L})/iu;

/** Whether words tell of what is paid before the work. */
export const saysDeposit = (text: string): boolean => deposit.test(text);

/** Whether nothing but who and how much is told, so that an amount may as well be a price. */
function isOnlyTold(clause: Clause | undefined): boolean {
  return (
    clause !== undefined &&
    !clause.has("pay", "payThem", "payI", "payMe", "receive", "got", "arrive", "settle", "spend", "sold", "paidBy") &&
    !deposit.test(clause.text)
  );
}

/** Whether one amount came of another that is told of before: a deposit, less than that. */
function isDepositOf(part: Part, clause: Clause | undefined, before: Part): boolean {
  if (part.kind !== "entry" || part.intent !== "income.add" || before.kind !== "entry") return false;
  const [own, whole] = [decodeMoney(part.slots.amount ?? ""), decodeMoney(before.slots.amount ?? "")];
  if (!clause || !own || !whole || own.currency !== whole.currency || own.minor >= whole.minor) return false;
  return (
    deposit.test(clause.text) &&
    clause.has("pay", "payThem", "payMe", "receive", "got", "arrive", "give") &&
    (part.slots.client ?? before.slots.client) === before.slots.client
  );
}

const ofIt = seldom(/^\W*(?:dont|davon|daraus|of which|de (?:los|las) cuales|d[oa]s quais)(?!\p{L})/iu);

/** Whether one amount was paid of a purchase whose price is told before it: a deposit, less than that. */
function isPaidOf(part: Part, clause: Clause | undefined, before: Part | undefined): before is Entry {
  if (part.kind !== "entry" || before?.kind !== "entry" || !clause) return false;
  const isSpent = part.intent === "expense.add" || (part.intent === "income.add" && ofIt.test(clause.text));
  if (!isSpent || before.intent !== "expense.add" || before.slots.paid !== undefined) return false;
  const [own, whole] = [decodeMoney(part.slots.amount ?? ""), decodeMoney(before.slots.amount ?? "")];
  if (!own || !whole || own.currency !== whole.currency || own.minor >= whole.minor) return false;
  return deposit.test(clause.text) && (part.slots.vendor ?? before.slots.vendor) === before.slots.vendor;
}

/** `curso de gel 350, paguei 100 de sinal`: what was spent is the deposit, for what the price is told of. */
export function ofPurchase(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  const out: Part[] = [];
  for (const [i, part] of parts.entries()) {
    const before = out.at(-1);
    const priced = clauses[i - 1];
    if (!priced || !isPaidOf(part, clauses[i], before) || !isOnlyTold(priced)) {
      out.push(part);
      continue;
    }
    const { amount, mode, on } = part.slots;
    const said = deposit.exec(clauses[i]?.text ?? "")?.[0];
    const what = [priced.text.trim(), said].filter((one) => one !== undefined).join(", ");
    out[out.length - 1] = {
      ...before,
      slots: slots({ ...before.slots, amount, for: what, mode: mode ?? before.slots.mode, on: on ?? before.slots.on }),
    };
  }
  return out;
}

/** More days ago than this, a day is rather that of what is to come. */
const mostAgo = 60;

/** The day a deposit came: the one told, where that is not the day of the work. */
function dayOf({ slots: { on } }: Part, clause: Clause | undefined): string | undefined {
  const today = clause?.sentence.hearing.today;
  const day = readIsoDay(on ?? "");
  return today && day && daysBetween(day, today) > mostAgo ? today : on;
}

/** `advance for the annual contract of 6 lakh`, behind what came: the whole of which that is the first. */
const aheadOf = seldom(
  /^(?:(?:as|which is|being|como|als|comme)\s)?(?:an?\s|the\s|un[ea]?\s|el\s|eine\s|l['’])?(?<what>(?:advance|deposit|down ?payment|first (?:payment|part|half|instal?ment)|part payment|anticipo|adelanto|se[ñn]al|acompte|arrhes|anzahlung|sinal|entrada|adiantamento)\s(?:for|on|of|towards?|against|para|por|pour|sur|de|del|f[üu]r|auf|do|da)\s.{3,60}?)\s(?:of|worth|at|de|por|[àa]|von|[üu]ber|zu)\s[^\d]{0,4}\d[^\n]*$/iu,
);

/** What an entry was paid ahead of, where the words behind it tell the whole and no second amount that came. */
function paidAheadOf(before: Part, part: Part, clause: Clause | undefined): string | undefined {
  if (before.intent !== "income.add" || !clause || clause.has("pay", "payThem", "payMe", "receive", "got", "arrive"))
    return undefined;
  const [own, whole] = [decodeMoney(before.slots.amount ?? ""), decodeMoney(part.slots.amount ?? "")];
  if (!own || !whole || own.currency !== whole.currency || own.minor >= whole.minor) return undefined;
  return aheadOf.exec(clause.text)?.groups?.what;
}

/**
 * `boda Ana y Luis 18 mil, me dieron 5 mil de anticipo`: what came is the deposit, on the day it is told; the amount before is
 * the price, which nobody has paid, and is asked about.
 */
export function ofPrice(parts: readonly Part[], clauses: readonly Clause[]): readonly Part[] {
  const out: Part[] = [];
  for (const [i, part] of parts.entries()) {
    const before = out.at(-1);
    const ahead = before && paidAheadOf(before, part, clauses[i]);
    if (before && ahead !== undefined) {
      out[out.length - 1] = { ...before, slots: { for: ahead, ...before.slots } };
      continue;
    }
    const client = before?.slots.client;
    const priced = before?.intent === "income.add" && client !== undefined && isOnlyTold(clauses[i - 1]);
    if (!before || !priced || !isDepositOf(part, clauses[i], before)) {
      out.push(part);
      continue;
    }
    const { newClient, amount, for: what } = before.slots;
    const on = dayOf(part, clauses[i]);
    const slots = { ...part.slots, client, ...(on ? { on } : {}), ...(newClient ? { newClient } : {}) };
    out[out.length - 1] = { ...part, slots };
    if (!newClient) out.push(ask("intent", "intent", undefined, { amount, client, for: what }));
  }
  return out;
}
