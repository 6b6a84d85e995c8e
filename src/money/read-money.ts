import { findMoney, type MoneyStyle } from "./find-money.ts";
import { decodeMoney, type Money } from "./money.ts";

/** Reads a whole text as an amount (`1.2k`, `3*400`, `1,200.50 eur`, canonical `1200.00 USD`), or null. */
export function readMoney(text: string, style: MoneyStyle): Money | null {
  const whole = text.trim();
  const canonical = decodeMoney(whole);
  if (canonical) return canonical;
  const [found] = findMoney(whole, style);
  return found && found.start === 0 && found.end === whole.length ? found.value.money : null;
}
