import type { Answer } from "../../src/chat/command.ts";
import type { Scope } from "../../src/scope.ts";
import type { AskedReport } from "./asked-report.ts";
import { averageAnswer } from "./average-answer.ts";
import { extremeAnswer } from "./extreme-answer.ts";
import { moneyAnswer } from "./money-answer.ts";

/** Answers a report of money: its sums, an average of them, or what stands out among them. */
export function reportAnswer(scope: Scope, asked: AskedReport): Promise<Answer> {
  const { average, extreme } = asked;
  if (average) return averageAnswer(scope, asked, average);
  return extreme ? extremeAnswer(scope, asked, extreme) : moneyAnswer(scope, asked);
}
