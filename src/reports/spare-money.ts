import { type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";
import { minorIn } from "../work/project-figures.ts";
import { readBalances } from "./balances.ts";
import { forecast } from "./forecast.ts";

/** What there is to spend of one currency, and what is known to go out and to come in until a day. */
export interface SpareMoney {
  readonly balance: Money;
  readonly goingOut: Money;
  /** What clients and others owe by then: no money yet. */
  readonly comingIn: Money;
  /** The balance less what goes out. */
  readonly spare: Money;
}

/** What the books know to be free until a day: the balance, less unpaid expenses and what recurs; nothing else is guessed. */
export async function spareMoney(scope: Scope, currency: string, until: Day): Promise<SpareMoney> {
  const { total } = await readBalances(scope);
  const balance = total.inBase.currency === currency ? total.inBase.minor : minorIn(total.amounts, currency);
  const spans = (await forecast(scope, until, "month")).filter((one) => one.currency === currency);
  const goingOut = spans.reduce((sum, one) => sum + one.unpaidMinor + one.recurringOutMinor, 0n);
  const comingIn = spans.reduce((sum, one) => sum + one.invoicesMinor + one.expectedMinor + one.recurringInMinor, 0n);
  return {
    balance: money(balance, currency),
    goingOut: money(goingOut, currency),
    comingIn: money(comingIn, currency),
    spare: money(balance - goingOut, currency),
  };
}
