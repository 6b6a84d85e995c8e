import { describe, expect, test } from "vitest";
import { findMoney } from "../../src/money/find-money.ts";
import { encodeMoney } from "../../src/money/money.ts";
import { ownShares, priced } from "../../src/understand/marks/priced.ts";

/** The amounts a text comes to, things and the price of one of them worked out. */
function amounts(text: string, locale: string, hour = false): string[] {
  const said = { text, locale, isHour: () => hour, isTalk: () => false, itemised: false, bought: false };
  const money = priced(ownShares(findMoney(text, { locale, currency: "EUR" }), said), said);
  return money.map(({ value }) => encodeMoney(value.money).replace(" EUR", ""));
}

const worked: readonly [locale: string, text: string, total: string][] = [
  ["en", "3 taps 95 each + 120 labour", "405.00"],
  ["en", "figma 3 seats x 1250", "3750.00"],
  ["en", "46 pages by 12.50 a page", "575.00"],
  ["en", "60 a dog, three dogs", "180.00"],
  ["en", "45 a day, four days", "180.00"],
  ["en", "peonies were 9 a stem, i bought 40", "360.00"],
  ["en", "5 dogs at 45 each plus a 30 tip", "255.00"],
  ["en", "half a dozen pots at a fiver each", "30.00"],
  ["en", "twenty four prints at 20", "480.00"],
  ["en", "3200 words at 0.09", "288.00"],
  ["en", "2.5 days at 400", "1000.00"],
  ["en", "45 each, 5 dogs", "225.00"],
  ["es", "4 retratos a 65 cada uno", "260.00"],
  ["es", "cuatro sesiones a treinta y cinco euros cada una", "140.00"],
  ["es", "15 sesiones x 40", "600.00"],
  ["es", "25 al día, tres días", "75.00"],
  ["fr", "3 sacs de terreau à 12,90 pièce", "38.70"],
  ["fr", "12 jours à 350", "4200.00"],
  ["fr", "trois affiches à quatre-vingts euros", "240.00"],
  ["de", "zwei einheiten à 95", "190.00"],
  ["de", "3 gruppen x 120", "360.00"],
  ["de", "2 speicherkarten zu je 64,90", "129.80"],
  ["de", "12 briefmarken, 0,95 das stück", "11.40"],
  ["pt", "8 telas a 180 cada", "1440.00"],
  ["pt", "5 tomadas a 40 mais 100 da visita", "300.00"],
  ["pt", "30 por dia, quatro dias", "120.00"],
  ["en", "was 34.80 but we went halves so put me down for 17.40", "17.40"],
];

const plain: readonly [locale: string, text: string, amounts: string[]][] = [
  ["en", "3 invoices from acme 500", ["500.00"]],
  ["en", "300 for 4 lamps", ["300.00", "4.00"]],
  ["en", "hosting 9 a month, 3 months", ["9.00"]],
  ["en", "400 a day, back in 3 days", ["400.00"]],
  ["en", "dinner for 4 friends at 60", ["4.00", "60.00"]],
  ["en", "nov 14 posters at 40", ["40.00"]],
  ["en", "450 and 380", ["450.00", "380.00"]],
  ["es", "200 por 4 carteles", ["200.00", "4.00"]],
  ["fr", "150 pour 3 séances", ["150.00", "3.00"]],
  ["de", "200 für 4 schilder", ["200.00", "4.00"]],
  ["pt", "150 por 3 placas", ["150.00", "3.00"]],
];

describe("how many at the price of one", () => {
  test.each(worked)("in %s, %j comes to %s", (locale, text, total) => {
    expect(amounts(text, locale)).toEqual([total]);
  });

  test.each(plain)("in %s, %j stays as it was said", (locale, text, said) => {
    expect(amounts(text, locale)).toEqual(said);
  });

  test("is no price where it may be an hour", () => {
    expect(amounts("2 calls at 3", "en", true)).toEqual(["2.00", "3.00"]);
  });

  test("is the exact product for every count and price", () => {
    for (let many = 2; many <= 60; many += 7) {
      for (let cents = 5; cents <= 20_000; cents += 1237) {
        const price = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
        const total = many * cents;
        const said = `${Math.floor(total / 100)}.${String(total % 100).padStart(2, "0")}`;
        expect(amounts(`${many} lamps at ${price} each`, "en")).toEqual([said]);
      }
    }
  });
});
