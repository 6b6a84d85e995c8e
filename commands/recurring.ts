import { monthlySums } from "../src/books/recurring/monthly-sums.ts";
import { listRecurring, type RecurringEntry, recurringKinds } from "../src/books/recurring/read-recurring.ts";
import { type Answer, defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { recurringEntry } from "../src/chat/options/recurring-entry.ts";
import { yesNo } from "../src/chat/options/yes-no.ts";
import type { Money } from "../src/money/money.ts";
import type { Scope } from "../src/scope.ts";
import { amountOf, recurringWhat } from "./cards/recurring-card.ts";
import { shownRecurring } from "./steps/recurring-answer.ts";

const shownRows = 30;

/** Lists what recurs, or shows one of it: `recurring`, `recurring list`, `recurring show hosting`, `recurring ended`. */
export const recurring = defineCommand({
  name: "recurring",
  intent: "recurring.list",
  summary: "What recurs: list it, or show one",
  theme: "money",
  access: "manager",
  options: {
    which: optional(recurringEntry("Which one", "all")),
    kind: optional(choice("Only which kind", recurringKinds)),
    ended: optional(yesNo("Also what has ended")),
  },
  examples: ["recurring"],
  typed: (rest) => {
    const said = rest.replace(/^(?:list|show)\s*/i, "").trim();
    if (said === "") return {};
    if (/^(?:all|ended)$/i.test(said)) return { ended: "yes" };
    const kind = recurringKinds.find((one) => new RegExp(`^${one}s?$`, "i").test(said));
    return kind ? { kind } : { which: said };
  },
  async run(scope, { which, kind, ended }): Promise<Answer> {
    if (which) return shownRecurring(scope, which);
    const all = await listRecurring(scope, { ended: true, kind });
    const living = all.filter((one) => one.nextOn !== null);
    const listed = ended ? all : living;
    const { recurring: say } = scope.say;
    if (listed.length === 0) return { text: say.none };
    const sums = await monthlySums(scope, living);
    const amounts = (list: readonly Money[]) => scope.say.reports.and(list.map(scope.show.money));
    const monthly = [
      ...(sums.out.length > 0 ? [say.monthlyOut(amounts(sums.out))] : []),
      ...(sums.in.length > 0 ? [say.monthlyIn(amounts(sums.in))] : []),
    ];
    const rows = listed.slice(0, shownRows).map((one) => rowOf(scope, one));
    const hidden = all.length - listed.length;
    const more = listed.length - rows.length;
    const notes = [...(more > 0 ? [say.postedMore(more)] : []), ...(hidden > 0 ? [say.endedNote(hidden)] : [])];
    return {
      text: [say.listText(listed.length), ...monthly].join(" "),
      card: {
        title: say.card,
        fields: [],
        table: { head: say.head, rows },
        ...(notes.length > 0 ? { note: notes.join(" ") } : {}),
      },
    };
  },
});

function rowOf(scope: Scope, entry: RecurringEntry): string[] {
  const { recurring: say } = scope.say;
  const { row, nextOn } = entry;
  const when = row.pausedOn !== null ? say.paused(scope.show.day(row.pausedOn)) : nextOn && scope.show.day(nextOn);
  return [
    when ?? say.ended,
    recurringWhat(scope, entry),
    amountOf(scope, entry),
    scope.say.repeat(row.rule, scope.show.day),
  ];
}
