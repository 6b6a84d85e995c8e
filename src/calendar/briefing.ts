import type { Interaction } from "../db/generated/client.ts";
import { owedPerCurrency } from "../db/queries/owed-sums.ts";
import type { Scope } from "../scope.ts";
import { seesMoney } from "../work/sight.ts";

/** What is good to know before meeting a client. */
export interface Briefing {
  /** The last ones logged, newest first. */
  readonly interactions: readonly Pick<Interaction, "happenedOn" | "channel" | "summary">[];
  /** What the client owes, in minor units of each currency; null for those who see no figures (SPEC 1). */
  readonly owes: readonly { readonly currency: string; readonly minor: bigint }[] | null;
}

const shown = 2;

/** What is good to know of a client before a meeting. */
export async function briefing(scope: Scope, clientId: string): Promise<Briefing> {
  const interactions = await scope.read.interaction.findMany({
    where: { clientId },
    orderBy: [{ happenedOn: "desc" }, { createdAt: "desc" }],
    take: shown,
    select: { happenedOn: true, channel: true, summary: true },
  });
  return { interactions, owes: seesMoney(scope) ? await owedBy(scope, clientId) : null };
}

async function owedBy(scope: Scope, clientId: string) {
  return (await scope.query(owedPerCurrency, { clientId })).map(({ currency, minor }) => ({ currency, minor }));
}
