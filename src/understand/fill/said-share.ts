import type { Clause } from "../clauses/clause.ts";

/** Parts of a whole as people name them, behind which stands what they are parts of. */
const named: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:half|mitad|moiti[ée]|h[äa]lfte|metade)(?!\p{L})/iu, "1/2"],
  [/(?<!\p{L})(?:two thirds|dos tercios|deux tiers|zwei drittel|dois ter[çc]os)(?!\p{L})/iu, "2/3"],
  [/(?<!\p{L})(?:third|tercio|tiers|drittel|ter[çc]o)(?!\p{L})/iu, "1/3"],
  [/(?<!\p{L})(?:three quarters|tres cuartos|trois quarts|drei ?viertel|tr[êe]s quartos)(?!\p{L})/iu, "3/4"],
  [/(?<!\p{L})(?:quarter|cuarto|quart|viertel|quarto)(?!\p{L})/iu, "1/4"],
];

/** The part of a whole that a clause names, `1/2` or `30%`; undefined where it names none. */
export function saidShare(clause: Clause): string | undefined {
  const [percent, ...more] = clause.percents;
  if (percent) return more.length === 0 ? `${percent.value}%` : undefined;
  return named.find(([words]) => words.test(clause.text))?.[1];
}
