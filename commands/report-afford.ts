import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { money } from "../src/chat/options/money.ts";
import { type Money, money as moneyOf } from "../src/money/money.ts";
import { spareMoney } from "../src/reports/spare-money.ts";
import type { Scope } from "../src/scope.ts";
import { addDays } from "../src/time/day.ts";

/** How far ahead is looked for what is to be paid, in days. */
const ahead = 30;

export const reportAfford = defineCommand({
  name: "report afford",
  intent: "report.afford",
  summary: "Whether the balance, less what is to be paid in the next 30 days, is enough for an amount",
  theme: "reports",
  access: "manager",
  options: { amount: optional(money("How much it would cost")) },
  examples: ["can i afford a laptop for 2000"],
  typed: (rest) => (rest === "" ? {} : { amount: rest }),
  async run(scope, { amount }): Promise<Answer | Asking> {
    const { afford } = scope.say.figures;
    if (!amount) return { ask: { text: afford.askAmount, option: "amount", offers: [], passing: true } };
    return affordAnswer(scope, amount);
  },
});

async function affordAnswer(scope: Scope, amount: Money): Promise<Answer> {
  const { afford } = scope.say.figures;
  const until = addDays(scope.today, ahead);
  const { balance, goingOut, comingIn, spare } = await spareMoney(scope, amount.currency, until);
  const day = scope.show.day(until);
  const left = moneyOf(spare.minor - amount.minor, amount.currency);
  const enough = left.minor >= 0n;
  const [cost, held] = [scope.show.money(amount), scope.show.money(balance)];
  const out = goingOut.minor > 0n ? afford.out(scope.show.money(goingOut), day) : afford.nothingOut(day);
  const said = enough
    ? afford.yes(cost, held, scope.show.money(left), out)
    : afford.no(cost, held, scope.show.money({ ...left, minor: -left.minor }), out);
  const covered = !enough && comingIn.minor > 0n;
  return {
    text: covered ? `${said} ${afford.coming(scope.show.money(comingIn))}` : said,
    card: {
      title: afford.title,
      fields: [
        { label: afford.balance, value: held },
        { label: afford.goingOut(day), value: scope.show.money(goingOut) },
        { label: afford.wanted, value: cost },
        { label: afford.left, value: scope.show.money(left) },
        { label: afford.comingIn(day), value: scope.show.money(comingIn) },
      ],
      note: afford.note,
    },
    offers: [
      { label: scope.say.reports.balances, press: { command: "balances", slots: {} } },
      { label: afford.forecast, press: { command: "report forecast", slots: {} } },
    ],
  };
}
