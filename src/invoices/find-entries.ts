import type { Money } from "../money/money.ts";
import { readMoney } from "../money/read-money.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";

/** An income entry as it is pointed at and offered. */
export interface EntryName {
  readonly id: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly earnedOn: Day;
  readonly note: string | null;
  readonly clientId: string | null;
  readonly client: string | null;
  readonly received: boolean;
  /** The number of the invoice it is on, and whether that is void. */
  readonly invoice: string | null;
  readonly invoiceVoid: boolean;
}

/** What an entry was called: its amount, its client, words of its note; `last` or nothing means the newest, `all` every one. */
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
 * The income entries that are meant, the newest first, at most 8. Words are sought in note and client; words that are an
 * amount are sought as one; `all` are the client's that are not received yet, at most 100; refunds are never meant.
 */
export async function findEntries(scope: Scope, said: SaidEntry): Promise<EntryName[]> {
  const words = said.words?.trim() ?? "";
  if (/^inc_[a-z0-9]+$/.test(words)) return entries(scope, { id: words }, 1);
  if (/^all$/i.test(words)) return entries(scope, { ...placed(said), receivedOn: null }, 100);
  const style = { locale: scope.locale, currency: scope.workspace.currency };
  const amount = said.amount ?? (words === "" ? null : readMoney(words, style));
  const where = { ...placed(said), ...(amount ? { amountMinor: amount.minor, currency: amount.currency } : {}) };
  const last = /^(?:the\s+)?last\b/i.test(words);
  if (last || (words === "" && !amount && typeof said.on === "string")) return newest(scope, where);
  if (amount || words === "") return entries(scope, where, 8);
  const looked = await entries(scope, where, lookedThrough);
  const sought = wordsOf(words);
  const fits = (one: EntryName, word: string) =>
    wordsOf(`${one.note} ${one.client}`).some((own) => own.startsWith(word));
  return looked.filter((one) => sought.every((word) => fits(one, word))).slice(0, 8);
}

/** Whose the entries are and where: on an invoice, on none (a void one is none), or anywhere. */
function placed({ clientId, on }: SaidEntry) {
  const free = { OR: [{ invoiceId: null }, { invoice: { status: "void" } }] };
  return {
    refundOfId: null,
    ...(clientId === undefined ? {} : { clientId }),
    ...(on === "any" ? {} : on === "none" ? free : { invoiceId: on.invoiceId }),
  };
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
      clientId: true,
      client: { select: { name: true } },
      receivedOn: true,
      invoice: { select: { number: true, status: true } },
    },
  });
  return rows.map(({ client, invoice, receivedOn, ...row }) => ({
    ...row,
    client: client?.name ?? null,
    received: receivedOn !== null,
    invoice: invoice?.number ?? null,
    invoiceVoid: invoice?.status === "void",
  }));
}
