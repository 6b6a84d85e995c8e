/** What a document can be (SPEC 9). */
export const documentKinds = ["contract", "proposal", "signed", "insurance", "receipt", "other"] as const;

export type DocumentKind = (typeof documentKinds)[number];

const words: readonly (readonly [DocumentKind, RegExp])[] = [
  ["signed", /(?<!\p{L})(?:counter)?signed(?!\p{L})/iu],
  ["insurance", /(?<!\p{L})(?:insurance|coi|certificate of insurance|liability cert\p{L}*)(?!\p{L})/iu],
  ["contract", /(?<!\p{L})(?:contracts?|agreements?|nda|msa|sow|terms)(?!\p{L})/iu],
  ["proposal", /(?<!\p{L})(?:proposals?|quotes?|estimates?|offers?|bids?)(?!\p{L})/iu],
  ["receipt", /(?<!\p{L})(?:receipts?|bills?|vouchers?)(?!\p{L})/iu],
  ["other", /(?<!\p{L})(?:other)(?!\p{L})/iu],
];

/** The kind of document a text speaks of (`signed proposal` is a signed document); null when of none. */
export function readDocumentKind(text: string): DocumentKind | null {
  return words.find(([, pattern]) => pattern.test(text.replaceAll("_", " ")))?.[0] ?? null;
}

/** A text without its words for kinds of documents. */
export function withoutKind(text: string): string {
  return words.reduce((rest, [, pattern]) => rest.replace(new RegExp(pattern, "giu"), " "), text);
}
