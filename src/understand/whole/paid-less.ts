import { decodeMoney } from "../../money/money.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";
import { fillPayment } from "../fill/fill-invoices.ts";
import { percentBeside } from "../fill/invoice-terms.ts";
import { ask, entry, type Part } from "../fill/part.ts";
import type { Intent } from "../intents.ts";
import { sceneOf } from "../scene.ts";

/** How far rounding may take what was paid from what a discount leaves, in shares of it. */
const rounding = 500n;

/** Whether an amount is what a share off leaves of another one, but for rounding of tax. */
function isLeft(said: bigint, whole: bigint, percent: number): boolean {
  const left = (whole * BigInt(Math.round(10_000 - percent * 100))) / 10_000n;
  const apart = said > left ? said - left : left - said;
  return apart * rounding <= left;
}

/** Whether something is said to be taken off; the `off` of `ticked off`, `paid off` is part of another word. */
function takesOff(clause: Clause): boolean {
  const settled = clause.hits("settle");
  return clause.hits("discount").some(({ from, to }) => !settled.some((cue) => cue.from <= from && to <= cue.to));
}

/**
 * `paid INV-3 less 2% discount`, `mit 2% Skonto bezahlt`: the discount is given on the invoice, and what that leaves is paid, so
 * that nothing stays open of it. Null where no discount is told to be taken, or no one open invoice is meant (SPEC 5).
 */
export async function paidLess(scene: Scene, intent: Intent): Promise<readonly Part[] | null> {
  const { clause } = scene;
  if ((intent !== "invoice.pay" && intent !== "income.add") || !takesOff(clause)) return null;
  const rate = percentBeside(scene, "discount");
  if (rate === undefined) return clause.money.length > 0 ? null : lessUnknown(scene);
  const pay = await fillPayment(sceneOf(clause.with({ money: [] })));
  if (pay.kind !== "entry" || pay.slots.invoice === undefined) return null;
  const [known] = await clause.sentence.hearing.facts.invoices(pay.slots.invoice);
  const whole = known && decodeMoney(known.outstanding);
  const said = clause.money[0]?.value.money;
  if (!known || !whole || known.status !== "sent") return null;
  if (said && said.minor !== whole.minor && !isLeft(said.minor, whole.minor, Number(rate)))
    return [ask("field", "amount", "invoice.pay", pay.slots)];
  const { invoice, client } = pay.slots;
  return [entry("invoice.update", { invoice, client, discount: rate }), pay];
}

/** `mit Skonto bezahlt`: how much came is not said. */
async function lessUnknown(scene: Scene): Promise<readonly Part[] | null> {
  const pay = await fillPayment(scene);
  return pay.kind === "entry" ? [ask("field", "amount", "invoice.pay", pay.slots)] : null;
}
