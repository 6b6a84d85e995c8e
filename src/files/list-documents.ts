import type { Prisma } from "../db/generated/client.ts";
import { nameKey } from "../name-key.ts";
import type { Scope } from "../scope.ts";
import type { DocumentKind } from "./document-kinds.ts";

/** Which documents to list. */
export interface DocumentFilter {
  readonly kind?: DocumentKind | undefined;
  readonly clientId?: string | undefined;
  readonly projectId?: string | undefined;
  /** Words of its name, all of them. */
  readonly search?: string | undefined;
}

/** A document in a list. */
export interface ListedDocument {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly createdAt: Date;
  /** The client, project, meeting or invoice it belongs to. */
  readonly of: string | null;
}

const listed = {
  id: true,
  name: true,
  kind: true,
  createdAt: true,
  client: { select: { name: true } },
  project: { select: { name: true } },
  meeting: { select: { title: true } },
  invoice: { select: { number: true } },
  expense: { select: { vendor: true, note: true } },
  income: { select: { note: true } },
} as const;

/** The newest documents that fit, and how many there are. */
export async function listDocuments(
  scope: Scope,
  filter: DocumentFilter,
  most: number,
): Promise<{ readonly documents: readonly ListedDocument[]; readonly count: number }> {
  const where = whereOf(filter);
  return { documents: await newestListed(scope, where, most), count: await scope.read.document.count({ where }) };
}

/** The newest documents of which that is so. */
export async function newestListed(
  scope: Scope,
  where: Prisma.DocumentWhereInput,
  most: number,
): Promise<readonly ListedDocument[]> {
  const newest = { orderBy: { createdAt: "desc" }, take: most, select: listed } as const;
  const rows = await scope.read.document.findMany({ where, ...newest });
  return rows.map(({ client, project, meeting, invoice, expense, income, ...row }) => ({
    ...row,
    of:
      client?.name ??
      project?.name ??
      meeting?.title ??
      invoice?.number ??
      expense?.vendor ??
      expense?.note ??
      income?.note ??
      null,
  }));
}

/** Those of a client are also those of its projects, invoices and entries. */
function whereOf({ kind, clientId, projectId, search }: DocumentFilter): Prisma.DocumentWhereInput {
  const words = search === undefined ? [] : nameKey(search).split(" ");
  return {
    ...(kind ? { kind } : {}),
    ...(projectId ? { projectId } : {}),
    ...(clientId
      ? {
          OR: [
            { clientId },
            { project: { clientId } },
            { invoice: { clientId } },
            { income: { clientId } },
            { expense: { clientId } },
            { meeting: { clientId } },
          ],
        }
      : {}),
    AND: words.map((word) => ({ key: { contains: word } })),
  };
}
