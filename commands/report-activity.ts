import { defineCommand, optional } from "../src/chat/command.ts";
import { named } from "../src/chat/options/named.ts";
import { period } from "../src/chat/options/period.ts";
import { readActivity } from "../src/reports/activity.ts";
import { monthOfDay } from "../src/time/period.ts";
import { whenText } from "./cards/narrowed.ts";

export const reportActivity = defineCommand({
  name: "report activity",
  intent: "report.activity",
  summary: "What was entered or changed lately",
  theme: "reports",
  access: "manager",
  options: {
    period: optional(period("Which period")),
    client: optional(named("client", "Only about this client")),
  },
  examples: ["recap of last week"],
  typed: () => null,
  async run(scope, input) {
    const { reports, books } = scope.say;
    const span = input.period ?? monthOfDay(scope.today);
    const about = input.client?.name ?? null;
    const { happened, more } = await readActivity(scope, span, input.client?.id);
    if (happened.length === 0) return { text: reports.noActivity(whenText(scope, span), about, books.incomeExample) };
    const several = new Set(happened.map((one) => one.by)).size > 1;
    return {
      text: reports.activityText(whenText(scope, span), about),
      card: {
        title: reports.title(reports.activity, scope.show.period(span)),
        fields: [],
        table: {
          head: [reports.when, reports.what, ...(several ? [reports.who] : [])],
          rows: happened.map((one) => [
            `${scope.show.day(one.day)} ${one.time}`,
            one.title,
            ...(several ? [one.by] : []),
          ]),
        },
        ...(more ? { note: reports.activityLeft } : {}),
      },
    };
  },
});
