const pushed =
  "(digests?|meeting reminders|reminders|mentions|recurring entries|invoice reminders|due tasks|stale leads|budget warnings|goals near their date)";

/** Ways of saying what a worded command does, each with the words it comes to; tried before a sentence is understood. */
export const plainForms: readonly (readonly [said: RegExp, worded: string])[] = [
  [/^(?:add|new|create|make)\s+(?:an?\s+)?(task|deal|budget|supplier|supply)\b[\s:,-]*(\S.*)$/is, "$1 $2"],
  [/^(?:add|new|create|make)\s+(?:an?\s+)?(checklist|guide|strategy|tip)\b[\s:,-]*(\S.*)$/is, "resource $1 $2"],
  [/^(checklist|guide|strategy|tip)\b[\s:]+(\S.*)$/is, "resource $1 $2"],
  [
    new RegExp(`^(?:turn off|switch off|mute|no more)\\s+(?:the\\s+|my\\s+|any\\s+)?${pushed}[.!]?$`, "i"),
    "settings push $1 off",
  ],
  [new RegExp(`^(?:turn on|switch on|unmute)\\s+(?:the\\s+|my\\s+)?${pushed}[.!]?$`, "i"), "settings push $1 on"],
  [/^(?:we|i)(?:'ve|\s+have)?\s+(won|lost)\s+(?:the\s+)?(.+?)\s+deal[.!]?$/is, "deal $1 $2"],
];

/** The singular of an English plural: `tasks`, `supplies`; null for another word. */
export function singularOf(word: string): string | null {
  const lower = word.toLowerCase();
  if (!/^[a-z]{4,}s$/.test(lower)) return null;
  return lower.endsWith("ies") ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
}
