import { UserError } from "../errors.ts";
import type { Patch } from "../history/journal.ts";
import type { Money } from "../money/money.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { spellSource } from "./source.ts";

/** What is kept of a client as plain text, one value each. */
export const textDetails = [
  "company",
  "position",
  "website",
  "linkedin",
  "industry",
  "size",
  "address",
  "taxNumber",
  "source",
  "tier",
  "nextStep",
  "notes",
] as const;

export type TextDetail = (typeof textDetails)[number];

type Texts = { readonly [K in TextDetail]?: string | null | undefined };

/** What is kept of a client besides its name, stage and addresses (SPEC 3); null clears, what is left out stays. */
export interface ClientDetails extends Texts {
  readonly contractValue?: Money | null | undefined;
  readonly since?: Day | null | undefined;
  /**
   * From 0 to 10, as a net promoter score is given: how the client feels about working together, typed in. What it said of
   * one project is that project's score, 1 to 5; both stand on the card, and neither is derived from the other (SPEC 3).
   */
  readonly satisfaction?: number | null | undefined;
  readonly owner?: Named | null | undefined;
}

/** The columns that details come to; a UserError when a contract value is below zero. */
export function detailColumns(scope: Scope, details: ClientDetails): Patch<"client"> {
  const { contractValue, since, satisfaction, owner } = details;
  if (contractValue && contractValue.minor < 0n) throw new UserError(scope.say.clients.negativeContract);
  const texts = textDetails.flatMap((name) =>
    details[name] === undefined ? [] : [[name, spelt(name, details[name])]],
  );
  return {
    ...(Object.fromEntries(texts) as Texts as Patch<"client">),
    ...(contractValue === undefined
      ? {}
      : { contractMinor: contractValue?.minor ?? null, contractCurrency: contractValue?.currency ?? null }),
    ...(since === undefined ? {} : { sinceOn: since }),
    ...(satisfaction === undefined ? {} : { satisfaction }),
    ...(owner === undefined ? {} : { ownerId: owner?.id ?? null }),
  };
}

function spelt(name: TextDetail, value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  return name === "source" ? spellSource(value) : value.trim();
}
