import { type Clause, namesOf } from "../clauses/clause.ts";

/** What an invoice is called where the word opens a text; the English one is rather an order to write it. */
const bill = /^(?:rechnung|honorarnote|facture|factura|fatura)$/;

/** `facture des bouchard envoyée`, `rechnung von der kita rausgeschickt`: whose invoice went out, and nothing to be written. */
export function billSent(clause: Clause, first: number): boolean {
  const { tokens } = clause.sentence;
  if (!bill.test(tokens[first]?.text ?? "") || clause.has("self")) return false;
  const [client] = namesOf(clause, "client");
  const start = client?.start ?? Number.POSITIVE_INFINITY;
  return clause.hits("sent").some(({ from }) => (tokens[from]?.start ?? 0) > start);
}
