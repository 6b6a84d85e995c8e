/** What was typed behind `income` or `expense` about money that went back. */
interface TypedRefund {
  readonly amount?: string | undefined;
  readonly party?: string | undefined;
  readonly mode?: string | undefined;
}

/** Reads `refund 200 to Acme, cash` (`from` for expenses); nothing when it is not of that form. */
export function readRefund(rest: string, preposition: "to" | "from"): TypedRefund {
  const [, amount, said, party, mode] =
    /^refund\s+(?:of\s+)?(\S.*?)\s+(to|from)\s+([^,]+?)(?:,\s*(.+))?$/is.exec(rest) ?? [];
  return said?.toLowerCase() === preposition ? { amount, party, mode } : {};
}
