/** `INV-3 last`: the number of an invoice typed first, and what stands behind it; null where none is. */
export function behindInvoice(rest: string): { readonly invoice: string; readonly behind?: string | undefined } | null {
  const [, invoice, behind] = /^(#?[\p{L}\p{N}/-]*\d)(?:\s+(.+))?$/su.exec(rest) ?? [];
  return invoice === undefined ? null : { invoice, behind };
}
