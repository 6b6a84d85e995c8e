import { describe, expect, test } from "vitest";
import { createNames } from "../../src/understand/names/create-names.ts";
import type { NameKind } from "../../src/understand/names/names.ts";

function books(...list: readonly (readonly [NameKind, string])[]) {
  const names = createNames();
  for (const [kind, name] of list) names.add({ kind, id: `${kind}:${name}`, name });
  return names;
}

const said = (names: ReturnType<typeof books>, text: string) =>
  names.find(text).map((found) => [text.slice(found.start, found.end), found.value.map((name) => name.name)]);

const clients = books(
  ["client", "Kim & Park LLC"],
  ["client", "D'Angelo Catering"],
  ["client", "Zoë Films"],
  ["client", "Tidewater Yoga"],
  ["client", "Harbour Light"],
  ["client", "Harbour Line"],
  ["client", "St. Brannoc's Trust"],
  ["project", "Studio App"],
);

describe("names in running text", () => {
  test.each([
    ["three grand from @Kim & Park LLC", [["Kim & Park LLC", ["Kim & Park LLC"]]]],
    ["invoice kim and park 5k", [["kim and park", ["Kim & Park LLC"]]]],
    ["dangelo catering rang", [["dangelo catering", ["D'Angelo Catering"]]]],
    ["D'Angelo rang", [["D'Angelo", ["D'Angelo Catering"]]]],
    ["zoe films paid", [["zoe films", ["Zoë Films"]]]],
    ["tidewater's contract", [["tidewater", ["Tidewater Yoga"]]]],
    ["tidewatre yoga paid", [["tidewatre yoga", ["Tidewater Yoga"]]]],
    ["harbour paid", [["harbour", ["Harbour Light", "Harbour Line"]]]],
    ["st brannocs trust paid", [["st brannocs trust", ["St. Brannoc's Trust"]]]],
    ["clocked 3h on studio app", [["studio app", ["Studio App"]]]],
    ["did some yoga in the park", []],
  ])("%s", (text, expected) => {
    expect(said(clients, text)).toEqual(expected);
  });

  test("go when they are removed", () => {
    const names = books(["client", "Acme"]);
    names.remove("client:Acme");
    expect([names.size, names.find("acme paid")]).toEqual([0, []]);
  });

  test("complete what was typed", () => {
    expect(clients.startingWith("client", "har", 5).map((n) => n.name)).toEqual(["Harbour Light", "Harbour Line"]);
  });

  test("are suggested for a slip of the finger", () => {
    expect(clients.close("client", "Tidewter Yoga", 3).map((n) => n.name)).toEqual(["Tidewater Yoga"]);
  });
});

describe("a hundred thousand names", () => {
  const many = createNames();
  for (let i = 0; i < 100_000; i++) {
    const word = (i * 7919).toString(36).replace(/\d/g, (digit) => "bcdfghjklm"[Number(digit)] ?? "x");
    many.add({ kind: "client", id: `c${i}`, name: `${word} ${["Media", "Labs", "Yoga", "Foods"][i % 4]}` });
  }
  many.add({ kind: "client", id: "t", name: "Tidewater Yoga" });

  test("are searched in well under a millisecond a sentence", () => {
    many.find("warm up the index");
    // Of the processor, and not by the clock, which also runs while others are at work.
    const started = process.cpuUsage();
    for (let i = 0; i < 200; i++) many.find("tidewater yoga just transferred 640 for the website");
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1_000 / 200).toBeLessThan(2);
    expect(said(many, "tidewater yoga just transferred 640")[0]?.[1]).toEqual(["Tidewater Yoga"]);
  });
});
