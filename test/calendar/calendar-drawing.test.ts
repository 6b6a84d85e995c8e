import { expect, test } from "vitest";
import { type DrawnDay, drawCalendar } from "../../commands/cards/calendar-drawing.ts";
import { drawPicture } from "../../src/files/picture.ts";

const heads = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];
const more = (count: number) => `+${count} more`;

function day(number: number, names: readonly string[] = []): DrawnDay {
  const meetings = names.map((name) => ({ time: "09:00", name, important: false, over: false }));
  return { number: String(number), other: false, today: number === 3, meetings };
}

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, said]) => said);

test("each day has its number and meetings, cut to its width; what does not fit is counted", () => {
  const names = ["Standup", "Kickoff with Müller & Söhne <GmbH>", "🎨 Review", "Call", "Lunch", "Retro"];
  const days = [day(1), day(2, names), day(3, ["Standup"]), day(4), day(5), day(6), day(7)];
  const drawn = texts(drawCalendar({ title: "Woche", heads, days, rows: 4, more }));
  expect(drawn).toEqual([
    "Woche",
    ...heads,
    "1",
    "2",
    ...["09:00", "Standup", "09:00", "Kickoff with…", "09:00", "Review"],
    "+3 more",
    "3",
    ...["09:00", "Standup"],
    "4",
    "5",
    "6",
    "7",
  ]);
});

test("whatever a meeting is called is text, and every script makes an image", async () => {
  const names = ["</text><script>", "Ελένη", "Иван", "会議", "👩‍👩‍👧 family", "a\u0000b\ud800c", "&amp;"];
  const svg = drawCalendar({ title: "<x>", heads, days: heads.map((_head, at) => day(at + 1, names)), rows: 12, more });
  expect(svg).not.toMatch(/<script|<x>/);
  const png = Buffer.from((await drawPicture(svg)) ?? []);
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
});
