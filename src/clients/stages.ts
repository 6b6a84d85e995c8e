/** The pipeline, in order; any move between stages is allowed (SPEC 3). */
export const stages = ["lead", "negotiation", "client", "past", "lost"] as const;

export type Stage = (typeof stages)[number];
