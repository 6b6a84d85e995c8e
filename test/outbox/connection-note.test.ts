import { pino } from "pino";
import { expect, test } from "vitest";
import { createConnectionNote } from "../../src/outbox/connection-note.ts";
import { createSimulatedClock, readWallTime } from "../../src/time/simulated-clock.ts";

test("what was away for a while is said to be back, and only then", () => {
  const clock = createSimulatedClock(readWallTime("2026-11-20T09:30", "UTC"));
  const logged: Record<string, unknown>[] = [];
  const log = pino({ base: null }, { write: (line: string) => void logged.push(JSON.parse(line)) });
  const note = createConnectionNote("slack", clock, log);
  const after = (seconds: number, connected: boolean) => {
    clock.moveTo(new Date(clock.now().getTime() + seconds * 1_000));
    note.set(connected);
  };
  after(2, true);
  after(3_600, false);
  after(3, true);
  expect(logged).toEqual([]);
  after(60, false);
  after(90, true);
  after(5, true);
  expect(logged.map(({ platform, seconds, msg }) => [platform, seconds, msg])).toEqual([
    ["slack", 90, "connected, after that many seconds without"],
  ]);
  expect(note.now()).toEqual({ connected: true, since: new Date("2026-11-20T10:32:35.000Z") });
});
