/** The kinds of what the bot says unasked; each member can turn each of them off (SPEC 10). */
export const pushKinds = [
  "digest",
  "meetings",
  "reminders",
  "mentions",
  "portal",
  "recurring",
  "invoices",
  "tasks",
  "leads",
  "budgets",
  "goals",
  "notices",
  "delivery",
] as const;

/** Those that hold figures, or may: never for an employee (SPEC 1). */
export const pushesOfFigures: readonly PushKind[] = [
  "digest",
  "recurring",
  "invoices",
  "leads",
  "budgets",
  "goals",
  "portal",
];

/** One of them. */
export type PushKind = (typeof pushKinds)[number];
