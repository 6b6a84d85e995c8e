const called = (kind: string) => (kind === "mode" ? "payment mode" : kind);

/** What is said when something can't be read or done: what was wrong, and what would work. */
export const problems = {
  amount: (text: string) => `I can't read "${text}" as an amount. Try 1200, 1.2k or 1,200.50 EUR.`,
  day: (text: string) => `I can't read "${text}" as a date. Try today, last friday, 12 Nov or 2026-11-12.`,
  quantity: (text: string) => `I can't read "${text}" as a quantity. Try 12 or 2.5.`,
  hours: (text: string) => `I can't read "${text}" as working time. Try 3, 2.5 h, 1:30 or 45 min.`,
  period: (text: string) => `I can't read "${text}" as a period. Try last month, Q3, 2026 or 2026-04-01..2026-04-30.`,
  repeat: (text: string) =>
    `I can't read "${text}" as a rhythm. Try monthly, every 2 weeks, every friday or monthly on the 1st until june.`,
  empty: (what: string) => `${what}: that was empty.`,
  tooLong: (length: number, most: number) => `That text has ${length} characters; I keep at most ${most}.`,
  choice: (text: string, choices: readonly string[]) =>
    `"${text}" is not one of ${choices.map((one) => one.replaceAll("_", " ")).join(", ")}.`,
  several: (text: string) => `"${text}" fits several. Which one?`,
  noMember: (text: string, all: readonly string[]) => {
    const only = all.length > 1 ? `These are: ${all.join(", ")}.` : "You are the only one.";
    return `"${text}" is no member of these books, so I wrote nothing down. ${only} "invite employee" makes an invitation.`;
  },
  unknownName: (kind: string, text: string) => `I don't know a ${called(kind)} called "${text}".`,
  unknownNew: (kind: string, text: string) =>
    `I don't know a ${called(kind)} called "${text}", so I have written nothing down yet. Add it?`,
  unknownAmong: (kind: string, text: string, all: string) =>
    `I don't know a ${called(kind)} called "${text}". There are: ${all}.`,
};
