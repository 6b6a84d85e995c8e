import type { Slots } from "../../call.ts";
import { decodeMoney } from "../../money/money.ts";
import type { Ask } from "../../understand/understanding.ts";
import { mayUse } from "../may-use.ts";
import { findCommand, type Step, type Turn } from "../turn.ts";

/** What work for a client comes to: paid already, or to be billed, with a button for each. */
function paidOrBilled({ scope }: Turn, { amount = "", for: what, ...slots }: Slots, client: string): Step {
  const { chat } = scope.say;
  const money = decodeMoney(amount);
  const known = { ...slots, amount, ...(what ? { for: what } : {}) };
  const income = { command: "income", slots: known };
  return {
    do: "ask",
    text: chat.paidOrBilled(money ? scope.show.money(money) : amount, client),
    question: {
      press: income,
      offers: [
        { label: chat.moneyIn(client), press: income },
        { label: chat.billIt(client), press: { command: "invoice", slots: known } },
      ],
    },
  };
}

/** An amount that nothing tells the direction of: asked for, with a button for each. Null of anything else, and for those who may book neither. */
export function whichWay(turn: Turn, { about, slots, options = [] }: Ask): Step | null {
  const { scope } = turn;
  const { chat } = scope.say;
  const { amount, mode, on, client, for: named, name: what } = slots;
  const books = findCommand(turn, "income");
  if (about !== "intent" || amount === undefined || !books || !mayUse(scope.person.role, books.access)) return null;
  const money = decodeMoney(amount);
  if (client !== undefined) return paidOrBilled(turn, slots, client);
  const known = { amount, ...(mode ? { mode } : {}), ...(on ? { on } : {}), ...(what ? { for: what } : {}) };
  const income = { command: "income", slots: { ...known, ...(named ? { client: named } : {}) } };
  const expense = { command: "expense", slots: { ...known, ...(named ? { vendor: named } : {}) } };
  return {
    do: "ask",
    text: chat.whichWay(money ? scope.show.money(money) : amount, named ?? what ?? null),
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
