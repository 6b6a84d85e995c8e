import fc from "fast-check";
import { expect, test } from "vitest";
import { createNames } from "../../src/understand/names/create-names.ts";
import type { Name, NameKind, Names } from "../../src/understand/names/names.ts";

const calls = [
  "Acme",
  "Acme Corp",
  "Acme Labs",
  "Acme's Kitchen",
  "Acme Ltd",
  "Acne",
  "Tidewater Yoga",
  "Tidewatre",
  "Tide Water Foods",
  "Harbour Light",
  "Harbour Line",
  "D'Angelo Catering",
  "L'Atelier d'Émile",
  "Zoë Films",
  "Kim & Park LLC",
  "Park",
  "March",
  "Studio App",
  "Hotel 12",
  "-",
];
const kinds: readonly NameKind[] = ["client", "client", "project", "vendor"];

const change = fc.record({
  id: fc.integer({ min: 0, max: 11 }),
  called: fc.option(fc.constantFrom(...calls), { nil: null, freq: 3 }),
});

const texts = [
  "acme paid 300",
  "acme labs and acne",
  "tidewater's contract",
  "tidewatr yoga",
  "tide water",
  "harbourlight rang",
  "angelo and emile",
  "zoe flims in march",
  "kim and parks invoice",
  "studio app 3h",
];

/** Everything that may be asked of names; what starts with a few letters, without its order among later words. */
function answers(names: Names) {
  const asked = ["client", "project", "vendor"] as const;
  return {
    size: names.size,
    found: texts.map((text) => names.find(text)),
    called: asked.flatMap((kind) =>
      calls.flatMap((call) => [
        names.byName(kind, call),
        names.byName(kind, call, "exact"),
        names.close(kind, call, 3),
      ]),
    ),
    completed: asked.flatMap((kind) =>
      ["a", "ac", "ti", "li", "e", "park"].map((typed) => new Set(names.startingWith(kind, typed, 99))),
    ),
    all: asked.map((kind) => names.all(kind, 99)),
  };
}

test("names that come, change and go one by one are found as in an index made anew", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), fc.integer({ min: 1, max: 7 }), (changes, every) => {
      const kept = createNames();
      const now = new Map<string, Name>();
      for (const [index, { id: number, called }] of changes.entries()) {
        const id = `n${number}`;
        if (called === null) {
          kept.remove(id);
          now.delete(id);
        } else {
          const name = { kind: kinds[number % kinds.length] ?? "client", id, name: called };
          kept.add(name);
          now.set(id, name);
        }
        if (index % every === 0) kept.find("acme");
      }
      const anew = createNames();
      for (const name of now.values()) anew.add(name);
      expect(answers(kept)).toEqual(answers(anew));
    }),
  );
});

test("a name under which something is known anew keeps its place among the others", () => {
  const names = createNames();
  for (const [id, name] of [
    ["a", "Harbour Light"],
    ["b", "Harbour Line"],
    ["a", "Harbour Lane"],
  ] as const)
    names.add({ kind: "client", id, name });
  expect(names.all("client", 9).map((name) => name.name)).toEqual(["Harbour Lane", "Harbour Line"]);
  expect(names.find("harbour light")[0]?.value.map((name) => name.id)).toEqual(["a", "b"]);
});
