import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { hours } from "../src/chat/options/hours.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { knownProject } from "../src/chat/options/project.ts";
import { knownService } from "../src/chat/options/service.ts";
import { text } from "../src/chat/options/text.ts";
import type { Offer } from "../src/chat/reply.ts";
import type { Scope } from "../src/scope.ts";
import { encodeHours } from "../src/time/minutes.ts";
import { type RunningTimer, runningTimer, startTimer, stopTimer } from "../src/work/timer.ts";
import { hoursCard, hoursOn } from "./cards/hours-card.ts";

const nameOf = (scope: Scope, { on }: RunningTimer) => on ?? scope.say.work.nothingNamed;

/** What a running timer is on, since when and how long. */
export function timerText(scope: Scope, timer: RunningTimer): string {
  return scope.say.work.running(nameOf(scope, timer), sinceOf(scope, timer), scope.show.minutes(timer.minutes));
}

function sinceOf(scope: Scope, { startedOn, startedTime }: RunningTimer): string {
  return startedOn === scope.today ? startedTime : scope.say.work.since(scope.show.day(startedOn), startedTime);
}

export const hoursStart = defineCommand({
  name: "hours start",
  intent: "hours.start",
  summary: "Start a timer; one that is running is stopped and logged first",
  theme: "work",
  access: "employee",
  options: {
    project: optional(knownProject("On which project")),
    service: optional(knownService("On which service")),
    client: optional(knownClient("For which client")),
    for: optional(text("What is being done")),
    hours: hidden(hours("How long the timer that was forgotten is worth; 0 is nothing")),
  },
  examples: ["hours start Website"],
  typed: (rest) => (rest === "" ? {} : { project: rest.replace(/^(?:on|for)\s+/i, "") }),
  async run(scope, input, slots): Promise<Answer | Asking> {
    const { work } = scope.say;
    const former = await runningTimer(scope);
    if (former?.forgotten && input.hours === undefined) return askForgotten(scope, former, "hours start", slots);
    const logged = former ? await stopTimer(scope, former, input.hours ?? former.minutes) : null;
    await startTimer(scope, { ...input, note: input.for });
    const timer = (await runningTimer(scope)) as RunningTimer;
    const on = nameOf(scope, timer);
    const stopped = former
      ? [
          logged
            ? work.stoppedFirst(scope.show.minutes(logged.row.minutes), hoursOn(scope, logged))
            : work.stoppedShort(nameOf(scope, former)),
        ]
      : [];
    return {
      text: [work.started(on, timer.startedTime), ...stopped].join(" "),
      ...(logged ? { card: hoursCard(scope, logged) } : {}),
      offers: [{ label: work.buttons.stopTimer, press: { command: "hours stop", slots: {} } }],
      wrote: { title: work.timerTitle(on) },
    };
  },
});

export const hoursStop = defineCommand({
  name: "hours stop",
  intent: "hours.stop",
  summary: "Stop the timer and log its time",
  theme: "work",
  access: "employee",
  options: { hours: optional(hours("How long it is worth, when not all of it; 0 is nothing")) },
  examples: ["hours stop"],
  typed: (rest) => (rest === "" ? {} : { hours: rest }),
  async run(scope, input, slots): Promise<Answer | Asking> {
    const { work } = scope.say;
    const timer = await runningTimer(scope);
    if (!timer) return { text: work.notRunning };
    if (timer.forgotten && input.hours === undefined) return askForgotten(scope, timer, "hours stop", slots);
    const on = nameOf(scope, timer);
    const view = await stopTimer(scope, timer, input.hours ?? timer.minutes);
    if (!view) {
      const text = input.hours === undefined ? work.stoppedShort(on) : work.discarded(on);
      return { text, wrote: { title: work.discardedTitle(on) } };
    }
    const length = scope.show.minutes(view.row.minutes);
    return {
      text: work.stopped(length, on),
      card: hoursCard(scope, view),
      wrote: { title: work.stoppedTitle(length, on), subject: { table: "hoursEntry", id: view.row.id } },
    };
  },
});

/** A timer that ran through the night is not believed: how long it is worth is asked. */
function askForgotten(scope: Scope, timer: RunningTimer, command: string, slots: Slots): Asking {
  const { work } = scope.say;
  const worth = (label: string, minutes: number): Offer => ({
    label,
    press: { command, slots: { ...slots, hours: encodeHours(minutes) } },
  });
  const length = scope.show.minutes(timer.minutes);
  const midnight = timer.startedOn < scope.today && timer.untilMidnight < timer.minutes;
  return {
    ask: {
      text: work.forgotten(nameOf(scope, timer), sinceOf(scope, timer), length),
      option: "hours",
      offers: [
        worth(work.buttons.logAll(length), timer.minutes),
        ...(midnight
          ? [worth(work.buttons.untilMidnight(scope.show.minutes(timer.untilMidnight)), timer.untilMidnight)]
          : []),
        worth(work.buttons.discard, 0),
      ],
    },
  };
}
