import type { Document, Expense, Income } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";

/** A document with the names of what it belongs to. */
export interface DocumentView {
  readonly row: Document;
  readonly client: string | null;
  readonly project: string | null;
  readonly meeting: string | null;
  readonly invoice: string | null;
  /** The client it is shared with, in their portal. */
  readonly sharedWith: string | null;
  readonly entry: { readonly kind: "income" | "expense"; readonly row: Income | Expense } | null;
}

const named = { select: { name: true } } as const;
const links = {
  client: named,
  sharedWith: named,
  project: named,
  meeting: { select: { title: true } },
  invoice: { select: { number: true } },
  income: true,
  expense: true,
} as const;

/** A document of this workspace; a UserError when it is gone. */
export async function readDocument(scope: Scope, id: string): Promise<DocumentView> {
  const row = await scope.read.document.findFirst({ where: { id }, include: links });
  if (!row) throw new UserError(scope.say.files.gone, scope.say.files.examples.list);
  const { client, sharedWith, project, meeting, invoice, income, expense, ...own } = row;
  return {
    row: own,
    client: client?.name ?? null,
    project: project?.name ?? null,
    meeting: meeting?.title ?? null,
    invoice: invoice?.number ?? null,
    sharedWith: sharedWith?.name ?? null,
    entry: income ? { kind: "income", row: income } : expense ? { kind: "expense", row: expense } : null,
  };
}
