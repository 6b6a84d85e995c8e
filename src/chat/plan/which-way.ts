import { decodeMoney } from "../../money/money.ts";
import type { Ask } from "../../understand/understanding.ts";
import { mayUse } from "../may-use.ts";
import { findCommand, type Step, type Turn } from "../turn.ts";

/** An amount that nothing tells the direction of: asked for, with a button for each. Null of anything else, and for those who may book neither. */
export function whichWay(turn: Turn, { about, slots, options = [] }: Ask): Step | null {
  const { scope } = turn;
  const { chat } = scope.say;
  const { amount, mode, on, for: named } = slots;
  const books = findCommand(turn, "income");
  if (about !== "intent" || amount === undefined || !books || !mayUse(scope.person.role, books.access)) return null;
  const money = decodeMoney(amount);
  const known = { amount, ...(mode ? { mode } : {}), ...(on ? { on } : {}) };
  const income = { command: "income", slots: { ...known, ...(named ? { client: named } : {}) } };
  const expense = { command: "expense", slots: { ...known, ...(named ? { vendor: named } : {}) } };
  return {
    do: "ask",
    text: chat.whichWay(money ? scope.show.money(money) : amount, named ?? null),
    question: {
      press: income,
      offers: [
        ...options.map((invoice) => ({
          label: chat.paymentOf(invoice),
          press: { command: "invoice pay", slots: { ...known, invoice } },
        })),
        { label: chat.moneyIn(named ?? null), press: income },
        { label: chat.moneyOut(named ?? null), press: expense },
      ],
    },
  };
}
