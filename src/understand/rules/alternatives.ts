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
