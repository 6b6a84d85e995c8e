/** Corrections of an entry. */
export const edit = {
  ask: (title: string, table: string) => {
    const examples: Readonly<Record<string, string>> = {
      hoursEntry: "2.5 h, that was yesterday, project Website, note wireframes",
      task: "friday, title Send the draft, member Sam, project Website",
      project: "value 6000, due 31 jan, name Website, client Globex",
      reminder: "make it 10am, actually monday, it was for Globex",
      interaction: "that was yesterday, it was for Globex",
      service: "rate 80, hours 12, name Retouching",
      meeting: "move it to 3pm, make it 45 minutes, it was with Globex, medium zoom, title Kickoff",
      invoice: "make it 1300, due 31 jan, it was for Globex",
      payment: "make it 1300, that was yesterday, by card",
      client: "name Acme Studio",
      deal: "value 3000, name Rebrand, client Globex",
      budget: "make it 300",
      recurring: "make it 25, project Website, mode card",
    };
    const money = "make it 1300, that was yesterday, it was for Globex, make it cash";
    return `What should change about ${title}? For example: ${examples[table] ?? money}`;
  },
  done: (title: string) => `Corrected: ${title}.`,
  same: (title: string) => `${title} says that already. Nothing changed.`,
  /** What the correction itself is called in undo and history. */
  title: (before: string, after: string, fields: readonly string[]) =>
    before === after ? `Correction of ${after} (${fields.join(", ")})` : `Correction: ${before} → ${after}`,
  noneLately: (said: string) => `I find no entry of ${said} that you told me lately, so I changed nothing.`,
  noneDescribed: (said: string) => `I find nothing in the books that "${said}" describes, so I changed nothing.`,
  noneToDelete: (said: string) =>
    `I find nothing in the books that "${said}" describes, so there is nothing to delete.`,
  whichRecord: "Several fit. Which one do you mean?",
  closest: "This comes closest.",
  thatOrNew: (label: string) => `The books have ${label}. Does this put it right, or is it new?`,
  isThat: (label: string) => `The closest in the books is ${label}. Shall I correct that?`,
  whichOrNew: "Several fit. Is one of them put right, or is it new?",
  bookAsNew: "Book it as new",
  onCard: "Edit on its card, or: edit the last expense",
  nothing: "There is nothing here that I could correct.",
  nothingOfYours:
    "Nothing of yours was written in this channel that I could correct. To correct what somebody else wrote, reply to its card.",
  example: "got 1200 from Acme yesterday, bank",
  cannot: (title: string, field: string) => `${title} has no ${field} that could be corrected.`,
  fields: {
    amount: "amount",
    on: "date",
    client: "client",
    for: "note",
    mode: "payment mode",
    received: "receipt",
    category: "category",
    classification: "classification",
    vendor: "vendor",
    billable: "billing to the client",
    due: "due date",
    name: "name",
    hours: "hours",
    project: "project",
    service: "service",
    member: "member",
    start: "time",
    end: "end",
    durationMinutes: "length",
    medium: "medium",
    place: "place",
    agenda: "agenda",
  },
};
