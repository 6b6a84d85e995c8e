import type { Money } from "../money/money.ts";
import { readMoney } from "../money/read-money.ts";
import type { Scope } from "../scope.ts";

/** An income entry as it is pointed at and offered. */
export interface EntryName {
  readonly id: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly earnedOn: string;
  readonly note: string | null;
  readonly client: string | null;
  /** The number of the invoice it is on. */
  readonly invoice: string | null;
}

/** What an entry was called: its amount, its client, words of its note; `last` or nothing means the newest. */
export interface SaidEntry {
  readonly words?: string | undefined;
  readonly amount?: Money | undefined;
  readonly clientId?: string | undefined;
  /** Only entries that are on this invoice, or only such that are on none. */
  readonly on: { readonly invoiceId: string } | "none" | "any";
}

/** How many entries are looked through for words of a note. */
const lookedThrough = 500;

/**
 * The income entries that are meant, the newest first, at most 8. Words are sought in notes; words that are an amount are
 * sought as one; refunds are never meant.
 */
export async function findEntries(scope: Scope, said: SaidEntry): Promise<EntryName[]> {
  const words = said.words?.trim() ?? "";
  if (/^inc_[a-z0-9]+$/.test(words)) return entries(scope, { id: words }, 1);
  const style = { locale: scope.locale, currency: scope.workspace.currency };
  const amount = said.amount ?? (words === "" ? null : readMoney(words, style));
  const where = {
    refundOfId: null,
    ...(amount ? { amountMinor: amount.minor, currency: amount.currency } : {}),
    ...(said.clientId === undefined ? {} : { clientId: said.clientId }),
    ...(said.on === "any"
      ? {}
      : said.on === "none"
        ? { OR: [{ invoiceId: null }, { invoice: { status: "void" } }] }
        : { invoiceId: said.on.invoiceId }),
  };
  const last = /^(?:the\s+)?last\b/i.test(words);
  if (last || (words === "" && !amount && typeof said.on === "string")) return newest(scope, where);
  if (amount || words === "") return entries(scope, where, 8);
  const noted = await entries(scope, { ...where, note: { not: null } }, lookedThrough);
  const sought = wordsOf(words);
  return noted
    .filter((one) => sought.every((word) => wordsOf(one.note ?? "").some((own) => own.startsWith(word))))
    .slice(0, 8);
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => !ignored.has(word)) ?? []
  );
}

const ignored = new Set(["the", "entry", "income", "for", "a", "of"]);

/** The entry this person wrote last, when it fits; else the newest that does. */
async function newest(scope: Scope, where: object): Promise<EntryName[]> {
  const written = await scope.read.change.findFirst({
    where: { memberId: scope.person.id, subjectTable: "income", kind: "do", undoneById: null },
    orderBy: { seq: "desc" },
  });
  const own = written?.subjectId ? await entries(scope, { AND: [where, { id: written.subjectId }] }, 1) : [];
  return own.length > 0 ? own : entries(scope, where, 1);
}

async function entries(scope: Scope, where: object, most: number): Promise<EntryName[]> {
  const rows = await scope.read.income.findMany({
    where,
    orderBy: [{ earnedOn: "desc" }, { createdAt: "desc" }],
    take: most,
    select: {
      id: true,
      amountMinor: true,
      currency: true,
      earnedOn: true,
      note: true,
      client: { select: { name: true } },
      invoice: { select: { number: true } },
    },
  });
  return rows.map(({ client, invoice, ...row }) => ({
    ...row,
    client: client?.name ?? null,
    invoice: invoice?.number ?? null,
  }));
}
