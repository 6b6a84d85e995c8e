import type { Found } from "../../found.ts";
import type { Facts, KnownInvoice } from "../hearing.ts";
import type { CueHit } from "../marks/cue-index.ts";
import type { Token } from "../marks/tokens.ts";

/** An invoice a text refers to; `known` holds the workspace's invoices that fit, none when it knows no such number. */
export interface SaidInvoice {
  readonly said: string;
  readonly known: readonly KnownInvoice[];
}

/** A text in which invoices are looked for, with those found in it so far. */
export interface InvoiceText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly cues: readonly CueHit[];
  readonly facts: Facts;
  readonly found: Found<SaidInvoice>[];
}

/** Whether something between two places of the text was found to be an invoice already. */
export function isTaken({ found }: InvoiceText, start: number, end: number): boolean {
  return found.some((other) => start < other.end && other.start < end);
}

/** The index of the first token from a place of the text on; −1 at its end. */
export function tokenFrom({ tokens }: InvoiceText, place: number): number {
  return tokens.findIndex((token) => token.start >= place);
}
