import { describe, expect, test } from "vitest";
import { findRecurrences, type Recurrence } from "../../src/time/find-recurrences.ts";
import { lookOf } from "../../src/time/look.ts";
import { interpretValues } from "../../src/understand/interpret-values.ts";
import { day } from "../support/day.ts";

const line = { id: "v", reference: "2026-05-13T11:00:00", tz: "America/Chicago", lang: "en", locale: "en-US" };
const values = (text: string, more: object = {}) => interpretValues([{ ...line, text, ...more }])[0];
const nothing = { id: "v", money: [], moments: [], intervals: [], durations: [] };

describe("the values of a text", () => {
  test.each([
    [
      "got $1,200 from Acme yesterday",
      { money: [{ amount: "1200.00", currency: "USD" }], moments: [{ date: "2026-05-12", time: null }] },
    ],
    ["got 1.2k from Acme", { money: [{ amount: "1200.00", currency: null }] }],
    [
      "log 2.5 hours on website yesterday",
      { moments: [{ date: "2026-05-12", time: null }], durations: [{ seconds: 9000 }] },
    ],
    ["meeting friday from 2 to 3pm", { intervals: [{ start: "2026-05-15T14:00", end: "2026-05-15T15:00" }] }],
    ["what did I earn this month", { intervals: [{ start: "2026-05-01", end: "2026-05-31", endInclusive: true }] }],
    ["off March 3-5", { intervals: [{ start: "2027-03-03", end: "2027-03-05", endInclusive: true }] }],
    ["5 people paid $45.50", { money: [{ amount: "45.50", currency: "USD" }] }],
    ["invoice 209 is 450 euros", { money: [{ amount: "450.00", currency: "EUR" }] }],
    ["call at 10", { moments: [{ date: null, time: "10:00" }] }],
    ["friday 3pm for 45 minutes", { moments: [{ date: "2026-05-15", time: "15:00" }], durations: [{ seconds: 2700 }] }],
    ["hello there", {}],
  ])("of %j are %j", (text, expected) => expect(values(text)).toEqual({ ...nothing, ...expected }));

  test("a bare number is in the currency given", () => {
    expect(values("got 1200", { currency: "EUR" })?.money).toEqual([{ amount: "1200.00", currency: "EUR" }]);
  });

  test("a reference with an offset is an instant, read on the wall clock of the zone", () => {
    expect(values("tomorrow 9am", { reference: "2026-05-13T23:30:00Z", tz: "Asia/Tokyo" })?.moments).toEqual([
      { date: "2026-05-15", time: "09:00" },
    ]);
  });

  test("the language given decides over the locale's", () => {
    expect(values("gestern 1.200 €", { lang: "de" })).toEqual({
      ...nothing,
      money: [{ amount: "1200.00", currency: "EUR" }],
      moments: [{ date: "2026-05-12", time: null }],
    });
  });

  test("input of another shape is refused", () => {
    expect(() => interpretValues([{ text: 1 }])).toThrow();
    expect(() => interpretValues([{ ...line, text: "x", tz: "Mars/Olympus" }])).toThrow();
  });
});

describe("the direction a text looks in", () => {
  test.each([
    ["paid 40 on monday", "en", "past"],
    ["remind me on monday", "en", "future"],
    ["monday", "en", null],
    ["pagué 40 el lunes", "es-ES", "past"],
    ["rappelle-moi lundi", "fr", "future"],
    ["Miete bezahlt am Montag", "de-DE", "past"],
    ["reunião na segunda", "pt-BR", "future"],
  ])("of %j in %s is %s", (text, lang, look) => expect(lookOf(text, lang)).toBe(look));
});

describe("rhythms", () => {
  const rhythms: [string, string, Recurrence][] = [
    ["en-US", "rent every month on the 1st", { every: 1, unit: "month", dayOfMonth: 1 }],
    ["en-US", "every other friday at 9", { every: 2, unit: "week", weekdays: [5], time: "09:00" }],
    ["en-US", "every 3rd thursday", { every: 1, unit: "month", weekdays: [4], nth: 3 }],
    ["en-US", "every monday and wednesday at 11am", { every: 1, unit: "week", weekdays: [1, 3], time: "11:00" }],
    [
      "en-US",
      "monthly on the 15th until december 1",
      { every: 1, unit: "month", dayOfMonth: 15, until: day("2026-12-01") },
    ],
    ["en-US", "weekly for 8 weeks", { every: 1, unit: "week", count: 8 }],
    ["en-US", "every weekday at 8:30", { every: 1, unit: "week", weekdays: [1, 2, 3, 4, 5], time: "08:30" }],
    ["en-US", "every last friday", { every: 1, unit: "month", weekdays: [5], nth: -1 }],
    ["en-US", "rent on the 5th of each month", { every: 1, unit: "month", dayOfMonth: 5 }],
    ["en-US", "hosting 20 every month on the 21st", { every: 1, unit: "month", dayOfMonth: 21 }],
    ["es-ES", "alquiler el 5 de cada mes", { every: 1, unit: "month", dayOfMonth: 5 }],
    ["fr-FR", "loyer le 5 de chaque mois", { every: 1, unit: "month", dayOfMonth: 5 }],
    ["de-DE", "Miete am 5. jedes Monats", { every: 1, unit: "month", dayOfMonth: 5 }],
    ["pt-BR", "aluguel dia 5 de cada mês", { every: 1, unit: "month", dayOfMonth: 5 }],
    ["en-US", "every month on the last day", { every: 1, unit: "month", dayOfMonth: -1 }],
    ["en-US", "quarterly", { every: 3, unit: "month" }],
    ["es-ES", "cada lunes a las 9", { every: 1, unit: "week", weekdays: [1], time: "09:00" }],
    ["fr-FR", "tous les mois le 5", { every: 1, unit: "month", dayOfMonth: 5 }],
    ["de-DE", "jeden Montag um 10", { every: 1, unit: "week", weekdays: [1], time: "10:00" }],
    ["de-DE", "alle 2 Wochen", { every: 2, unit: "week" }],
    ["pt-BR", "toda segunda às 9", { every: 1, unit: "week", weekdays: [1], time: "09:00" }],
  ];
  test.each(rhythms)("in %s %j is %j", (locale, text, expected) => {
    const style = {
      today: day("2026-05-13"),
      time: "11:00",
      zone: "America/Chicago",
      locale,
      look: "future" as const,
    };
    expect(findRecurrences(text, style).map((f) => f.value)).toEqual([expected]);
  });
});
