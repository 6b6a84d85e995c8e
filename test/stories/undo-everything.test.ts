import fc from "fast-check";
import { expect } from "vitest";
import { story } from "../support/story.ts";

/** Things people say, in any order; some can't be done where they come, and then write nothing. */
const sayings = [
  "got 120 from Acme, bank",
  "got 80.50 from Globex for prints, cash",
  "spent 45 on hosting, card",
  "spent 12.99 on software yesterday",
  "invoice Acme 900 net 30",
  "invoice Globex 300 due in 14 days",
  "mark INV-1 sent",
  "mark INV-2 sent",
  "INV-1 paid today, bank",
  "Acme paid 200 on INV-1",
  "INV-1 back to draft",
  "void INV-2",
  "no, make it 333",
  "that was yesterday",
  "move Globex to negotiation",
  "move Acme to past",
  "tag Acme vip",
  "Acme's email is hello@acme.example",
  "archive Globex",
  "new lead Initech",
  "settings rate EUR 1.08",
  "got 50 eur from Acme",
  "expecting 700 from Globex next friday",
];

/** What is said differs from run to run, and where: the books it is about know nothing of that. */
const runs = [
  { seed: 1, on: ["console"] },
  { seed: 2, on: ["console"] },
  { seed: 3, on: ["console"] },
  { seed: 4, on: ["telegram"] },
  { seed: 5, on: ["slack"] },
  { seed: 6, on: ["discord"] },
] as const;

for (const { seed, on } of runs) {
  story(
    `undoing everything and redoing everything restores the books bit for bit (${seed})`,
    async ({ say, count, snapshot }) => {
      await say("add client Acme");
      await say("add client Globex");
      const [said = []] = fc.sample(fc.array(fc.constantFrom(...sayings), { minLength: 25, maxLength: 35 }), {
        seed,
        numRuns: 1,
      });
      const states = [await snapshot()];
      for (const text of said) {
        const before = await count("change");
        await say(text);
        const after = await snapshot();
        if ((await count("change")) > before) states.push(after);
        else expect(after, text).toEqual(states.at(-1));
      }
      expect(states.length).toBeGreaterThan(8);
      for (const state of states.slice(0, -1).toReversed()) {
        await say("undo");
        expect(await snapshot()).toEqual(state);
      }
      for (const state of states.slice(1)) {
        await say("redo");
        expect(await snapshot()).toEqual(state);
      }
    },
    { on },
  );
}
