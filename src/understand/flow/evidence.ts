import type { Party } from "./party.ts";

/** Something in a clause that tells which way money went, how surely, and who was on the other side. */
export interface Evidence {
  readonly direction: "in" | "out";
  readonly strength: number;
  readonly party: Party | null;
}

/** Which way money went, and how sure that is. */
export interface Flow extends Evidence {
  /** Money given back: an expense that came back to us, or income that we gave back. */
  readonly refund?: true;
}

/** Evidence of money that came to the speaker. */
export function moneyIn(strength: number, party: Party | null): Evidence {
  return { direction: "in", strength, party };
}

/** Evidence of money that the speaker gave away. */
export function moneyOut(strength: number, party: Party | null): Evidence {
  return { direction: "out", strength, party };
}
