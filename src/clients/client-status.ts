import { addMonths, type Day } from "../time/day.ts";
import { type Stage, stages } from "./stages.ts";

/** How things stand with a client, derived and never stored (SPEC 3). */
export const statuses = ["potential", "active", "past", "inactive"] as const;

export type ClientStatus = (typeof statuses)[number];

/** What a client's status is derived from. */
export interface Standing {
  readonly stage: Stage;
  /** An invoice that is a draft or not paid in full, income expected and not received, or an open project. */
  readonly openWork: boolean;
  readonly lastInteractionOn: Day;
}

/** A client without an interaction for this many months is inactive (SPEC 3). */
const monthsUntilInactive = 12;

/**
 * The status of a client (SPEC 3), by the first rule that fits:
 * past, when it is at stage past or lost;
 * inactive, when no work is open and the last interaction is 12 months or longer ago;
 * potential, when it is at stage lead or negotiation;
 * active otherwise: a client with open work, or one heard of within 12 months.
 */
export function clientStatus({ stage, openWork, lastInteractionOn }: Standing, today: Day): ClientStatus {
  if (stage === "past" || stage === "lost") return "past";
  if (!openWork && lastInteractionOn <= addMonths(today, -monthsUntilInactive)) return "inactive";
  return stage === "client" ? "active" : "potential";
}

/** Which clients have a status, by the rule above: their stages, and whether they are idle, which is without open work and unheard of. */
export function withStatus(status: ClientStatus, today: Day) {
  const over: readonly Stage[] = ["past", "lost"];
  const since = addMonths(today, -monthsUntilInactive);
  if (status === "past") return { stages: over };
  if (status === "inactive") return { stages: stages.filter((one) => !over.includes(one)), idle: { since, is: true } };
  const reached = stages.filter((one) => !over.includes(one) && (one === "client") === (status === "active"));
  return { stages: reached, idle: { since, is: false } };
}
