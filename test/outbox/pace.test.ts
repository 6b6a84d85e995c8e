import { expect, test } from "vitest";
import { createPace } from "../../src/outbox/pace.ts";
import { systemClock } from "../../src/time/clock.ts";

test("what is urgent goes before all that waits and is not", async () => {
  const pace = createPace({ directMs: 0, channelMs: 0, allMs: 5 }, systemClock);
  const { signal } = new AbortController();
  const called: string[] = [];
  const turn = async (name: string, urgent: boolean) => {
    await pace.turn(`telegram:dm:${name}`, signal, urgent);
    called.push(name);
  };
  await turn("first", false);
  await Promise.all([turn("digest 1", false), turn("digest 2", false), turn("meeting", true)]);
  expect(called).toEqual(["first", "meeting", "digest 1", "digest 2"]);
});

test("a clock that is set back by an hour makes nobody wait for longer", async () => {
  let at = new Date("2026-11-01T06:00:00Z");
  const pace = createPace({ directMs: 30, channelMs: 60, allMs: 0 }, { now: () => at });
  const { signal } = new AbortController();
  await pace.turn("telegram:dm:1", signal);
  at = new Date("2026-11-01T05:00:00Z");
  await pace.turn("telegram:dm:1", signal);
  await pace.turn("telegram:dm:2", signal);
});
