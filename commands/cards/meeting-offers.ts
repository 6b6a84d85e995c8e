import type { Held } from "../../src/calendar/busy-times.ts";
import type { Offer } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";
import { refOf } from "./meeting-text.ts";

/** Moving and cancelling one time of a meeting, as buttons. */
export function meetingOffers(scope: Scope, { meeting, occurrence }: Held): Offer[] {
  const { buttons } = scope.say.calendar;
  const slots = { meeting: refOf(meeting, occurrence) };
  return [
    { label: buttons.move, press: { command: "meet move", slots } },
    { label: buttons.cancel, press: { command: "meet cancel", slots } },
  ];
}
