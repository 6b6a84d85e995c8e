import type { Slots } from "../../src/call.ts";

/**
 * Reads what was typed behind `income` or `expense` about money that went back, `refund 200 to Acme, cash` (`from` for expenses),
 * as slots, who it was with under that name; null when it is not of that form.
 */
export function readRefund(rest: string, preposition: "to" | "from", party: "client" | "vendor"): Slots | null {
  const [, amount, said, named, mode] =
    /^refund\s+(?:of\s+)?(\S.*?)\s+(to|from)\s+([^,]+?)(?:,\s*(.+))?$/is.exec(rest) ?? [];
  if (!amount || !named || said?.toLowerCase() !== preposition) return null;
  return { refund: "yes", amount, [party]: named, ...(mode ? { mode } : {}) };
}
