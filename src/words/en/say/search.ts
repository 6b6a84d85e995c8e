/** What the bot says about finding things by words. */
export const search = {
  what: "What shall I look for",
  example: "find logo",
  nothing: (text: string) => `I found nothing with "${text}".`,
  found: (count: number, text: string, more: boolean) =>
    more
      ? `The likeliest ${count} with "${text}":`
      : count === 1
        ? `One thing with "${text}":`
        : `${count} things with "${text}":`,
  title: "Found",
  done: "done",
  archived: "archived",
  head: ["What", "Name", "Details"],
  kinds: {
    client: "client",
    contact: "contact",
    income: "income",
    expense: "expense",
    invoice: "invoice",
    project: "project",
    service: "service",
    task: "task",
    hours: "hours",
    interaction: "interaction",
    reminder: "reminder",
    meeting: "meeting",
    deal: "deal",
    resource: "resource",
    document: "document",
    goal: "goal",
    supplier: "supplier",
    supply: "supply",
  } as Readonly<Record<string, string>>,
};
