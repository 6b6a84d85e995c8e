import { describe, expect, test } from "vitest";
import { findMoments, type MomentStyle } from "../../src/time/find-moments.ts";
import { findPeriods } from "../../src/time/find-periods.ts";
import { readDay } from "../../src/time/read-day.ts";
import { readMoment } from "../../src/time/read-moment.ts";
import { day } from "../support/day.ts";

function style(locale: string, look: "past" | "future"): MomentStyle {
  return { today: day("2026-11-20"), time: "21:00", zone: "Europe/Berlin", locale, look };
}

const stamp = (day: string | null, time: string | null) => `${day ?? "-"}${time ? `T${time}` : ""}`;

function found(text: string, s: MomentStyle): string[] {
  return findMoments(text, s).map(({ start, end, value }) => {
    const until = value.until ? `..${stamp(value.until.day, value.until.time)}` : "";
    return `${text.slice(start, end)}: ${stamp(value.day, value.time)}${until}`;
  });
}

/** Said on Friday 20 November 2026 at 21:00 in Berlin. */
const read: [string, "past" | "future", string, string[]][] = [
  ["en-US", "future", "starts 2027 12 28", ["2027 12 28: 2027-12-28"]],
  ["en-US", "future", "call Jane in several hours", ["in several hours: 2026-11-21T04:00"]],
  ["en-US", "past", "called 3m 49s ago", ["3m 49s ago: 2026-11-20T20:56"]],
  ["en-US", "future", "send it next weekday", ["next weekday: 2026-11-23"]],
  ["en-US", "past", "paid 40 last weekday", ["last weekday: 2026-11-19"]],
  ["es-ES", "future", "martes 24/11/2026 1-230 pm", ["martes 24/11/2026: 2026-11-24", "1-230 pm: -T13:00..-T14:30"]],
];

/** Names, counts, references and points without an anchor. */
const nothing: [string, string][] = [
  ["en-US", "May paid me 300"],
  ["en-US", "March Studio paid 400"],
  ["en-US", "march is always slow"],
  ["en-US", "paid 2.5 for coffee"],
  ["en-US", "deployed v2.1 for Acme"],
  ["en-US", "version 1.10.30 is live"],
  ["en-US", "meeting in room 12"],
  ["en-US", "INV-2026-014 paid"],
  ["en-US", "order 12-30-161"],
  ["en-US", "sku 30-12-16-7"],
  ["en-GB", "sort code 12-10-16"],
  ["en-US", "call 555-12-10-26"],
  ["en-US", "10.1.2.3 is the server"],
  ["en-US", "how much is sat in the pipeline"],
  ["en-US", "we sat down with Acme"],
  ["en-US", "mar the surface"],
  ["en-US", "a decade of marketing"],
  ["en-US", "second edit for Acme"],
  ["en-US", "a couple of edits"],
  ["en-US", "3/4 done"],
  ["es-ES", "3/4 hecho"],
  ["en-US", "next day delivery"],
  ["en-US", "remind me 1 day and 15 min before"],
  ["en-US", "the min after"],
  ["en-US", "set a timer for 5 minutes"],
  ["en-US", "log -3h on Website"],
  ["en-US", "their contract is now worth 24k"],
  ["en-US", "morning!"],
  ["en-US", "2027-13-01"],
  ["es-ES", "le pagué 200 a marcos"],
  ["es-ES", "las 12 facturas"],
  ["pt-BR", "segunda é sempre corrido"],
];

describe("what chrono reads where our own grammar leaves words or numbers of time unread", () => {
  test.each(read)("in %s looking to the %s, %j says %j", (locale, look, text, expected) => {
    expect(found(text, style(locale, look))).toEqual(expected);
  });

  test.each(nothing)("in %s, %j says no day and no time", (locale, text) => {
    expect(found(text, style(locale, "past"))).toEqual([]);
    expect(found(text, style(locale, "future"))).toEqual([]);
    expect(findPeriods(text, style(locale, "past"))).toEqual([]);
  });

  test("a time ahead is no moment of something that happened", () => {
    expect(found("worked in several hours", style("en-US", "past"))).toEqual([]);
  });

  test("a value that is nothing else is read too", () => {
    expect(readDay("2027 12 28", style("en-US", "future"))).toBe("2027-12-28");
    expect(readMoment("in several hours", style("en-US", "future"))).toEqual({ day: "2026-11-21", time: "04:00" });
    expect(readDay("2027 12 28 or so", style("en-US", "future"))).toBe(null);
    expect(readDay("room 12", style("en-US", "future"))).toBe(null);
  });

  test.each([
    ["en-US", "now"],
    ["de-DE", "jetzt"],
    ["es-ES", "ahora"],
    ["fr-FR", "maintenant"],
    ["pt-BR", "agora"],
  ])("as a value in %s, %j is this very minute", (locale, text) => {
    expect(readMoment(text, style(locale, "future"))).toEqual({ day: "2026-11-20", time: "21:00" });
  });
});
