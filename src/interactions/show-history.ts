import { type HistoryRow, interactionHistory } from "../db/queries/interaction-history.ts";
import { invoiceTotals } from "../db/queries/invoice-totals.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import { seesMoney } from "../work/sight.ts";
import { clientsSeen, requireClientSeen } from "./client-access.ts";
import { heldOf } from "./held-of.ts";

/** Something that happened, with the names it needs. */
export interface Happened extends HistoryRow {
  readonly client: string | null;
  readonly person: string | null;
  readonly member: string;
  /** Whether this payment was the one that settled its invoice. */
  readonly settled: boolean;
}

export interface HistoryPage {
  readonly entries: readonly Happened[];
  readonly more: boolean;
}

/** With whom; with nobody named, everybody the person sees. */
export interface HistoryWith {
  readonly client?: Named | undefined;
  readonly contact?: Named | undefined;
}

/** A page of what happened with a client, a person or everybody, newest first (SPEC 8). */
export async function showHistory(
  scope: Scope,
  { client, contact }: HistoryWith,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<HistoryPage> {
  if (client) await requireClientSeen(scope, client.id);
  const seen = await clientsSeen(scope);
  const of = client
    ? { clientId: client.id }
    : contact
      ? { contactId: contact.id }
      : seen
        ? { clientIds: seen }
        : { everybody: true as const };
  const limit = skip + take + 1;
  const rows =
    "clientIds" in of && of.clientIds.length === 0
      ? []
      : [...(await scope.query(interactionHistory, { of, limit, at: scope.at })), ...(await heldOf(scope, of, limit))]
          .sort(newestFirst)
          .slice(skip, limit);
  const kept = rows.slice(0, take);
  const clients = await names(
    scope,
    "client",
    kept.flatMap((row) => row.clientId ?? []),
  );
  const members = await names(
    scope,
    "member",
    kept.map((row) => row.memberId),
  );
  const people = await names(
    scope,
    "contact",
    kept.flatMap((row) => (row.kind === "logged" || row.kind === "met" ? (row.ofId ?? []) : [])),
  );
  const settling = await settlingPayments(
    scope,
    kept.flatMap((row) => (row.kind === "paid" ? (row.ofId ?? []) : [])),
  );
  const entries = kept.map((row) => ({
    ...row,
    person: row.kind === "logged" || row.kind === "met" ? (people.get(row.ofId ?? "") ?? null) : null,
    settled: settling.has(row.id),
    what: row.kind === "received" && !seesMoney(scope) ? null : row.what,
    client: row.clientId === null ? null : (clients.get(row.clientId) ?? null),
    member: members.get(row.memberId) ?? "",
  }));
  return { entries, more: rows.length > take };
}

function newestFirst(one: HistoryRow, other: HistoryRow): number {
  if (one.on !== other.on) return one.on < other.on ? 1 : -1;
  const later = other.at.getTime() - one.at.getTime() || other.turn - one.turn;
  return later || (one.id < other.id ? 1 : -1);
}

/** The payments, each the last of its invoice, with which one of these invoices was paid in full. */
async function settlingPayments(scope: Scope, invoiceIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (invoiceIds.length === 0) return new Set();
  const settled = await scope.query(invoiceTotals, { invoiceIds: [...new Set(invoiceIds)], settled: true });
  const payments = await scope.read.payment.findMany({
    where: { invoiceId: { in: settled.map((one) => one.id) } },
    orderBy: [{ paidOn: "asc" }, { createdAt: "asc" }],
    select: { id: true, invoiceId: true },
  });
  return new Set(new Map(payments.map((one) => [one.invoiceId, one.id])).values());
}

async function names(
  scope: Scope,
  table: "client" | "contact" | "member",
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const args = { where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } };
  const { client, contact, member } = scope.read;
  const rows =
    table === "client"
      ? await client.findMany(args)
      : await (table === "contact" ? contact.findMany(args) : member.findMany(args));
  return new Map(rows.map((row) => [row.id, row.name]));
}
