import type { Income } from "../db/generated/client.ts";
import { UserError } from "../errors.ts";
import { linkedDocuments } from "../files/document-links.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { ModeTaken } from "./payment-modes.ts";

/** An income entry as written, with what it names. */
export interface IncomeEntry {
  readonly row: Income;
  readonly client: Named | null;
  readonly project: Named | null;
  readonly service: Named | null;
  readonly classification: Named;
  readonly mode: ModeTaken | null;
  /** The invoice the entry is a line of; its payments then tell the receipt (SPEC 5). */
  readonly invoice: Named | null;
  /** Documents that belong to it; an entry just made has none. */
  readonly documents?: readonly Named[];
}

const name = { select: { id: true, name: true } } as const;

/** What of other tables an entry names, as it is read with its row. */
export const incomeNames = {
  client: name,
  project: name,
  service: name,
  classification: name,
  mode: name,
  invoice: { select: { id: true, number: true } },
} as const;

interface IncomeRow extends Income {
  readonly client: Named | null;
  readonly project: Named | null;
  readonly service: Named | null;
  readonly classification: Named;
  readonly mode: Named | null;
  readonly invoice: { readonly id: string; readonly number: string } | null;
}

/** The entry that a row read with `incomeNames` is. */
export function incomeEntryOf(read: IncomeRow): IncomeEntry {
  const { client, project, service, classification, mode, invoice, ...row } = read;
  return {
    row,
    client,
    project,
    service,
    classification,
    mode: mode && { ...mode, assumed: false },
    invoice: invoice && { id: invoice.id, name: invoice.number },
  };
}

/** The entry of that id with what it names; a UserError when it is no longer there. */
export async function readIncomeEntry(scope: Scope, id: string): Promise<IncomeEntry> {
  const found = await scope.read.income.findFirst({
    where: { id },
    include: { ...incomeNames, documents: linkedDocuments },
  });
  if (!found) throw new UserError(scope.say.books.goneIncome, scope.say.books.incomeExample);
  const { documents, ...read } = found;
  return { ...incomeEntryOf(read), documents };
}
