import type { Slots } from "../../src/call.ts";
import { modeCalled } from "../../src/chat/options/payment-mode.ts";
import { findMoney } from "../../src/money/find-money.ts";
import { saidShare } from "../../src/money/said-share.ts";
import type { Scope } from "../../src/scope.ts";
import { findMoments } from "../../src/time/find-moments.ts";
import { afterPaid, paidRest } from "../../src/words/short-replies.ts";
import { dayStyle } from "../../src/workspace/day-style.ts";

/**
 * Reads what is said of a payment under an invoice: `paid`, `paid 300 yesterday by card`. Null when anything is left that is neither
 * amount, day nor payment mode, so that "paid 45 for hosting" stays an expense. An amount without a currency is `bare`: it is in that of the
 * invoice.
 */
export function readPaid(text: string, scope: Scope): Slots | null {
  const [partly = ""] =
    /^(?:it'?s |was |is )?(?:only )?(?:partly|partially|part|half)\s+(?=paid\b)/i.exec(text.trim()) ?? [];
  const rest = afterPaid(text.trim().slice(partly.length));
  if (rest === null) return null;
  const amounts = findMoney(rest, { locale: scope.locale, currency: scope.workspace.currency });
  const days = findMoments(rest, dayStyle(scope, "past")).filter(({ value }) => value.day !== null);
  if (amounts.length > 1 || days.length > 1) return null;
  const spans = [...amounts, ...days].sort((a, b) => b.start - a.start);
  let left = rest;
  for (const { start, end } of spans) left = `${left.slice(0, start)} ${left.slice(end)}`;
  const { rest: mode, partial } = paidRest(left);
  if (mode !== "" && !isMode(mode, scope)) return null;
  const [amount] = amounts;
  const share = saidShare(text);
  const [day] = days;
  return {
    ...(amount ? { amount: rest.slice(amount.start, amount.end) } : {}),
    ...(amount && !amount.value.marked ? { bare: "yes" } : {}),
    ...(day ? { on: rest.slice(day.start, day.end) } : {}),
    ...(mode === "" ? {} : { mode }),
    ...((partial || partly !== "") && !amount ? { partial: "yes", ...(share ? { share } : {}) } : {}),
  };
}

function isMode(text: string, scope: Scope): boolean {
  return modeCalled(text) !== null || scope.names.byName("mode", text, "exact").length > 0;
}
