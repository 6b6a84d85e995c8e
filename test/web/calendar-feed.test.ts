import { afterEach, beforeEach, expect, test } from "vitest";
import { bookMeeting } from "../../src/calendar/book-meeting.ts";
import { cancelMeeting } from "../../src/calendar/cancel-meeting.ts";
import { renewFeed } from "../../src/calendar/feed-address.ts";
import { cancelOccurrence, moveMeeting, moveOccurrence } from "../../src/calendar/move-meeting.ts";
import type { Schedule } from "../../src/calendar/schedule.ts";
import { readIcs } from "../calendar/read-ics.ts";
import { openTestBooks, type TestBooks } from "../support/books.ts";
import { day } from "../support/day.ts";
import { fetchWeb } from "../support/fetch-web.ts";

const now = "2026-11-20T14:30:00Z";
let books: TestBooks;
let secret = "";

beforeEach(async () => {
  books = await openTestBooks();
  secret = await books.as((scope) => scope.query(renewFeed, { memberId: scope.person.id, at: scope.at }));
});

afterEach(() => books.close());

const get = (init: RequestInit = {}, at = now, of = secret) =>
  fetchWeb(books.database, `http://purser.example/calendar/${of}.ics`, at, init);

function book(title: string, when: Partial<Omit<Schedule, "day">> & { readonly day: string; readonly time: string }) {
  const schedule = { minutes: 30, zone: "America/New_York", rule: null, ...when, day: day(when.day) };
  return books.as((scope) => bookMeeting(scope, { title, schedule }));
}

test("a calendar says how it is called, where it is, and how often it is worth asking", async () => {
  const { lines, events } = readIcs((await get()).text);
  expect(lines).toMatchObject({
    "X-WR-CALNAME": "Studio (Purser)",
    "X-WR-TIMEZONE": "America/New_York",
    "REFRESH-INTERVAL": ";VALUE=DURATION:PT60M",
    "X-PUBLISHED-TTL": "PT60M",
  });
  expect(events).toEqual([]);
});

test("a series goes out as its rule, with what was called off and moved of it, on its own clock", async () => {
  const rule = "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270412";
  const series = await book("Standup", { day: "2026-11-23", time: "09:00", zone: "Europe/London", rule });
  const off = await books.as((scope) => cancelOccurrence(scope, series, day("2026-11-30")));
  await books.as((scope) =>
    moveOccurrence(scope, off, day("2026-12-07"), { day: day("2026-12-08"), time: "11:00", minutes: 45 }),
  );
  const { events, zones } = readIcs((await get()).text);
  const zoned = (stamp: string) => `;TZID=Europe/London:${stamp}`;
  expect(events).toMatchObject([
    {
      DTSTART: zoned("20261123T090000"),
      DTEND: zoned("20261123T093000"),
      RRULE: "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270412T225959Z",
      EXDATE: zoned("20261130T090000"),
      SEQUENCE: "2",
    },
    { "RECURRENCE-ID": zoned("20261207T090000"), DTSTART: zoned("20261208T110000"), DTEND: zoned("20261208T114500") },
  ]);
  expect(new Set(events.map((one) => one.UID))).toEqual(new Set([`${series.id}@purser`]));
  expect(zones.map((one) => one.lines.TZID)).toEqual(["Europe/London"]);
  expect(zones[0]?.observances.map((one) => [one.TZOFFSETFROM, one.TZOFFSETTO, one.RRULE])).toEqual([
    ["+0000", "+0100", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"],
    ["+0100", "+0000", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"],
  ]);
});

test("a long calendar is read in pages, with each meeting once, also of those that begin together", async () => {
  const titles = Array.from({ length: 230 }, (_, n) => `Call ${n}`);
  await books.as(async (scope) => {
    for (const title of titles) {
      const schedule = { day: day("2026-12-01"), time: "15:00", minutes: 30, zone: "America/New_York", rule: null };
      await bookMeeting(scope, { title, schedule });
    }
  });
  const told = readIcs((await get()).text).events.map((one) => one.SUMMARY ?? "");
  expect(told.toSorted()).toEqual(titles.toSorted());
});

test("what was called off is not in it; what ended a year ago or begins in more than two is not either", async () => {
  const kept = await book("Kept", { day: "2026-11-24", time: "15:00" });
  const off = await book("Off", { day: "2026-11-25", time: "15:00" });
  await books.as((scope) => cancelMeeting(scope, off));
  await book("Old", { day: "2025-11-01", time: "15:00" });
  await book("Late", { day: "2029-01-10", time: "15:00" });
  const titles = async (at: string) => readIcs((await get({}, at)).text).events.map((one) => one.SUMMARY);
  expect(await titles(now)).toEqual(["Kept"]);
  expect(await titles("2025-12-01T12:00:00Z")).toEqual(["Old", "Kept"]);
  const moved = await books.as((scope) =>
    moveMeeting(scope, kept, { day: day("2026-11-26"), time: "16:00", minutes: 30 }),
  );
  expect(readIcs((await get()).text).events).toMatchObject([
    { DTSTART: "20261126T210000Z", SEQUENCE: `${moved.sequence}` },
  ]);
});

test("whoever has it already is told so; another change of the books, or another day, gives it anew", async () => {
  await book("Call", { day: "2026-11-24", time: "15:00" });
  const first = await get();
  const version = first.headers.get("etag") ?? "";
  expect(version).toMatch(/^"[\w-]{22}"$/);
  const again = await get({ headers: { "if-none-match": `"other", W/${version}` } });
  expect([again.status, again.text, again.headers.get("etag")]).toEqual([304, "", version]);
  const since = { "if-modified-since": first.headers.get("last-modified") ?? "" };
  expect((await get({ headers: since })).status).toBe(304);
  expect((await get({ headers: { ...since, "if-none-match": '"other"' } })).status).toBe(200);
  const head = await get({ method: "HEAD" });
  expect([head.status, head.text, head.headers.get("content-type")]).toEqual([200, "", "text/calendar; charset=utf-8"]);
  expect((await get({ headers: { "if-none-match": version } }, "2026-11-21T14:30:00Z")).status).toBe(200);
  expect((await get()).text).toBe(first.text);
  await book("Another", { day: "2026-11-24", time: "17:00" });
  const later = await get({ headers: { "if-none-match": version } });
  expect([later.status, readIcs(later.text).events.length]).toEqual([200, 2]);
});

test("a secret that opens nothing is answered like an address there is nothing at", async () => {
  const nothing = await fetchWeb(books.database, "http://purser.example/nothing", now);
  for (const of of [`${secret}0`, secret.slice(1), "0".repeat(32), `${secret.slice(0, -1)}..`, "a%00b"]) {
    const found = await get({}, now, of);
    expect([found.status, found.text], of).toEqual([404, nothing.text]);
  }
  await books.as((scope) => scope.write.update("member", scope.person.id, { leftAt: scope.at }));
  expect((await get()).status).toBe(404);
});

test("who is a client now, and sees the portal only, has no calendar to fetch", async () => {
  await books.as((scope) => scope.write.update("member", scope.person.id, { role: "client" }));
  expect((await get()).status).toBe(404);
});

test("neither the log nor the metrics hold the secret, and nobody may keep a copy for others", async () => {
  const found = await get();
  expect(found.logged + found.metrics).not.toContain(secret);
  expect(Object.fromEntries(found.headers)).toMatchObject({
    "cache-control": "private, no-cache",
    "x-robots-tag": "noindex",
    "referrer-policy": "no-referrer",
  });
});
