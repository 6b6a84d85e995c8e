import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { period } from "../src/chat/options/period.ts";
import { wonLeads } from "../src/clients/won-leads.ts";
import { percentOf } from "../src/money/money.ts";
import { encodePeriod, yearOfDay } from "../src/time/period.ts";

const shown = 15;

export const reportWon = defineCommand({
  name: "report won",
  intent: "report.won",
  summary: "How many leads became clients, and the win rate: this year unless said otherwise",
  theme: "reports",
  access: "manager",
  options: { period: optional(period("Which period")) },
  examples: ["what is my win rate", "how many leads did i win this year"],
  typed: (rest) => (rest === "" ? {} : { period: rest }),
  async run(scope, { period: said }): Promise<Answer> {
    const { won: say } = scope.say.figures;
    const when = said ?? yearOfDay(scope.today);
    const span = scope.show.period(when);
    const { decided, won, added, open, deals } = await wonLeads(scope, when);
    const rate = scope.show.percent(percentOf(BigInt(won), BigInt(decided.length)));
    const parts = [
      decided.length === 0 ? say.none(span) : say.text(span, won, decided.length, rate),
      say.more(added, open),
      ...(deals.won + deals.lost > 0 ? [say.deals(deals.won, deals.lost)] : []),
    ];
    const rows = decided.slice(0, shown).map((one) => [one.name, say.became[one.to], scope.show.day(one.on)]);
    return {
      text: parts.join(" "),
      ...(rows.length > 0
        ? { card: { title: say.title(span), fields: [], table: { head: say.head, rows }, note: say.note } }
        : {}),
      offers: [
        {
          label: scope.say.clients.sourcesTitle,
          press: { command: "report sources", slots: { period: encodePeriod(when) } },
        },
        { label: scope.say.figures.won.pipeline, press: { command: "pipeline", slots: {} } },
      ],
    };
  },
});
