import { removeExpense, removeIncome } from "../src/books/remove-entry.ts";
import { builtInsCalled } from "../src/built-in-names.ts";
import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { money } from "../src/chat/options/money.ts";
import { text } from "../src/chat/options/text.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import { UserError } from "../src/errors.ts";
import { fold } from "../src/fold.ts";
import type { Table } from "../src/history/tables.ts";
import { deleteDraft } from "../src/invoices/invoice-removal.ts";
import { removePayment } from "../src/invoices/take-back-payments.ts";
import type { Money } from "../src/money/money.ts";
import type { Scope } from "../src/scope.ts";
import { toldLately } from "./asking/told-lately.ts";
import { revisions } from "./revisions/revisions.ts";

const kinds = ["income", "expense", "payment", "invoice"] as const;

type Kind = (typeof kinds)[number];

const removals: Readonly<Record<Kind, (scope: Scope, id: string) => Promise<unknown>>> = {
  income: removeIncome,
  expense: removeExpense,
  payment: removePayment,
  invoice: deleteDraft,
};

/** How far back the person's changes are looked through for an entry that is still there. */
const lookedThrough = 50;

/** Deletes the entry a person wrote or changed last here, corrections and all; typed as `entry delete last income`. */
export const entryDelete = defineCommand({
  name: "entry delete",
  intent: "entry.delete",
  summary: "Delete the last entry, or the last income, expense, payment or draft invoice",
  theme: "money",
  access: "manager",
  minor: true,
  options: {
    type: optional(choice("The last of which kind", kinds)),
    what: hidden(text("What it was for, where it need not be the last one")),
    amount: hidden(money("How much it is, where it need not be the last one")),
    entry: hidden(text("The entry by its kind and id")),
    ask: hidden(yesNo("Whether to ask first")),
  },
  examples: ["delete the last expense"],
  typed: (rest) => {
    const [, kind] = /^(?:the\s+)?(?:last\s+)?(income|expense|payment|invoice|entry|one)$/i.exec(rest) ?? [];
    if (kind === undefined) return null;
    return /^(?:entry|one)$/i.test(kind) ? {} : { type: kind.toLowerCase() };
  },
  async run(scope, input): Promise<Answer | Asking> {
    const [table = "", id = ""] = input.entry?.split(":") ?? [];
    if (isKind(table) && !input.ask) return removed(scope, table, id);
    const title = isKind(table) ? await titleOf(scope, table, id) : null;
    const told = isKind(table) && title !== null ? { kind: table, id, title } : null;
    const asked = isKind(table) ? told : await lastOf(scope, input);
    // Where no payment of an invoice is told of, a payment is what was paid or came last.
    const found = asked ?? (input.type === "payment" ? await lastOf(scope, { ...input, type: undefined }) : null);
    const { history, buttons } = scope.say;
    if (!found)
      return {
        text:
          input.what === undefined || input.amount !== undefined
            ? history.nothingToDelete
            : history.nothingCalled(input.what),
      };
    const press = { command: "entry delete", slots: { entry: `${found.kind}:${found.id}` } };
    const day = await dayOf(scope, found.kind, found.id);
    return {
      ask: {
        text: history.sureToDelete(day === null ? found.title : `${found.title}, ${scope.show.day(day)}`),
        offers: [
          { label: buttons.delete, press, answers: "yes" },
          { label: buttons.keep, press: { command: "cancel", slots: {} } },
        ],
        passing: true,
      },
    };
  },
});

/** The day of an entry of money that is not of today: what is long past is seen to be the one that is meant. */
async function dayOf({ read, today }: Scope, kind: Kind, id: string): Promise<string | null> {
  const where = { id };
  const day =
    kind === "expense"
      ? (await read.expense.findFirst({ where, select: { spentOn: true } }))?.spentOn
      : kind === "income"
        ? (await read.income.findFirst({ where, select: { earnedOn: true } }))?.earnedOn
        : kind === "payment"
          ? (await read.payment.findFirst({ where, select: { paidOn: true } }))?.paidOn
          : undefined;
  return day === undefined || day === today ? null : day;
}

function isKind(table: string): table is Kind {
  return kinds.some((kind) => kind === table);
}

/** Deletes an entry and says what it was; a UserError while something is built on it. */
export async function removed(scope: Scope, kind: Kind, id: string): Promise<Answer> {
  const title = await titleOf(scope, kind, id);
  if (title === null) throw new UserError(scope.say.history.nothingToDelete);
  await removals[kind](scope, id);
  const { history } = scope.say;
  return { text: history.deleted(title), wrote: { title: history.deletedTitle(title) } };
}

async function titleOf(scope: Scope, kind: Table, id: string): Promise<string | null> {
  try {
    return (await revisions[kind]?.titleOf(scope, id)) ?? null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** The entry that the person's last change here is about and that is still in the books, or the last of those told so. */
export async function lastOf(
  scope: Scope,
  { type: kind, what, amount }: Meant,
): Promise<{ readonly kind: Kind; readonly id: string; readonly title: string } | null> {
  const named = what !== undefined || amount !== undefined;
  const candidates = named ? await calledSo(scope, { what, amount }) : await changedLately(scope, kind);
  for (const { table, id } of candidates) {
    if (kind && table !== kind) continue;
    const title = await titleOf(scope, table, id);
    if (title !== null) return { kind: table, id, title };
  }
  return null;
}

/** Which entry is meant: the last, or the last of those called so, or of that amount. */
interface Meant {
  readonly type?: Kind | undefined;
  readonly what?: string | undefined;
  readonly amount?: Money | undefined;
}

interface Candidate {
  readonly table: Kind;
  readonly id: string;
}

async function changedLately(scope: Scope, kind: Kind | undefined): Promise<readonly Candidate[]> {
  const changes = await scope.read.change.findMany({
    where: {
      memberId: scope.person.id,
      conversation: scope.conversation,
      kind: "do",
      undoneById: null,
      subjectTable: { in: kind ? [kind] : [...kinds] },
    },
    orderBy: { seq: "desc" },
    take: lookedThrough,
    select: { subjectTable: true, subjectId: true },
  });
  return changes.flatMap(({ subjectTable, subjectId }) =>
    subjectTable !== null && subjectId !== null && isKind(subjectTable) ? [{ table: subjectTable, id: subjectId }] : [],
  );
}

/** Entries of that amount whose own words say all of it, before those whose category does. */
async function calledSo(scope: Scope, { what = "", amount }: Meant): Promise<readonly Candidate[]> {
  const lately = await toldLately(scope);
  const told = amount
    ? lately.filter(({ money: { minor, currency } }) => minor === amount.minor && currency === amount.currency)
    : lately;
  const parts = fold(what).split(/\s+/);
  const said = told.filter(({ words }) => parts.every((part) => words.includes(part)));
  return said.length > 0
    ? said
    : told.filter(
        ({ category }) => category !== "" && [fold(what), ...builtInsCalled("category", what)].includes(category),
      );
}
