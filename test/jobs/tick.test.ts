import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Scheduler } from "../../src/jobs/scheduler.ts";
import { startTicking } from "../../src/jobs/tick.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-01T05:59:30Z") });
});

afterEach(() => {
  vi.useRealTimers();
});

/** How often a scheduler looks while so many seconds pass. */
function counting(): { readonly scheduler: Scheduler; readonly looks: () => number } {
  let looks = 0;
  const runDue = async () => {
    looks += 1;
    return null;
  };
  return { scheduler: { runDue, idle: async () => undefined }, looks: () => looks };
}

test("the scheduler looks every five seconds, and no more once ticking has ended", async () => {
  const { scheduler, looks } = counting();
  const stop = startTicking(scheduler);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks()).toBeGreaterThanOrEqual(12);
  expect(looks()).toBeLessThanOrEqual(14);
  await stop();
  const before = looks();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks()).toBe(before);
});

test.each([-60, 60])("it goes on looking when the clock is set by %i minutes", async (minutes) => {
  const { scheduler, looks } = counting();
  const stop = startTicking(scheduler);
  await vi.advanceTimersByTimeAsync(30_000);
  const before = looks();
  vi.setSystemTime(Date.now() + minutes * 60_000);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(looks() - before).toBeGreaterThanOrEqual(20);
  await stop();
});
