const many = (count: number, one: string, more = `${one}s`) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : more}`;

const things: Readonly<Record<string, readonly [string, string]>> = {
  clients: ["client", "clients"],
  contacts: ["contact", "contacts"],
  income: ["income entry", "income entries"],
  expenses: ["expense", "expenses"],
  invoices: ["invoice", "invoices"],
  statement: ["bank movement", "bank movements"],
  payments: ["payment of an invoice", "payments of invoices"],
};
const counted = (count: number, subject: string) => many(count, ...(things[subject] ?? ["row", "rows"]));

/** How many there are of each kind of thing. */
type Sorts = readonly (readonly [subject: string, count: number])[];

function sorted(sorts: Sorts): string {
  const all = sorts.map(([subject, count]) => counted(count, subject));
  return [all.slice(0, -1).join(", "), ...all.slice(-1)].filter(Boolean).join(" and ");
}

const has = (sorts: Sorts, subject: string) => sorts.some(([one]) => one === subject);

/** What is said about bringing books in from files and taking them out. */
export const transfer = {
  things: (subject: string) => things[subject]?.[1] ?? subject,
  importExample: "import template clients",
  noTable: (table: string, tables: readonly string[]) =>
    `There is no table "${table}". There are: ${tables.join(", ")}.`,
  emptyFile: (name: string) => `There is no table with rows in ${name}, so I wrote nothing down.`,
  brokenCsv: (line: number) =>
    `I can't read that CSV file: something is wrong with its quotes near line ${line}. I wrote nothing down.`,
  brokenXlsx: "I can't read that Excel file. Save it as .xlsx or .csv and send it again. I wrote nothing down.",
  brokenJson: "That JSON file is broken off or damaged. I wrote nothing down.",
  strangeJson: (version: number) => `That is not an export of these books (version ${version}). I wrote nothing down.`,
  strangeTable: (table: string) => `That export holds "${table}", which I don't know. I wrote nothing down.`,
  strangeRow: (table: string) =>
    `A row of "${table}" in that export is not as the books hold them. I wrote nothing down.`,
  notEmpty: "A whole export only goes into empty books, and these hold something already. I wrote nothing down.",
  noColumn: (columns: readonly string[]) => `no column for ${columns.join(", ")}`,
  emptyCell: (column: string) => `${column} is empty`,
  badCell: (column: string, problem: string) => `${column}: ${problem}`,
  otherSign: (cell: string) =>
    `"${cell}" is below zero where other rows are above. If that money came back or went the other way, take the row out and enter it by itself.`,
  torn: (number: string, line: number, column: string) =>
    `${number} is on line ${line} already, with another ${column}. Rows of one number are the lines of one invoice, so the rest must agree.`,
  noMovement: "no amount says what came in or went out, or several do",
  noPrice: "there is neither an amount nor a price",
  hasBadRows: (count: number) => `${many(count, "row")} can't be read, so nothing was imported.`,
  failedRow: (line: number, problem: string) => `Line ${line}: ${problem}`,
  nothingImported: (reason: string) => `${reason} Nothing was imported.`,
  previewTitle: (name: string) => `Import of ${name}`,
  preview: (sorts: Sorts) =>
    [
      `I read ${sorted(sorts)}. Nothing is written yet.`,
      ...(has(sorts, "income") && has(sorts, "expenses")
        ? ["What went out becomes an expense, what came in income."]
        : []),
      ...(has(sorts, "payments") ? ["What equals an open invoice of its client becomes its payment."] : []),
    ].join(" "),
  undecided: (count: number) =>
    `${many(count, "row")} ${count === 1 ? "fits" : "fit"} more than one open invoice, and ${count === 1 ? "comes" : "come"} in as income unless you book the payment first, for example: INV-1 paid.`,
  mayPay: (numbers: readonly string[], line: number) => `line ${line}: ${numbers.join(" or ")}`,
  pays: (number: string, client: string, line: number) => `${number} of ${client}, line ${line}`,
  previewBad: (bad: number, good: number) =>
    `${many(bad, "row")} can't be read, so I import nothing: mend the file and send it again. ${good.toLocaleString("en")} of its rows ${good === 1 ? "is" : "are"} fine.`,
  twins: (count: number) => `${many(count, "row")} ${count === 1 ? "is" : "are"} in the books already`,
  column: (heading: string, meaning: string) => `${heading} → ${meaning}`,
  unused: (headings: readonly string[]) => `Not used: ${headings.join(", ")}`,
  line: (line: number) => `Line ${line}`,
  moreBad: (count: number) => `and ${many(count, "more row")}`,
  imported: (sorts: Sorts, skipped: number, paid: readonly string[] = []) =>
    `Imported ${sorted(sorts)}.${paid.length > 0 ? ` Paid: ${paid.join(", ")}.` : ""}${skipped > 0 ? ` ${many(skipped, "row")} left out: in the books already.` : ""}`,
  begun: (count: number, subject: string, skipped: number) =>
    `Importing ${counted(count, subject)}. I tell you when they are in; everything else goes on meanwhile.${skipped > 0 ? ` ${many(skipped, "row")} left out: in the books already.` : ""}`,
  underWay: (done: number, of: number) =>
    `Importing: ${done.toLocaleString("en")} of ${of.toLocaleString("en")} rows are in.`,
  stopped: (reason: string, done: number, of: number) =>
    `I had to stop importing after ${done.toLocaleString("en")} of ${of.toLocaleString("en")} rows: ${reason} Other entries build on those already, so I left them; Undo takes them away.`,
  importedTitle: (count: number, subject: string) => `Import of ${counted(count, subject)}`,
  nothingNew: "Everything in that file is in the books already, so I wrote nothing down.",
  importedBooks: (rows: number, fileless: number) =>
    `Imported the whole export: ${many(rows, "row")}.${fileless > 0 ? ` Left out: ${many(fileless, "document")}, whose files did not come.` : ""}`,
  importedBooksTitle: "Import of a whole export",
  buttons: {
    all: (count: number) => `Import ${count.toLocaleString("en")}`,
    fresh: (count: number) => `Import the ${count.toLocaleString("en")} new`,
    withTwins: "Import all anyway",
    noPayments: "Log them as new income",
    as: (subject: string) => `As ${subject}`,
    books: "Fill these books with it",
    template: (subject: string) => subject,
    keep: "Keep as a document",
    cancel: "Cancel",
  },
  fields: {
    file: "File",
    holds: "Holds",
    columns: "Columns",
    pays: "Pays",
    undecided: "Undecided",
    unused: "Not used",
    twins: "Already there",
  },
  badHead: ["Row", "What is wrong"],
  fileGone: (name: string) => `I don't have ${name} any more. Send it again.`,
  previewBooks: "That is a whole export of books. It fills these, which must still be empty. Nothing is written yet.",
  how: "Send me a CSV or XLSX file of clients, contacts, income, expenses, invoices or a bank statement; I show what I read before I write anything. A template shows the columns I know.",
  template: (subject: string) => `A template for ${things[subject]?.[1] ?? subject}: fill it and send it to me.`,
  jsonWhole: "JSON is the whole of the books, so that it can be imported again. Of a period there is CSV or Excel.",
  exportHow:
    "Which form? CSV is one table, XLSX all tables as sheets, JSON everything with the files of documents, to import again without loss.",
  exported: (name: string, fileless: number) =>
    `Here are your books: ${name}.${fileless > 0 ? ` The files of ${many(fileless, "document")} are too large to go with it here; \`purser export\`, where I run, writes them all.` : ""}`,
  wholeTable: "The file has everything of that time, not only what was asked for.",
  exportedTable: (file: string) => `Here is your income: ${file}. A CSV file holds one table; Excel takes all of them.`,
  tableCsv: (table: string) => `${table.charAt(0).toUpperCase()}${table.slice(1)} as CSV`,
  allInOne: "All as Excel",
  progress: (done: number, of: number) => `${done.toLocaleString("en")} of ${of.toLocaleString("en")} rows`,
};
