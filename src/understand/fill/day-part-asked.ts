import type { Clause } from "../clauses/clause.ts";

const parts = [
  ["evening", /(?<!\p{L})(?:evening|tonight|noche|soir(?:[ée]e)?|abends?|noite)(?!\p{L})/iu],
  ["afternoon", /(?<!\p{L})(?:afternoon|arvo|tarde|apr[èe]s[- ]midi|aprem|nachmittags?)(?!\p{L})/iu],
  [
    "morning",
    /(?<!\p{L})(?:morning|(?:por|de) la ma[ñn]ana|matin(?:[ée]e)?|vormittags?|morgens|fr[üu]h|manh[ãa])(?!\p{L})/iu,
  ],
] as const;

/** The part of the day that free time is asked for; the working day where none is said. */
export function dayPartAsked(clause: Clause): string {
  return parts.find(([, said]) => said.test(clause.text))?.[0] ?? "day";
}
