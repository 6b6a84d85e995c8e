/** An invoice as it is printed: words and figures only, ready in the language it is written in. */
export interface Sheet {
  /** Of the file: who opens it reads it above the page, and screen readers speak in its language. */
  readonly title: string;
  readonly author: string;
  readonly locale: string;
  /** The day that goes into the file as that of its making, so that one invoice is one file, byte for byte. */
  readonly madeAt: Date;
  readonly paper: "A4" | "LETTER";
  /** A PNG for the corner across the heading. */
  readonly logo: Uint8Array | null;
  readonly heading: string;
  readonly number: string;
  /** A word across the heading where it is not one to pay: draft, void, paid. */
  readonly stamp: string | null;
  readonly from: Party;
  readonly to: Party;
  readonly facts: readonly Fact[];
  readonly head: Row;
  readonly rows: readonly Row[];
  readonly totals: readonly (Fact & { readonly strong?: boolean })[];
  /** Paragraphs below the totals, each under a word of what it is. */
  readonly below: readonly Fact[];
  readonly page: (page: number, of: number) => string;
}

/** A sender or receiver: what it is called, and the lines of its address below. */
export interface Party {
  readonly label: string;
  readonly name: string;
  readonly lines: readonly string[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What is charged for, how many, the price of one, and what they come to. */
export type Row = readonly [what: string, quantity: string, price: string, amount: string];
