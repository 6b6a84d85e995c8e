import { seldom } from "../../seldom.ts";
import type { Range } from "./marks.ts";

/** The sentence of a law by which no tax is charged, as people put it on an invoice. */
const byLaw = seldom(
  /(?<!\p{L})(?:tva non applicable,?\s*(?:selon l['’])?\s*art(?:icle|\.)?\s*293\s*-?\s*b(?:\s*du\s*cgi)?|(?:gem(?:[äa](?:ß|ss)|\.)\s*)?§\s?19\s*(?:abs\.?\s*1\s*)?ustg)/iu,
);

/** Where a text tells the law by which no tax is charged: its numbers are no amounts. */
export function exemptions(text: string): Range[] {
  const found = byLaw.exec(text);
  return found ? [{ start: found.index, end: found.index + found[0].length }] : [];
}

/** What an invoice has to say of the tax it does not charge, where it was told. */
export const exemptNote = (text: string): string | undefined => byLaw.exec(text)?.[0].trim();
