import type { Found } from "../../found.ts";
import type { SaidMoney } from "../../money/find-money.ts";

/** Currencies of which nobody counts single units: what is below a thousand beside thousands is of thousands too. */
const ofThousands: ReadonlySet<string> = new Set(["COP", "CLP", "ARS", "PYG"]);

const inThousands = /\d\s?(?:mil|lucas?|k)$/iu;

/** `60 mil de internet y 45 de celular`: the thousands said of the first amount hold for a small one joined to it. */
export function carriedThousands(text: string, money: readonly Found<SaidMoney>[]): readonly Found<SaidMoney>[] {
  if (money.length < 2 || !ofThousands.has(money[0]?.value.money.currency ?? "")) return money;
  return money.map((amount, i) => {
    const before = money[i - 1];
    const { start, end, value } = amount;
    const small = !value.marked && !value.shaped && /^\d{1,3}$/.test(text.slice(start, end));
    if (!before || !small || !inThousands.test(text.slice(before.start, before.end).trim())) return amount;
    if (!/^[^.;?!\d]{0,40}(?:\sy\s|,\s)$/u.test(text.slice(before.end, start))) return amount;
    if (!/^(?:\s(?:de|en|por|del|pa|para|el|la)\s|\s*$|,\s)/u.test(text.slice(end))) return amount;
    return {
      ...amount,
      value: { ...value, money: { ...value.money, minor: value.money.minor * 1000n }, shaped: true },
    };
  });
}
