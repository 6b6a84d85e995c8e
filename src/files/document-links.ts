import type { Document } from "../db/generated/client.ts";
import type { Table } from "../history/tables.ts";
import type { Scope } from "../scope.ts";

/** What a document belongs to, by column. */
export type DocumentLinks = Partial<
  Pick<Document, "clientId" | "projectId" | "meetingId" | "incomeId" | "expenseId" | "invoiceId">
>;

/** How the documents of a row are read for its card: the oldest first, as many as are named there. */
export const linkedDocuments = {
  select: { id: true, name: true },
  orderBy: { createdAt: "asc" },
  take: 8,
} as const;

/** What documents are sent about, beside clients and projects. */
export const linkedTables = ["income", "expense", "invoice", "payment", "meeting"] as const;

/** The link of a document to a row that something was said about; null for rows that documents don't belong to. */
export async function linkTo(scope: Scope, table: Table, id: string): Promise<DocumentLinks | null> {
  switch (table) {
    case "client":
      return { clientId: id };
    case "project":
      return { projectId: id };
    case "meeting":
      return { meetingId: id };
    case "income":
      return { incomeId: id };
    case "expense":
      return { expenseId: id };
    case "invoice":
      return { invoiceId: id };
    case "payment":
      return { invoiceId: (await scope.read.payment.findFirstOrThrow({ where: { id } })).invoiceId };
    default:
      return null;
  }
}
