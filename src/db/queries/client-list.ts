import type { Day } from "../../time/day.ts";
import type { Tx } from "../database.ts";
import { type Client, Prisma } from "../generated/client.ts";
import { hasOpenWork, lastInteractionOn, owes, revenueIn } from "./client-interactions.ts";
import { settleClients } from "./settle-clients.ts";
import { settleInvoices } from "./settle-invoices.ts";
import { type ToldMember, toldOf } from "./told-of-client.ts";

/** What a text is looked for as: each form is compared with the columns it fits; an empty one with none. */
export interface SearchForms {
  /** As typed, in small letters. */
  readonly plain: string;
  /** Folded as names are. */
  readonly folded: string;
  readonly digits: string;
}

/** Which clients, in which order. */
export interface ClientListArgs {
  readonly ids?: readonly string[] | undefined;
  readonly archived: boolean;
  readonly stages?: readonly string[] | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly tags?: { readonly ids: readonly string[]; readonly any: boolean } | undefined;
  readonly ownerId?: string | undefined;
  /** Those a member is told of. */
  readonly toldTo?: ToldMember | undefined;
  /** With projects, or without any. */
  readonly projects?: boolean | undefined;
  readonly search?: SearchForms | undefined;
  /** Without an interaction since that day; it itself counts as long enough ago. */
  readonly quietSince?: string | undefined;
  /** With something outstanding, or without. */
  readonly owing?: boolean | undefined;
  /** Without an invoice issued on these days, or with none but void ones. */
  readonly uninvoiced?: { readonly from: string; readonly to: string } | undefined;
  /** Added on these days. */
  readonly added?: { readonly from: string; readonly to: string } | undefined;
  /** Without open work and without an interaction since that day, or not so. */
  readonly idle?: { readonly since: string; readonly is: boolean } | undefined;
  /** `revenue` counts one currency: the workspace's. */
  readonly sort: "name" | "last_contact" | "longest_quiet" | { readonly revenueIn: string };
  readonly limit: number;
  readonly offset: number;
  /** Now: meetings that are over by then were held. */
  readonly at: Date;
}

/** A client as lists need it. */
export interface ClientListRow {
  readonly id: string;
  readonly name: string;
  readonly stage: Client["stage"];
  readonly contractMinor: bigint | null;
  readonly contractCurrency: string | null;
  readonly lastInteractionOn: Day;
  readonly openWork: boolean;
}

type Raw = Omit<ClientListRow, "openWork" | "contractMinor"> & {
  openWork: number | bigint;
  contractMinor: number | bigint | null;
};

/**
 * Clients that fit, sorted: by name, by last contact (newest or oldest first), by revenue (highest first). The page is chosen
 * first, so that the clients before it cost nothing more.
 */
export async function clientList(tx: Tx, workspaceId: string, args: ClientListArgs): Promise<ClientListRow[]> {
  await settleInvoices(tx, workspaceId);
  await settleClients(tx, workspaceId, args.at);
  const order = orderOf(args.sort);
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT c.id, c.name, c.stage, c.contractMinor, c.contractCurrency,
      ${lastInteractionOn} AS lastInteractionOn, ${hasOpenWork} AS openWork
    FROM (
      SELECT c.* FROM Client c WHERE ${Prisma.join(terms(workspaceId, args), " AND ")}
      ORDER BY ${order} LIMIT ${args.limit} OFFSET ${args.offset}
    ) AS c ORDER BY ${order}`;
  return rows.map((row) => ({
    ...row,
    contractMinor: row.contractMinor === null ? null : BigInt(row.contractMinor),
    openWork: Number(row.openWork) === 1,
  }));
}

/** By name in the order of an index, so that a page reads no more clients than it shows. */
function orderOf(sort: ClientListArgs["sort"]): Prisma.Sql {
  if (sort === "name") return Prisma.sql`c.key, c.id`;
  if (sort === "longest_quiet") return Prisma.sql`${lastInteractionOn}, c.key, c.id`;
  return Prisma.sql`${sort === "last_contact" ? lastInteractionOn : revenueIn(sort.revenueIn)} DESC, c.key, c.id`;
}

const withProjects = Prisma.sql`EXISTS (SELECT 1 FROM Project p WHERE p.clientId = c.id AND p.archivedAt IS NULL)`;

const idleSince = (day: string) => Prisma.sql`(${lastInteractionOn} <= ${day} AND NOT ${hasOpenWork})`;

interface Days {
  readonly from: string;
  readonly to: string;
}

const notInvoiced = ({ from, to }: Days) => Prisma.sql`NOT EXISTS (SELECT 1 FROM Invoice v
  WHERE v.clientId = c.id AND v.status <> 'void' AND v.issuedOn BETWEEN ${from} AND ${to})`;

const addedIn = ({ from, to }: Days) => Prisma.sql`EXISTS (SELECT 1 FROM StageMove m
  WHERE m.clientId = c.id AND m.fromStage IS NULL AND m.movedOn BETWEEN ${from} AND ${to})`;

function terms(workspaceId: string, args: ClientListArgs): Prisma.Sql[] {
  const { ids, stages, sources, tags, ownerId, projects, search, owing, idle } = args;
  return [
    Prisma.sql`c.workspaceId = ${workspaceId}`,
    args.archived ? Prisma.sql`c.archivedAt IS NOT NULL` : Prisma.sql`c.archivedAt IS NULL`,
    ...(ids ? [among(Prisma.sql`c.id`, ids)] : []),
    ...(stages ? [among(Prisma.sql`c.stage`, stages)] : []),
    ...(sources ? [among(Prisma.sql`c.source`, sources)] : []),
    ...(ownerId === undefined ? [] : [Prisma.sql`c.ownerId = ${ownerId}`]),
    ...(args.toldTo ? [toldOf(args.toldTo)] : []),
    ...(projects === undefined ? [] : [projects ? withProjects : Prisma.sql`NOT ${withProjects}`]),
    ...(tags ? [tagged(tags)] : []),
    ...(search ? [found(search)] : []),
    ...(args.quietSince === undefined ? [] : [Prisma.sql`${lastInteractionOn} <= ${args.quietSince}`]),
    ...(args.uninvoiced ? [notInvoiced(args.uninvoiced)] : []),
    ...(args.added ? [addedIn(args.added)] : []),
    ...(owing === undefined ? [] : [owing ? owes : Prisma.sql`NOT ${owes}`]),
    ...(idle ? [idle.is ? idleSince(idle.since) : Prisma.sql`NOT ${idleSince(idle.since)}`] : []),
  ];
}

function among(column: Prisma.Sql, values: readonly string[]): Prisma.Sql {
  return values.length === 0 ? Prisma.sql`1 = 0` : Prisma.sql`${column} IN (${Prisma.join([...values])})`;
}

function tagged({ ids, any }: NonNullable<ClientListArgs["tags"]>): Prisma.Sql {
  const links = Prisma.sql`FROM ClientTag t WHERE t.clientId = c.id AND ${among(Prisma.sql`t.tagId`, ids)}`;
  return any ? Prisma.sql`EXISTS (SELECT 1 ${links})` : Prisma.sql`(SELECT COUNT(*) ${links}) = ${ids.length}`;
}

/**
 * In the name, company, billing address, or the emails, phones, sites and people of a client. Letters beyond ASCII fit
 * any letter in texts kept as typed, because SQL folds only ASCII.
 */
function found({ plain, folded, digits }: SearchForms): Prisma.Sql {
  const typed = (column: Prisma.Sql) => Prisma.sql`LOWER(${column}) LIKE ${pattern(plain, true)} ESCAPE '\\'`;
  const within = (column: Prisma.Sql, text: string) => Prisma.sql`${column} LIKE ${pattern(text)} ESCAPE '\\'`;
  const key = Prisma.sql`p.key`;
  const points = Prisma.join(
    [
      Prisma.sql`(p.kind = 'email' AND ${within(key, plain)})`,
      ...(folded === "" ? [] : [Prisma.sql`(p.kind = 'site' AND ${within(key, folded)})`]),
      ...(digits === "" ? [] : [Prisma.sql`(p.kind = 'phone' AND ${within(key, digits)})`]),
    ],
    " OR ",
  );
  const texts = [Prisma.sql`c.name`, Prisma.sql`c.company`, Prisma.sql`c.address`].map(typed);
  const people = folded === "" ? Prisma.sql`1 = 0` : within(Prisma.sql`k.key`, folded);
  return Prisma.sql`(${Prisma.join(texts, " OR ")}
    OR ${folded === "" ? Prisma.sql`1 = 0` : within(Prisma.sql`c.key`, folded)}
    OR EXISTS (SELECT 1 FROM ContactPoint p WHERE p.clientId = c.id AND (${points}))
    OR EXISTS (SELECT 1 FROM Contact k WHERE k.clientId = c.id AND (${people}
      OR EXISTS (SELECT 1 FROM ContactPoint p WHERE p.contactId = k.id AND (${points})))))`;
}

function pattern(text: string, anyLetter = false): string {
  const plain = text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
  return `%${anyLetter ? plain.replace(/\P{ASCII}/gu, "_") : plain}%`;
}
