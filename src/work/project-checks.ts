import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";

/** A UserError when a project would be due before it starts. */
export function checkDays(scope: Scope, start: Day | null, due: Day | null): void {
  if (start === null || due === null || due >= start) return;
  throw new UserError(scope.say.work.dueBeforeStart(scope.show.day(due), scope.show.day(start)));
}

/** A UserError when hours estimated are none or below. */
export function checkEstimate(scope: Scope, minutes: number | null | undefined): void {
  if (minutes !== undefined && minutes !== null && minutes <= 0) throw new UserError(scope.say.work.noHours);
}

/**
 * The currency that amounts of one thing share; `kept` is the one it is kept in already. UserErrors: two currencies, an
 * amount below nothing.
 */
export function checkMoney(scope: Scope, amounts: readonly (Money | null | undefined)[], kept: string | null): string {
  const said = amounts.filter((one) => one !== null && one !== undefined);
  const [currency = kept ?? scope.workspace.currency, other] = [
    ...new Set([...(kept === null ? [] : [kept]), ...said.map((one) => one.currency)]),
  ];
  if (other !== undefined) throw new UserError(scope.say.work.mixedCurrencies(other, currency));
  if (said.some((one) => one.minor < 0n)) throw new UserError(scope.say.work.belowNothing);
  return currency;
}
