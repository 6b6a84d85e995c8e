/** The kinds of what the bot says unasked; each member can turn each of them off (SPEC 10). */
export const pushKinds = [
  "digest",
  "meetings",
  "reminders",
  "mentions",
  "recurring",
  "invoices",
  "tasks",
  "leads",
  "budgets",
  "goals",
  "notices",
  "delivery",
] as const;

export type PushKind = (typeof pushKinds)[number];
