import type { Slots } from "../../src/call.ts";

/** Reads what follows a command's words when it is nothing but an invoice's number: `invoice show 3`, `invoice void inv-3`. */
export function bareInvoice(rest: string): Slots | null {
  return /^#?[\p{L}\p{N}/-]*\d$/u.test(rest) ? { invoice: rest } : null;
}
