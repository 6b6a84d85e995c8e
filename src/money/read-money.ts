import { amountWords } from "./amount-words.ts";
import { readCalculation } from "./calculate.ts";
import { isCurrency } from "./currency.ts";
import { findMoney, type MoneyStyle } from "./find-money.ts";
import { foldText } from "./fold-text.ts";
import { decodeMoney, type Money } from "./money.ts";

/** Reads a whole text as an amount (`1.2k`, `3*400`, `1,200.50 eur`, canonical `1200.00 USD`), or null. */
export function readMoney(text: string, style: MoneyStyle): Money | null {
  const whole = text.trim();
  const canonical = decodeMoney(whole);
  if (canonical && isCurrency(canonical.currency)) return canonical;
  const folded = foldText(whole);
  const digit = folded.search(/\d/);
  const source = { text: whole, folded, style, words: amountWords(style.locale) };
  const written = digit < 0 ? null : readCalculation(source, digit, 0, true);
  if (written && written.start === 0 && written.end === whole.length) return written.money;
  const [found] = findMoney(whole, style);
  return found && found.start === 0 && found.end === whole.length ? found.value.money : null;
}
