import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDurations } from "../../src/time/find-durations.ts";

/** Hours as decimal text. */
const said: [string, string, string[]][] = [
  ["en-US", "1h30", ["1.5"]],
  ["en-US", "90 min", ["1.5"]],
  ["en-US", "2.5 hours", ["2.5"]],
  ["en-US", "half an hour", ["0.5"]],
  ["en-US", "an hour and a half", ["1.5"]],
  ["en-US", "1:30h", ["1.5"]],
  ["en-US", "three quarters of an hour", ["0.75"]],
  ["en-US", "2h 15m", ["2.25"]],
  ["en-US", "5.25 h on", ["5.25"]],
  ["en-US", "a day", ["24"]],
  ["en-US", "30m email", ["0.5"]],
  ["en-US", "2 and a half hours", ["2.5"]],
  ["en-US", "2 hours and 15 minutes", ["2.25"]],
  ["en-US", "couple of hours", ["2"]],
  ["en-US", "1/2 hour", ["0.5"]],
  ["en-US", "1½ hours", ["1.5"]],
  ["en-US", "45 minutes", ["0.75"]],
  ["en-US", "ninety minutes", ["1.5"]],
  ["en-US", "20 min", ["0.3333"]],
  ["en-US", "3h website", ["3"]],
  ["en-US", "$400 a day", []],
  ["en-US", "$150/h", []],
  ["en-US", "45-minute call", ["0.75"]],
  ["en-US", "1 hr 20 mins", ["1.3333"]],
  ["en-US", "2 days", ["48"]],
  ["en-US", "3/4 hour", ["0.75"]],
  ["en-US", "quarter of an hour", ["0.25"]],
  ["en-US", "1h 30 website", ["1"]],
  ["en-US", "2h 40 EUR", ["2"]],
  ["es-ES", "5,25 h", ["5.25"]],
  ["es-ES", "media hora", ["0.5"]],
  ["es-ES", "hora y media", ["1.5"]],
  ["es-ES", "una hora y media", ["1.5"]],
  ["es-ES", "dos horas y media", ["2.5"]],
  ["es-ES", "un par de horas", ["2"]],
  ["es-ES", "2 horas y 15 minutos", ["2.25"]],
  ["fr-FR", "une heure et demie", ["1.5"]],
  ["fr-FR", "1h30", ["1.5"]],
  ["fr-FR", "demi-heure", ["0.5"]],
  ["fr-FR", "un quart d'heure", ["0.25"]],
  ["fr-FR", "3 heures", ["3"]],
  ["fr-FR", "2 h 30", ["2.5"]],
  ["de-DE", "anderthalb Stunden", ["1.5"]],
  ["de-DE", "zweieinhalb Stunden", ["2.5"]],
  ["de-DE", "eine halbe Stunde", ["0.5"]],
  ["de-DE", "Dreiviertelstunde", ["0.75"]],
  ["de-DE", "5,25 Std", ["5.25"]],
  ["de-DE", "2 Stunden 15 Minuten", ["2.25"]],
  ["de-DE", "1,5 h", ["1.5"]],
  ["pt-BR", "meia hora", ["0.5"]],
  ["pt-BR", "uma hora e meia", ["1.5"]],
  ["pt-BR", "1h30", ["1.5"]],
  ["pt-BR", "2 horas e 15 minutos", ["2.25"]],
  ["en-US", "1 hour, 5 minutes, and 30 seconds", ["1.0917"]],
  ["en-AU", "an hour and a quarter", ["1.25"]],
  ["fr-CH", "3 heures et quart", ["3.25"]],
  ["en-US", "no hours at all", []],
];

describe("lengths of time in running text", () => {
  test.each(said)("in %s %j is %j hours", (locale, text, hours) => {
    expect(findDurations(text, locale).map((f) => f.value.decimalHours)).toEqual(hours);
  });

  test("any whole minutes come back, however they are written", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 59 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom("en-US", "es-ES", "fr-FR", "de-DE", "pt-BR"),
        (minutes, hours, locale) => {
          const forms = [
            `${hours}h${String(minutes).padStart(2, "0")}`,
            `${hours}h ${minutes}m`,
            `${hours} h ${minutes} min`,
          ];
          for (const form of forms)
            expect(findDurations(form, locale).map((f) => f.value.minutes)).toEqual([hours * 60 + minutes]);
        },
      ),
    );
  });
});
