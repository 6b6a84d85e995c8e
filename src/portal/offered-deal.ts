import { createHash } from "node:crypto";
import type { Deal } from "../db/generated/client.ts";
import type { Scope } from "../scope.ts";
import type { Guest } from "./guest.ts";

/** What a client did about an offer. */
export type Decision = "approved" | "declined";

/** A deal that was put before its client, to approve: a quote, or a change order. */
export interface OfferedDeal {
  readonly id: string;
  readonly title: string;
  /** What it costs, as it is shown; null where nothing was said. */
  readonly value: string | null;
  /** Stays the same for as long as what is offered does: what is decided is what was seen. */
  readonly seal: string;
  /** What became of it; null while it can be decided. */
  readonly decided: { readonly how: Decision; readonly at: Date } | null;
}

const most = 20;

/** The deals put before a client, newest first, with what they decided since; those decided elsewhere are left out. */
export async function offeredDeals({ scope, client }: Guest): Promise<OfferedDeal[]> {
  const rows = await scope.read.deal.findMany({
    where: { clientId: client.id, offeredAt: { not: null } },
    orderBy: [{ offeredAt: "desc" }, { id: "desc" }],
    take: most,
  });
  const decisions = await scope.read.portalEvent.findMany({
    where: { clientId: client.id, dealId: { in: rows.map(({ id }) => id) } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return rows.flatMap((row) => {
    const said = decisions.findLast(({ dealId, at }) => dealId === row.id && row.offeredAt && at >= row.offeredAt);
    if (!said && row.stage !== "open") return [];
    const how = said?.kind === "approved" ? "approved" : "declined";
    return [{ ...shown(scope, row), id: row.id, decided: said ? { how, at: said.at } : null }];
  });
}

function shown({ show }: Scope, { title, valueMinor, currency, offeredAt }: Deal) {
  const value = valueMinor === null ? null : show.minor(valueMinor, currency);
  const seal = createHash("sha256")
    .update(JSON.stringify([title, value, currency, offeredAt]))
    .digest("base64url");
  return { title, value, seal: seal.slice(0, 22) };
}
