/** The digests there are, by how often they come (SPEC 10). */
export const digestKinds = ["daily", "weekly", "monthly"] as const;
export type DigestKind = (typeof digestKinds)[number];

/** What digests are made of; each part can be left out. */
export const digestSections = [
  "meetings",
  "invoices",
  "reminders",
  "tasks",
  "leads",
  "money",
  "goals",
  "hours",
  "clients",
  "chart",
  "ahead",
] as const;
export type DigestSection = (typeof digestSections)[number];

/** The sections left out, as a plan keeps them. */
export function readSections(text: string): ReadonlySet<DigestSection> {
  const left = text.split(",");
  return new Set(digestSections.filter((section) => left.includes(section)));
}

/** Sections as a plan keeps them, in their order. */
export function encodeSections(sections: ReadonlySet<DigestSection>): string {
  return digestSections.filter((section) => sections.has(section)).join(",");
}
