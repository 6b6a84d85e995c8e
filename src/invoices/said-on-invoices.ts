import type { Scope } from "../scope.ts";

/** The words of a text without what ends them in the plural. */
const stems = (text: string) =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (word.length > 4 ? word.replace(/(?:es|s|n)$/u, "") : word));

/** The invoices, of one client or all, that say every word in a line or in an entry on them. */
export async function invoicesSaying(scope: Scope, text: string, clientId: string | undefined): Promise<string[]> {
  const words = stems(text);
  if (words.length === 0) return [];
  const lines = await scope.read.invoiceLine.findMany({
    where: {
      AND: words.map((word) => ({ description: { contains: word } })),
      ...(clientId ? { invoice: { clientId } } : {}),
    },
    select: { invoiceId: true },
    take: 200,
  });
  const entries = await incomeSaying(scope, text, clientId);
  const ids = [...lines.map(({ invoiceId }) => invoiceId), ...entries.flatMap(({ invoiceId }) => invoiceId ?? [])];
  return [...new Set(ids)];
}

/** What was received, of one client or all, that says every word, the newest first. */
export function incomeSaying(scope: Scope, text: string, clientId: string | undefined) {
  return scope.read.income.findMany({
    where: { AND: stems(text).map((word) => ({ note: { contains: word } })), ...(clientId ? { clientId } : {}) },
    select: { invoiceId: true, amountMinor: true, currency: true, receivedOn: true, note: true },
    orderBy: { earnedOn: "desc" },
    take: 20,
  });
}
