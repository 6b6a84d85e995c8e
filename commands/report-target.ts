import { type Answer, type Asking, defineCommand, optional } from "../src/chat/command.ts";
import { money } from "../src/chat/options/money.ts";
import { period } from "../src/chat/options/period.ts";
import { percentOf } from "../src/money/money.ts";
import { type TowardTarget, towardTarget } from "../src/reports/toward-target.ts";
import type { Scope } from "../src/scope.ts";
import { encodePeriod, yearOfDay } from "../src/time/period.ts";
import { whenText } from "./cards/narrowed.ts";

export const reportTarget = defineCommand({
  name: "report target",
  intent: "report.target",
  summary: "How much income is missing to an amount: this year unless said otherwise",
  theme: "reports",
  access: "manager",
  options: {
    amount: optional(money("Which amount is to be reached")),
    period: optional(period("In which period")),
  },
  examples: ["how much more do i need to hit 40000"],
  typed: (rest) => (rest === "" ? {} : { amount: rest }),
  async run(scope, { amount, period: said }): Promise<Answer | Asking> {
    const { target } = scope.say.figures;
    if (!amount) return { ask: { text: target.askAmount, option: "amount", offers: [], passing: true } };
    const when = said ?? yearOfDay(scope.today);
    const found = await towardTarget(scope, amount, when);
    const slots = { period: encodePeriod(when), groupBy: "month" };
    return {
      text: textOf(scope, found),
      card: {
        title: target.title(scope.show.money(amount)),
        fields: [
          { label: target.received, value: scope.show.money(found.received) },
          ...(found.left.minor > 0n ? [{ label: target.left, value: scope.show.money(found.left) }] : []),
          { label: target.done, value: scope.show.percent(percentOf(found.received.minor, amount.minor)) },
        ],
        note: target.owedNote,
      },
      offers: [
        { label: scope.say.reports.by("month"), press: { command: "report income", slots } },
        { label: scope.say.reports.buttons.owed, press: { command: "report owed", slots: {} } },
      ],
    };
  },
});

function textOf(scope: Scope, found: TowardTarget): string {
  const { target: say } = scope.say.figures;
  const { left, perMonth, atThisPace, period: span } = found;
  const show = scope.show.money;
  const when = whenText(scope, span);
  const [target, received] = [show(found.target), show(found.received)];
  if (left.minor === 0n) return say.reached(target, when);
  if (left.minor < 0n) return say.passed(show({ ...left, minor: -left.minor }), target, when, received);
  if (span.to < scope.today) return say.missed(show(left), target, when, received);
  const more = [
    ...(perMonth ? [say.perMonth(show(perMonth))] : []),
    ...(atThisPace ? [say.pace(show(atThisPace), atThisPace.minor >= found.target.minor)] : []),
  ];
  return [say.ahead(show(left), target, when, received), ...more].join(" ");
}
