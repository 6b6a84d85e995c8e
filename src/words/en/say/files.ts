const kinds: Readonly<Record<string, string>> = {
  contract: "contract",
  proposal: "proposal",
  signed: "signed document",
  insurance: "insurance certificate",
  receipt: "receipt",
  other: "document",
};

const kindOf = (kind: string) => kinds[kind] ?? kind;
const article = (word: string) => (/^[aeiou]/i.test(word) ? `an ${word}` : `a ${word}`);

/** Files that are sent, and the documents they become. */
export const files = {
  onCard: "Documents",
  named: (names: readonly string[], more: number) => `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  kinds,
  refused: {
    noFile: (name: string) => `I can't use "${name}", so I left it alone. I keep files: a PDF, a photo, a spreadsheet.`,
    tooLarge: (name: string, most: string) =>
      `"${name}" is larger than ${most}, which is the most I keep. I left it alone.`,
    dangerous: (name: string) =>
      `"${name}" is a kind of file that can run on a computer, so I did not keep it. Send it as a PDF or in a zip file.`,
    empty: (name: string) => `"${name}" is empty, so there is nothing to keep.`,
    unreachable: (name: string) => `I could not fetch "${name}", so I kept nothing of it. Please send it again.`,
    tooMany: (name: string) => `I keep at most 10 files of one message, so I left "${name}" alone.`,
  },
  size: (bytes: number) =>
    bytes < 1024
      ? `${bytes} bytes`
      : bytes < 1024 * 1024
        ? `${Math.round(bytes / 1024)} KB`
        : `${(bytes / 1024 / 1024).toFixed(1)} MB`,
  card: (kind: string) => kindOf(kind).charAt(0).toUpperCase() + kindOf(kind).slice(1),
  name: "Name",
  client: "Client",
  project: "Project",
  meeting: "Meeting",
  invoice: "Invoice",
  entry: "Entry",
  note: "Note",
  file: "File",
  kept: "Kept since",
  sized: (name: string, size: string) => `${name} (${size})`,
  kind: "Kind",
  of: "Of",
  keptText: (name: string, kind: string, of: string | null) =>
    `Kept "${name}"${kind === "other" ? "" : ` as ${article(kindOf(kind))}`}${of ? ` for ${of}` : ""}.`,
  onInvoices: "It stands on your invoices from now on.",
  keptTitle: (name: string) => `document ${name}`,
  shownText: (name: string, kind: string) => `"${name}" is ${article(kindOf(kind))}.`,
  sentText: (name: string) => `Here is "${name}".`,
  linkedText: (name: string, of: string) => `"${name}" now belongs to ${of}.`,
  linkedTitle: (name: string, of: string) => `document ${name} for ${of}`,
  changedText: (name: string) => `Changed "${name}".`,
  changedTitle: (name: string) => `change of document ${name}`,
  sameText: (name: string) => `"${name}" says so already.`,
  deletedText: (name: string) => `Deleted "${name}". Undo brings it back.`,
  deletedTitle: (name: string) => `deletion of document ${name}`,
  gone: "That document is no longer there.",
  unknown: (text: string) => `I have no document called "${text}".`,
  choice: (name: string, kind: string, of: string | null, day: string) =>
    `${name} (${kindOf(kind)}${of ? ` of ${of}` : ""}, ${day})`,
  noFileSent: "Send me the file itself, with a few words about it: contract for Acme.",
  noneYet: "There are no documents yet. Send me a file, with a few words about it: contract for Acme.",
  nothing: (what: string) => `There are no ${what}.`,
  listText: (shown: number, count: number, what: string) =>
    shown < count ? `The newest ${shown} of ${count} ${what}.` : `${count} ${what}.`,
  listTitle: "Documents",
  what: (kind: string | null, of: string | null, search: string | null, count: number) => {
    const noun = kind ? kindOf(kind) : "document";
    const about = `${of ? ` of ${of}` : ""}${search ? ` with "${search}"` : ""}`;
    return `${noun}${count === 1 ? "" : "s"}${about}`;
  },
  added: "Kept",
  notThere: (text: string) => `I don't know what "${text}" is: no client, project or invoice is called so.`,
  nothingToLink: "Nothing was said before that a document could belong to.",
  entries: {
    income: (amount: string, what: string | null) => `Income ${amount}${what ? ` for ${what}` : ""}`,
    expense: (amount: string, what: string | null) => `Expense ${amount}${what ? ` for ${what}` : ""}`,
  },
  buttons: {
    send: "Send the file",
    show: (name: string) => name,
    receiptOf: (title: string) => `Receipt of ${title}`,
    kind: (kind: string) => kindOf(kind),
    delete: "Delete it",
  },
  examples: {
    list: "document list",
    link: "document link lease.pdf to Acme",
    update: "document update lease.pdf name: Office lease",
  },
};
