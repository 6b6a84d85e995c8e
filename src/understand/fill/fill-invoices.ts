import { decodeMoney } from "../../money/money.ts";
import { saidShare } from "../../money/said-share.ts";
import { addDays } from "../../time/day.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";
import type { KnownInvoice } from "../hearing.ts";
import type { Intent } from "../intents.ts";
import { earlyTerms, lessDiscount } from "./discount-said.ts";
import { saidLines } from "./invoice-lines.ts";
import { datedOn, dueOf, percentBeside } from "./invoice-terms.ts";
import { longerDue } from "./longer-due.ts";
import { withInvoice } from "./meant-invoice.ts";
import { entryMeant } from "./note.ts";
import { listed } from "./own-lists.ts";
import { ask, type Part } from "./part.ts";
import { affirmedAmount, saidAmount, saidDay, saidName } from "./said.ts";

/** `1,300 of invoice 9`: what was paid is only a part of it. */
function someOf({ money, invoices, sentence }: Clause): boolean {
  const [amount] = money;
  const [invoice] = invoices;
  if (!amount || !invoice || invoice.start < amount.end) return false;
  return /^\s(?:paid\s)?(?:of|off|de|von|da|do|sur)\s(?:the\s|la\s|der\s)?(?:(?:invoice|bill|inv|factura|facture|rechnung|fatura)\s?[#.]?\s?)?$/iu.test(
    sentence.text.slice(amount.end, invoice.start),
  );
}

/** Whether an amount is so much more than what an invoice leaves to be paid that one of the two is not meant. */
function farBeyond(amount: string, { outstanding }: KnownInvoice): boolean {
  const [said, left] = [decodeMoney(amount), decodeMoney(outstanding)];
  return said !== null && left !== null && said.currency === left.currency && said.minor * 4n > left.minor * 5n;
}

/** Whether an amount leaves something of an invoice to be paid. */
function leavesSome(amount: string | undefined, known: KnownInvoice | undefined): boolean {
  const [said, left] = [decodeMoney(amount ?? ""), decodeMoney(known?.outstanding ?? "")];
  return said !== null && left !== null && said.currency === left.currency && said.minor < left.minor;
}

/** A payment of an invoice; far more than is left to pay is asked about. */
export async function fillPayment(scene: Scene): Promise<Part> {
  const part = await paymentOf(scene);
  const { amount, invoice } = part.slots;
  if (part.kind === "ask" || !amount || !invoice) return part;
  const [known] = await scene.clause.sentence.hearing.facts.invoices(invoice);
  return known?.status === "sent" && farBeyond(amount, known)
    ? ask("field", "amount", "invoice.pay", part.slots)
    : part;
}

/** `la plata de la 17`: a word that only says of what, and no part of it. */
function saysOnlyOf({ sentence: { tokens, text } }: Clause, from: number, to: number): boolean {
  return /^(?:de la|da|auf|auf die|sur la|of the)$/iu.test(text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

/** Whether only a part was paid: `half of it`, `30%`. */
function saysPart(clause: Clause): boolean {
  if (
    clause.money.length === 0 &&
    clause.hits("partial").every(({ from, to }) => saysOnlyOf(clause, from, to)) &&
    clause.percents.length === 0
  )
    return false;
  return clause.has("partial") || (clause.percents.length > 0 && !clause.has("discount", "tax"));
}

/** That only a part is meant, and which where it is said. */
function partOf(clause: Clause, isPart: boolean) {
  return isPart ? { partial: "true", share: saidShare(clause.text) } : {};
}

function paymentOf(scene: Scene): Promise<Part> {
  const { clause } = scene;
  const amount = saidAmount(clause);
  // What came of the invoice just written was paid before it was sent.
  const statuses =
    scene.has("@lastBilled") && scene.has("@paysOfIt") ? (["sent", "draft"] as const) : (["sent"] as const);
  return withInvoice(scene, "invoice.pay", statuses, (known) => ({
    amount,
    on: saidDay(clause, "past") ?? clause.sentence.hearing.today,
    mode: listed(clause, "mode"),
    ...partOf(clause, saysPart(clause) || leavesSome(amount, known) || (!known && someOf(clause))),
  }));
}

/** An invoice that went out, or is to. */
export function fillSending(scene: Scene): Promise<Part> {
  const { clause } = scene;
  return withInvoice(scene, "invoice.send", ["draft"], {
    on: saidDay(clause, "past") ?? clause.sentence.hearing.today,
  });
}

/** A changed due date, amount, project or status; without any of them it is asked until when. */
export async function fillInvoiceChange(scene: Scene): Promise<Part> {
  const { clause } = scene;
  const status =
    clause.has("backToDraft") || (clause.has("move") && clause.has("status.draft"))
      ? "draft"
      : clause.has("reopen") || (clause.has("move") && clause.has("status.unpaid"))
        ? "sent"
        : undefined;
  // A project that only tells whose invoice it is is no change of it.
  const named = clause.invoices.length > 0 || namesOf(clause, "client").length > 0;
  const project = named ? saidName(clause, "project") : undefined;
  const { rest, discount: off } = lessDiscount(clause);
  const early = earlyTerms(clause);
  const earlyDue = early?.days === undefined ? undefined : addDays(clause.sentence.hearing.today, early.days);
  const on = datedOn(clause);
  const part = await withInvoice(scene, "invoice.update", ["sent", "draft"], (known) => {
    const due = status ? undefined : (dueOf(scene) ?? longerDue(clause, known?.due));
    const tax = percentBeside(scene, "tax");
    if (early)
      return {
        due: due === earlyDue ? undefined : due,
        project,
        status,
        tax,
        terms: early.terms,
      };
    const discount = off ?? percentBeside(scene, "discount");
    if (on) return { on, project, status, tax };
    return { due, amount: due ? undefined : affirmedAmount(rest), project, status, tax, discount };
  });
  const { due, amount, tax, discount, terms } = part.slots;
  return part.kind === "entry" && !on && !due && !amount && !project && !status && !tax && !discount && !terms
    ? ask("field", "date", "invoice.update", part.slots)
    : part;
}

/** Money of an invoice given back: how much, when and how. */
export function fillInvoiceRefund(scene: Scene): Promise<Part> {
  const { clause } = scene;
  return withInvoice(scene, "invoice.refund", ["sent", "paid"], {
    amount: saidAmount(clause),
    on: saidDay(clause, "past"),
    mode: listed(clause, "mode"),
  });
}

/** The one invoice a clause is about, for intents that only name it. */
export function fillNamedInvoice(intent: Intent): (scene: Scene) => Promise<Part> {
  return (scene) => withInvoice(scene, intent, ["draft", "sent", "paid"], { amount: saidAmount(scene.clause) });
}

/** An income entry put on an invoice, or taken off it. */
export function fillLink(intent: "invoice.link" | "invoice.unlink"): (scene: Scene) => Promise<Part> {
  return (scene) =>
    withInvoice(scene, intent, ["draft", "sent", "paid"], {
      ...entryMeant(scene.clause),
      amount: saidAmount(scene.clause),
    });
}

/** Lines of an invoice added, changed or taken away. */
export function fillLines(scene: Scene): Promise<Part> {
  return withInvoice(scene, "invoice.line", ["draft", "sent"], { ...saidLines(scene.clause) });
}
