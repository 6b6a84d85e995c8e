import type { Answer } from "../../src/chat/command.ts";
import { moneyReport } from "../../src/reports/money-report.ts";
import { expensesSaying } from "../../src/reports/said-of-expenses.ts";
import type { Scope } from "../../src/scope.ts";
import { yearOfDay } from "../../src/time/period.ts";
import { type AskedReport, sumsAsked } from "./asked-report.ts";
import { reportAnswer } from "./report-answer.ts";

const offered = 3;

/**
 * Expenses by a word that is no category and no vendor: those whose description or vendor has it, and that it was so matched
 * (SPEC 11). Where none has it, that is said, and the largest categories are offered instead of a zero.
 */
export async function expensesSaid(scope: Scope, asked: AskedReport & { about: string }): Promise<Answer> {
  const { reports } = scope.say;
  const { about } = asked;
  const ids = await expensesSaying(scope, about);
  if (ids.length > 0) {
    const answer = await reportAnswer(scope, { ...asked, ids });
    return { ...answer, text: `${answer.text} ${reports.matched(about)}` };
  }
  const year = yearOfDay(scope.today);
  const plain = { ...asked, about: undefined };
  const { groups } = await moneyReport(scope, sumsAsked(plain, year, asked.basis ?? "cash", "category"));
  const { vendor: _, ...slots } = asked.slots;
  return {
    text: reports.nothingSaid(about),
    offers: groups
      .filter((group) => group.name !== null)
      .slice(0, offered)
      .map((group) => ({
        label: group.name ?? "",
        press: { command: asked.command, slots: { ...slots, category: group.name ?? "" } },
      })),
  };
}
