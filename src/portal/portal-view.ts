import { logoPicture } from "../files/logo.ts";
import { listInvoices } from "../invoices/list-invoices.ts";
import { money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import { wallTime } from "../time/zone.ts";
import { readProjects } from "../work/read-project.ts";
import { projectStatuses } from "../work/work-status.ts";
import type { Guest } from "./guest.ts";
import { type OfferedDeal, offeredDeals } from "./offered-deal.ts";
import { sharedDocuments } from "./shared-documents.ts";

/** An invoice as its client sees it; amounts and days as they are shown. */
export interface ShownInvoice {
  readonly id: string;
  readonly number: string;
  readonly issued: string;
  readonly due: string;
  readonly total: string;
  /** What is left to pay; null when nothing is. */
  readonly outstanding: string | null;
  readonly overdue: boolean;
}

/** A project as its client sees it: where it stands, and how far it is, never by how much work. */
export interface ShownProject {
  readonly name: string;
  readonly status: string;
  /** 0 to 100; null where nothing tells. */
  readonly percent: number | null;
  readonly due: string | null;
}

/** A document that was shared with the client. */
export interface ShownDocument {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** All that a client sees (SPEC 13), and no column of the books besides: no cost, budget, note or other client. */
export interface PortalView {
  readonly business: string;
  /** A PNG. */
  readonly logo: Uint8Array | null;
  readonly client: string;
  readonly person: string | null;
  /** What is left to pay, a currency each. */
  readonly outstanding: readonly string[];
  /** How invoices are paid, in the words of the business. */
  readonly payment: string | null;
  readonly invoices: readonly ShownInvoice[];
  readonly moreInvoices: number;
  readonly projects: readonly ShownProject[];
  readonly documents: readonly ShownDocument[];
  readonly offers: readonly OfferedDeal[];
  /** What came from this address, newest first. */
  readonly said: readonly { readonly text: string; readonly day: string }[];
}

const mostInvoices = 100;
const mostSaid = 10;

/** What a guest sees of the books, as it stands now. */
export async function portalView(guest: Guest): Promise<PortalView> {
  const { scope, client, person, link } = guest;
  const { show, say } = scope;
  const invoices = await listInvoices(scope, { clientId: client.id, status: "issued" }, mostInvoices);
  const owed = new Map<string, bigint>();
  for (const { currency, status, outstandingMinor } of invoices.totals)
    if (status === "sent" && outstandingMinor > 0n) owed.set(currency, (owed.get(currency) ?? 0n) + outstandingMinor);
  const messages = await scope.read.portalEvent.findMany({
    where: { linkId: link.id, kind: "message" },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: mostSaid,
  });
  return {
    business: scope.workspace.name,
    logo: await logoPicture(scope),
    client: client.name,
    person: person?.name ?? null,
    outstanding: [...owed].map(([currency, minor]) => show.money(money(minor, currency))),
    payment: scope.workspace.paymentDetails,
    invoices: invoices.rows.map((one) => ({
      id: one.id,
      number: one.number,
      issued: show.date(one.issuedOn),
      due: show.date(one.dueOn),
      total: show.minor(one.totalMinor, one.currency),
      outstanding: one.outstandingMinor > 0n ? show.minor(one.outstandingMinor, one.currency) : null,
      overdue: one.daysOverdue > 0,
    })),
    moreInvoices: invoices.count - invoices.rows.length,
    projects: await projectsOf(scope, client.id),
    documents: (await sharedDocuments(guest)).map(({ id, name, kind }) => ({
      id,
      name,
      kind: say.files.kinds[kind] ?? kind,
    })),
    offers: await offeredDeals(guest),
    said: messages.map(({ text, at }) => ({ text, day: show.date(wallTime(at, scope.zone).day) })),
  };
}

function statusOf({ say }: Scope, status: string): string {
  const known = projectStatuses.find((one) => one === status) ?? "not_started";
  return say.work.statuses[known];
}

async function projectsOf(scope: Scope, clientId: string): Promise<ShownProject[]> {
  const rows = await scope.read.project.findMany({
    where: { clientId, archivedAt: null, status: { not: "cancelled" } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  const views = await readProjects(
    scope,
    rows.map(({ id }) => id),
  );
  return views.map(({ row, completion }) => ({
    name: row.name,
    status: statusOf(scope, row.status),
    percent: row.status === "completed" ? 100 : completion.percent && Math.min(100, completion.percent),
    due: row.dueOn && scope.show.date(row.dueOn),
  }));
}
