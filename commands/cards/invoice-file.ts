import type { AnswerFile, Offer } from "../../src/chat/reply.ts";
import { invoicePaper } from "../../src/invoices/paper/invoice-paper.ts";
import type { Scope } from "../../src/scope.ts";

/** An invoice as a PDF, with what whoever forwards it should know first: what is missing on it, what could not be printed. */
export async function invoiceFile(scope: Scope, id: string): Promise<{ files: AnswerFile[]; hints: string[] }> {
  const { missing, foreign, ...file } = await invoicePaper(scope, id);
  const { paper } = scope.say;
  return { files: [file], hints: [...missing.map((what) => paper.missing[what]), ...(foreign ? [paper.foreign] : [])] };
}

export function fileOffer(scope: Scope, number: string): Offer {
  return { label: scope.say.paper.button, press: { command: "invoice pdf", slots: { invoice: number } } };
}
