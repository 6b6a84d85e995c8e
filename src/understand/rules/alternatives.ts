import type { Feature } from "../features.ts";

/** Any sign that something is asked for. */
export const asking: readonly Feature[] = ["@question", "@shows", "question"];

/** The stages a client can be said to be in. */
export const stages: readonly Feature[] = [
  "stage.lead",
  "stage.negotiation",
  "stage.client",
  "stage.past",
  "stage.lost",
];

/** How far work on something is said to be. */
export const workStatus: readonly Feature[] = [
  "work.not_started",
  "work.in_progress",
  "work.completed",
  "work.on_hold",
  "work.cancelled",
];

/** Words of meeting somebody, as a verb and as a noun. */
export const meetingWords: readonly Feature[] = ["meetVerb", "meetingNoun"];

/** A meeting that is moved or called off. */
export const rescheduling: readonly Feature[] = ["shift", "callOff"];

/** Somebody pays, or money comes in. */
export const paying: readonly Feature[] = ["pay", "payThem", "payMe", "receive", "arrive"];

/** Ways of having spoken with somebody. */
export const spoke: readonly Feature[] = ["channel.call", "channel.email", "channel.meeting", "channel.text"];

/** What would be, is only promised, or is denied: nothing has changed. */
export const notYet: readonly Feature[] = ["hypothetical", "promise", "negation"];
