/** Corrections of an entry. */
export const edit = {
  entry: "that entry",
  ask: (title: string) =>
    `What should change about ${title}? For example: make it 1300, that was yesterday, it was for Globex, make it cash`,
  done: (title: string) => `Corrected: ${title}.`,
  nothing: "There is nothing here that I could correct.",
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
    due: "due date",
    name: "name",
  },
};
