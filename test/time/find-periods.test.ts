import { describe, expect, test } from "vitest";
import type { MomentStyle } from "../../src/time/find-moments.ts";
import { findPeriods, readPeriod } from "../../src/time/find-periods.ts";
import { encodePeriod } from "../../src/time/period.ts";
import { day } from "../support/day.ts";

function style(locale: string, look: "past" | "future", today = "2026-05-13"): MomentStyle {
  return { today: day(today), time: "11:00", zone: "America/Chicago", locale, look };
}

/** Said on Wednesday 13 May 2026. */
const said: [string, "past" | "future", string, string][] = [
  ["en-US", "past", "income of the last 24 hours", "2026-05-12..2026-05-13"],
  ["en-US", "past", "the last few weeks", "2026-04-23..2026-05-13"],
  ["de-DE", "past", "die letzten 24 Stunden", "2026-05-12..2026-05-13"],
  ["de-DE", "past", "in den 30 vorangegangenen Tagen", "2026-04-14..2026-05-13"],
  ["es-ES", "past", "las últimas 24 horas", "2026-05-12..2026-05-13"],
  ["fr-FR", "past", "les 30 jours précédents", "2026-04-14..2026-05-13"],
  ["pt-BR", "past", "nas últimas 24 horas", "2026-05-12..2026-05-13"],
  ["en-US", "past", "2024 to 2025", "2024-01-01..2025-12-31"],
  ["en-US", "past", "32 August 2025", ""],
  ["en-US", "past", "June 31, 2025", ""],
  ["en-US", "past", "this month", "2026-05-01..2026-05-31"],
  ["en-US", "past", "in summer", "2025-06-01..2025-08-31"],
  ["en-GB", "past", "last winter", "2025-12-01..2026-02-28"],
  ["en-AU", "past", "last summer", "2025-12-01..2026-02-28"],
  ["en-GB", "future", "next summer", "2026-06-01..2026-08-31"],
  ["en-US", "past", "summer 2024", "2024-06-01..2024-08-31"],
  ["de-DE", "past", "im Frühjahr", "2026-03-01..2026-05-31"],
  ["es-AR", "past", "el verano pasado", "2025-12-01..2026-02-28"],
  ["fr-FR", "past", "cet été", "2026-06-01..2026-08-31"],
  ["pt-BR", "past", "no inverno", "2025-06-01..2025-08-31"],
  ["en-US", "past", "last quarter", "2026-01-01..2026-03-31"],
  ["en-US", "past", "Q3", "2025-07-01..2025-09-30"],
  ["en-US", "past", "Q1", "2026-01-01..2026-03-31"],
  ["en-US", "past", "takings for april?", "2026-04-01..2026-04-30"],
  ["en-US", "past", "april", "2026-04-01..2026-04-30"],
  ["en-US", "past", "since march 1", "2026-03-01..2026-05-13"],
  ["en-US", "past", "ytd", "2026-01-01..2026-05-13"],
  ["en-US", "past", "2025", "2025-01-01..2025-12-31"],
  ["en-US", "past", "export income 2026", "2026-01-01..2026-12-31"],
  ["en-US", "past", "last 30 days", "2026-04-14..2026-05-13"],
  ["en-US", "past", "between 1 and 15 May", "2026-05-01..2026-05-15"],
  ["en-US", "past", "this week", "2026-05-11..2026-05-17"],
  ["en-US", "past", "from jan to march", "2026-01-01..2026-03-31"],
  ["en-US", "past", "h1", "2026-01-01..2026-06-30"],
  ["en-US", "past", "past two weeks", "2026-04-30..2026-05-13"],
  ["en-US", "past", "year to date", "2026-01-01..2026-05-13"],
  ["en-US", "past", "this year so far", "2026-01-01..2026-05-13"],
  ["en-US", "past", "december", "2025-12-01..2025-12-31"],
  ["en-US", "past", "may", "2026-05-01..2026-05-31"],
  ["en-US", "past", "last week", "2026-05-04..2026-05-10"],
  ["en-US", "past", "next week", "2026-05-18..2026-05-24"],
  ["en-US", "past", "past month", "2026-04-14..2026-05-13"],
  ["en-US", "past", "last 3 months", "2026-02-14..2026-05-13"],
  ["en-US", "past", "first half of 2025", "2025-01-01..2025-06-30"],
  ["en-US", "past", "Q3 2025", "2025-07-01..2025-09-30"],
  ["en-US", "past", "third quarter", "2025-07-01..2025-09-30"],
  ["en-US", "past", "jan - mar 2025", "2025-01-01..2025-03-31"],
  ["en-US", "past", "from march 1 to april 15", "2026-03-01..2026-04-15"],
  ["en-US", "past", "since last week", "2026-05-04..2026-05-13"],
  ["en-US", "past", "since january", "2026-01-01..2026-05-13"],
  ["en-US", "past", "since 2024", "2024-01-01..2026-05-13"],
  ["en-US", "past", "rest of the month", "2026-05-13..2026-05-31"],
  ["en-US", "past", "the week of june 5", "2025-06-02..2025-06-08"],
  ["en-US", "past", "week 20", "2026-05-11..2026-05-17"],
  ["en-US", "past", "got 2000 from acme", ""],
  ["en-US", "past", "in 2024", "2024-01-01..2024-12-31"],
  ["en-US", "past", "last year", "2025-01-01..2025-12-31"],
  ["en-US", "past", "this quarter", "2026-04-01..2026-06-30"],
  ["en-US", "past", "income april from acme", "2026-04-01..2026-04-30"],
  ["en-US", "past", "March Studio paid 50", ""],
  ["en-US", "past", "april 2025", "2025-04-01..2025-04-30"],
  ["en-US", "past", "last december", "2025-12-01..2025-12-31"],
  ["en-US", "past", "got 500 from May", ""],
  ["en-US", "past", "the weekend", "2026-05-09..2026-05-10"],
  ["en-US", "past", "last weekend", "2026-05-09..2026-05-10"],
  ["en-US", "past", "october to december", "2025-10-01..2025-12-31"],
  ["en-US", "past", "since monday", "2026-05-11..2026-05-13"],
  ["en-US", "past", "from monday to friday", "2026-05-11..2026-05-15"],
  ["en-US", "past", "on friday", ""],
  ["en-US", "past", "may 8", ""],
  ["en-US", "past", "from april", "2026-04-01..2026-05-13"],
  ["en-US", "past", "2026-04-01..2026-04-30", ""],
  ["en-US", "past", "yesterday", ""],
  ["en-US", "past", "march 3-5", "2026-03-03..2026-03-05"],
  ["en-US", "past", "so far this year", "2026-01-01..2026-05-13"],
  ["en-US", "past", "this month to date", "2026-05-01..2026-05-13"],
  ["en-US", "past", "invoice 500 for march", "2026-03-01..2026-03-31"],
  ["en-US", "past", "month to date", "2026-05-01..2026-05-13"],
  ["en-US", "future", "next month", "2026-06-01..2026-06-30"],
  ["en-US", "future", "next week", "2026-05-18..2026-05-24"],
  ["en-US", "future", "june", "2026-06-01..2026-06-30"],
  ["en-US", "future", "next 7 days", "2026-05-13..2026-05-19"],
  ["en-US", "future", "this week", "2026-05-11..2026-05-17"],
  ["en-US", "future", "next quarter", "2026-07-01..2026-09-30"],
  ["es-ES", "past", "este mes", "2026-05-01..2026-05-31"],
  ["es-ES", "past", "el mes pasado", "2026-04-01..2026-04-30"],
  ["es-ES", "past", "la semana pasada", "2026-05-04..2026-05-10"],
  ["es-ES", "past", "en abril", "2026-04-01..2026-04-30"],
  ["es-ES", "past", "desde el 1 de marzo", "2026-03-01..2026-05-13"],
  ["es-ES", "past", "últimos 30 días", "2026-04-14..2026-05-13"],
  ["es-ES", "past", "los últimos 3 meses", "2026-02-14..2026-05-13"],
  ["es-ES", "past", "primer trimestre", "2026-01-01..2026-03-31"],
  ["es-ES", "past", "el año pasado", "2025-01-01..2025-12-31"],
  ["es-ES", "past", "en lo que va de año", "2026-01-01..2026-05-13"],
  ["es-ES", "past", "de enero a marzo", "2026-01-01..2026-03-31"],
  ["es-ES", "past", "T2", "2026-04-01..2026-06-30"],
  ["es-ES", "past", "este trimestre", "2026-04-01..2026-06-30"],
  ["es-ES", "past", "entre el 1 y el 15 de mayo", "2026-05-01..2026-05-15"],
  ["es-ES", "past", "del 1 al 15 de mayo", "2026-05-01..2026-05-15"],
  ["fr-FR", "past", "ce mois", "2026-05-01..2026-05-31"],
  ["fr-FR", "past", "ce mois-ci", "2026-05-01..2026-05-31"],
  ["fr-FR", "past", "le mois dernier", "2026-04-01..2026-04-30"],
  ["fr-FR", "past", "la semaine dernière", "2026-05-04..2026-05-10"],
  ["fr-FR", "past", "en avril", "2026-04-01..2026-04-30"],
  ["fr-FR", "past", "depuis le 1er mars", "2026-03-01..2026-05-13"],
  ["fr-FR", "past", "les 30 derniers jours", "2026-04-14..2026-05-13"],
  ["fr-FR", "past", "premier trimestre", "2026-01-01..2026-03-31"],
  ["fr-FR", "past", "T3", "2025-07-01..2025-09-30"],
  ["fr-FR", "past", "l'année dernière", "2025-01-01..2025-12-31"],
  ["fr-FR", "past", "depuis janvier", "2026-01-01..2026-05-13"],
  ["fr-FR", "past", "de janvier à mars", "2026-01-01..2026-03-31"],
  ["fr-FR", "past", "cette semaine", "2026-05-11..2026-05-17"],
  ["fr-FR", "past", "du 1 au 15 mai", "2026-05-01..2026-05-15"],
  ["de-DE", "past", "diesen Monat", "2026-05-01..2026-05-31"],
  ["de-DE", "past", "letzten Monat", "2026-04-01..2026-04-30"],
  ["de-DE", "past", "letzte Woche", "2026-05-04..2026-05-10"],
  ["de-DE", "past", "im April", "2026-04-01..2026-04-30"],
  ["de-DE", "past", "seit März", "2026-03-01..2026-05-13"],
  ["de-DE", "past", "seit 1. März", "2026-03-01..2026-05-13"],
  ["de-DE", "past", "die letzten 30 Tage", "2026-04-14..2026-05-13"],
  ["de-DE", "past", "Q3", "2025-07-01..2025-09-30"],
  ["de-DE", "past", "letztes Quartal", "2026-01-01..2026-03-31"],
  ["de-DE", "past", "letztes Jahr", "2025-01-01..2025-12-31"],
  ["de-DE", "past", "von Januar bis März", "2026-01-01..2026-03-31"],
  ["de-DE", "past", "KW 20", "2026-05-11..2026-05-17"],
  ["de-DE", "past", "1. Quartal", "2026-01-01..2026-03-31"],
  ["de-DE", "past", "dieses Jahr", "2026-01-01..2026-12-31"],
  ["de-DE", "past", "vom 1. bis 15. Mai", "2026-05-01..2026-05-15"],
  ["de-DE", "past", "erstes Halbjahr", "2026-01-01..2026-06-30"],
  ["de-DE", "past", "zwischen 1. und 15. Mai", "2026-05-01..2026-05-15"],
  ["pt-BR", "past", "este mês", "2026-05-01..2026-05-31"],
  ["pt-BR", "past", "mês passado", "2026-04-01..2026-04-30"],
  ["pt-BR", "past", "semana passada", "2026-05-04..2026-05-10"],
  ["pt-BR", "past", "em abril", "2026-04-01..2026-04-30"],
  ["pt-BR", "past", "desde 1 de março", "2026-03-01..2026-05-13"],
  ["pt-BR", "past", "últimos 30 dias", "2026-04-14..2026-05-13"],
  ["pt-BR", "past", "primeiro trimestre", "2026-01-01..2026-03-31"],
  ["pt-BR", "past", "ano passado", "2025-01-01..2025-12-31"],
  ["pt-BR", "past", "de janeiro a março", "2026-01-01..2026-03-31"],
  ["pt-BR", "past", "neste mês", "2026-05-01..2026-05-31"],
  ["pt-BR", "past", "desde janeiro", "2026-01-01..2026-05-13"],
  ["pt-BR", "past", "próxima semana", "2026-05-18..2026-05-24"],
];

describe("spans of days in running text", () => {
  test.each(said)("in %s looking to the %s, %j says %j", (locale, look, text, expected) => {
    const spans = findPeriods(text, style(locale, look)).map((f) => encodePeriod(f.value));
    expect(spans.join(" ")).toBe(expected);
  });

  test("the last quarter of the year before is found from its start", () => {
    expect(findPeriods("last quarter", style("en-US", "past", "2026-02-10")).map((f) => encodePeriod(f.value))).toEqual(
      ["2025-10-01..2025-12-31"],
    );
  });

  test("the span starts at its preposition and ends with its last word", () => {
    const text = "spent on travel since march 1 please";
    expect(findPeriods(text, style("en-US", "past")).map((f) => text.slice(f.start, f.end))).toEqual(["since march 1"]);
  });
});

describe("reading a whole answer as a period", () => {
  test.each([
    ["2026-04-01..2026-04-30", "2026-04-01..2026-04-30"],
    ["in april", "2026-04-01..2026-04-30"],
    ["yesterday", "2026-05-12..2026-05-12"],
    ["may 8", "2026-05-08..2026-05-08"],
    ["this year", "2026-01-01..2026-12-31"],
    ["04/2026", "2026-04-01..2026-04-30"],
  ])("%j is %s", (text, expected) => {
    const period = readPeriod(text, style("en-US", "past"));
    expect(period && encodePeriod(period)).toBe(expected);
  });

  test.each([
    "",
    "2026-04-30..2026-04-01",
    "2026-02-30..2026-03-01",
    "this month please",
    "april showers and may",
    "soon",
  ])("%j is none", (text) => {
    expect(readPeriod(text, style("en-US", "past"))).toBeNull();
  });
});
