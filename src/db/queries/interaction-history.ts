import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** Something that happened with a client; it holds no amount. */
export interface HistoryRow {
  readonly kind: "logged" | "met" | "moved" | "sent" | "paid" | "received";
  readonly id: string;
  readonly clientId: string | null;
  readonly on: Day;
  /** The channel logged, the stage left (null: added), the invoice's number, what income was for, the meeting. */
  readonly what: string | null;
  /** The summary logged, the stage reached, `refund` or `paid` of a payment. */
  readonly more: string | null;
  readonly nextStep: string | null;
  /** The person of the contacts, the invoice of a payment. */
  readonly ofId: string | null;
  readonly memberId: string;
  /** When it was written down, of a meeting when it began; and what comes first of one instant. Pages are ordered by them. */
  readonly at: Date;
  readonly turn: number;
}

type Raw = Omit<HistoryRow, "at" | "turn"> & { at: Date | string | number | bigint; turn: number | bigint };

/** Whose history: one client's, several clients', one person's of the contacts, or everybody's. */
export type HistoryOf =
  | { readonly clientId: string }
  | { readonly clientIds: readonly string[] }
  | { readonly contactId: string }
  | { readonly everybody: true };

export interface HistoryArgs {
  readonly of: HistoryOf;
  readonly limit: number;
  /** Now: meetings that are over by then were held. */
  readonly at: Date;
}

/**
 * What happened with clients, newest first: what was logged, and stages moved, invoices sent, payments and income received as
 * their own rows tell them (SPEC 8); of meetings those that take place once. Each kind is read in the order of an index and no further than the page; a further kind
 * is one more line in `kindsBy`.
 */
export async function interactionHistory(tx: Tx, workspaceId: string, args: HistoryArgs): Promise<HistoryRow[]> {
  const { of, limit, at } = args;
  const arms = kindsBy(at).flatMap((kind) => {
    const whose = kind.whose(of, workspaceId);
    return whose ? [Prisma.sql`SELECT * FROM (${kind.rows} WHERE ${whose} ${kind.order} LIMIT ${limit})`] : [];
  });
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT kind, id, clientId, "on", what, more, nextStep, ofId, memberId, at, turn
    FROM (${Prisma.join(arms, " UNION ALL ")}) AS happened
    ORDER BY "on" DESC, at DESC, turn DESC, id DESC LIMIT ${limit}`;
  return rows.map((row) => ({
    ...row,
    at: new Date(typeof row.at === "bigint" ? Number(row.at) : row.at),
    turn: Number(row.turn),
  }));
}

interface Kind {
  readonly rows: Prisma.Sql;
  readonly order: Prisma.Sql;
  whose(of: HistoryOf, workspaceId: string): Prisma.Sql | null;
}

/** By the columns of a table that name its client and its workspace; people of the contacts have only what was logged. */
const by =
  (client: Prisma.Sql, workspace: Prisma.Sql, besides?: Prisma.Sql, contact?: Prisma.Sql): Kind["whose"] =>
  (of, workspaceId) => {
    const own = whoseRows(of, workspaceId, client, workspace, contact);
    return own && besides ? Prisma.sql`${own} AND ${besides}` : own;
  };

function whoseRows(
  of: HistoryOf,
  workspaceId: string,
  client: Prisma.Sql,
  workspace: Prisma.Sql,
  contact: Prisma.Sql | undefined,
): Prisma.Sql | null {
  if ("clientId" in of) return Prisma.sql`${client} = ${of.clientId}`;
  if ("contactId" in of) return contact ? Prisma.sql`${contact} = ${of.contactId}` : null;
  if ("everybody" in of) return Prisma.sql`${workspace} = ${workspaceId}`;
  return of.clientIds.length === 0 ? null : Prisma.sql`${client} IN (${Prisma.join([...of.clientIds])})`;
}

const kindsBy = (at: Date): readonly Kind[] => [
  {
    rows: Prisma.sql`SELECT 'logged' AS kind, 3 AS turn, id, clientId, happenedOn AS "on", createdAt AS at, channel AS what,
      summary AS more, nextStep, contactId AS ofId, memberId FROM Interaction`,
    order: Prisma.sql`ORDER BY happenedOn DESC, createdAt DESC`,
    whose: by(Prisma.sql`clientId`, Prisma.sql`workspaceId`, undefined, Prisma.sql`contactId`),
  },
  {
    rows: Prisma.sql`SELECT 'met' AS kind, 3 AS turn, id, clientId, startOn AS "on", startsAt AS at, title AS what,
      NULL AS more, NULL AS nextStep, contactId AS ofId, memberId FROM Meeting`,
    order: Prisma.sql`ORDER BY startsAt DESC`,
    whose: by(
      Prisma.sql`clientId`,
      Prisma.sql`workspaceId`,
      Prisma.sql`repeats = FALSE AND startsAt <= ${at} AND endsAt <= ${at} AND status <> 'cancelled'`,
      Prisma.sql`contactId`,
    ),
  },
  {
    rows: Prisma.sql`SELECT 'moved' AS kind, 0 AS turn, id, clientId, movedOn AS "on", createdAt AS at, fromStage AS what,
      toStage AS more, NULL AS nextStep, NULL AS ofId, memberId FROM StageMove`,
    order: Prisma.sql`ORDER BY movedOn DESC`,
    whose: by(Prisma.sql`clientId`, Prisma.sql`workspaceId`),
  },
  {
    rows: Prisma.sql`SELECT 'sent' AS kind, 1 AS turn, id, clientId, sentOn AS "on", createdAt AS at, number AS what,
      NULL AS more, NULL AS nextStep, NULL AS ofId, memberId FROM Invoice`,
    order: Prisma.sql`ORDER BY sentOn DESC`,
    whose: by(Prisma.sql`clientId`, Prisma.sql`workspaceId`, Prisma.sql`sentOn IS NOT NULL`),
  },
  {
    rows: Prisma.sql`SELECT 'paid' AS kind, 2 AS turn, p.id, v.clientId, p.paidOn AS "on", p.createdAt AS at, v.number AS what,
      CASE WHEN p.amountMinor < 0 THEN 'refund' ELSE 'paid' END AS more, NULL AS nextStep, p.invoiceId AS ofId, p.memberId
      FROM Payment p JOIN Invoice v ON v.id = p.invoiceId`,
    order: Prisma.sql`ORDER BY p.paidOn DESC`,
    whose: by(Prisma.sql`v.clientId`, Prisma.sql`p.workspaceId`),
  },
  {
    rows: Prisma.sql`SELECT 'received' AS kind, 2 AS turn, id, clientId, receivedOn AS "on", createdAt AS at, note AS what,
      NULL AS more, NULL AS nextStep, NULL AS ofId, memberId FROM Income`,
    order: Prisma.sql`ORDER BY receivedOn DESC`,
    whose: by(
      Prisma.sql`clientId`,
      Prisma.sql`workspaceId`,
      Prisma.sql`receivedOn IS NOT NULL AND clientId IS NOT NULL`,
    ),
  },
];
