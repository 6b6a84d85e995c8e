import type { Found } from "../../found.ts";
import type { Facts } from "../hearing.ts";
import { findBareNumbers } from "../invoices/bare-numbers.ts";
import type { SaidInvoice } from "../invoices/invoice-text.ts";
import { findLetteredNumbers } from "../invoices/lettered-numbers.ts";
import { findShapedNumbers } from "../invoices/shaped-numbers.ts";
import type { CueHit } from "./cue-index.ts";
import type { Token } from "./tokens.ts";

/** The invoices a text refers to, in order; what is written most plainly is found first, and no place is taken twice. */
export async function findInvoices(
  text: string,
  tokens: readonly Token[],
  cues: readonly CueHit[],
  facts: Facts,
): Promise<Found<SaidInvoice>[]> {
  const found: Found<SaidInvoice>[] = [];
  if (!/\d/.test(text)) return found;
  const heard = { text, tokens, cues, facts, found };
  await findShapedNumbers(heard);
  await findLetteredNumbers(heard);
  await findBareNumbers(heard);
  return found.sort((a, b) => a.start - b.start);
}
