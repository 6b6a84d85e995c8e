const list = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
const days = (n: number) => `${n} ${n === 1 ? "day" : "days"}`;
const isPercent = (text: string) => /^\d+(?:[.,]\d+)?\s*%?$/.test(text.trim());
/** A percentage as near as it is kept, its comma as it was. */
const nearest = (text: string) => {
  const near = `${Number.parseFloat(text.replace(",", ".")).toFixed(2)}%`;
  return text.includes(",") ? near.replace(".", ",") : near;
};
/** More decimals than a percentage is kept with. */
const isTooFine = (text: string) => /[.,]\d{3,}\s*%?$/.test(text.trim());
const counted = (n: number) => `${n} ${n === 1 ? "invoice" : "invoices"}`;

/** Invoices, payments, what is owed, and the workflow view. */
export const invoices = {
  invoice: "Invoice",
  payment: "Payment",
  refund: "Refund",
  work: "Services",
  entryOf: (day: string) => `Work, ${day}`,
  fields: {
    number: "Number",
    client: "Client",
    lines: "Lines",
    subtotal: "Subtotal",
    discount: "Discount",
    total: "Total",
    issued: "Issued",
    due: "Due",
    sent: "Sent",
    terms: "Terms",
    notes: "Notes",
    status: "Status",
    paid: "Paid",
    outstanding: "Outstanding",
    credit: "Credit",
    amount: "Amount",
    date: "Date",
    mode: "Payment mode",
    reference: "Reference",
    invoice: "Invoice",
    payments: "Payments",
  },
  head: { no: "#", what: "What", quantity: "Quantity", price: "Price", amount: "Amount" },
  taxed: (what: string, rate: string) => `${what} (${rate})`,
  taxLabel: (name: string, rate: string) => `${name} ${rate}`,
  off: (amount: string, rate: string | null) => (rate ? `−${amount} (${rate})` : `−${amount}`),
  status: (status: "draft" | "sent" | "paid" | "void" | "overdue") =>
    ({ draft: "Draft", sent: "Sent", paid: "Paid", void: "Void", overdue: "Overdue" })[status],
  overdueBy: (count: number) => `Overdue by ${days(count)}`,
  noLines: "none yet",
  paidPart: (amount: string, day: string, mode: string, reference: string | null) =>
    `${amount} on ${day}, ${mode}${reference ? `, ${reference}` : ""}`,
  assumed: (mode: string) => `${mode} (assumed)`,
  sentNote: (number: string) => `${number} was already sent; the earlier version is kept in its history.`,
  columns: {
    "invoice.number": "Number",
    "invoice.clientId": "Client",
    "invoice.status": "Status",
    "invoice.issuedOn": "Issued",
    "invoice.dueOn": "Due",
    "invoice.sentOn": "Sent",
    "invoice.taxBps": "Tax",
    "invoice.discountBps": "Discount",
    "invoice.discountMinor": "Discount",
    "invoice.terms": "Terms",
    "invoice.notes": "Notes",
    "invoiceLine.description": "Line",
    "invoiceLine.amountMinor": "Line amount",
    "invoiceLine.taxBps": "Line tax",
    "payment.amountMinor": "Payment",
    "payment.paidOn": "Paid on",
    "payment.modeId": "Payment mode",
    "payment.reference": "Reference",
    "income.amountMinor": "Entry amount",
    "income.note": "Entry",
  },
  examples: {
    create: "invoice Acme 1200 for the logo, due in 14 days",
    due: "invoice update INV-3 due friday",
    link: "invoice link INV-3 last",
    unlink: "invoice unlink INV-3 last",
    workflow: "workflow last mode cash",
    refund: "invoice refund INV-3 200",
    pay: "Acme paid 500 on INV-3",
    show: "show INV-3",
    lines: "invoice line INV-3 add 3 x 150 Decals",
    send: (number: string) => `invoice send ${number}`,
    unvoid: (number: string) => `invoice update ${number} status sent`,
    void: (number: string) => `invoice void ${number}`,
    amount: (number: string) => `invoice update ${number} amount 1200`,
    update: "invoice update INV-3 client Globex",
    removePayment: "payment remove INV-3",
    line: (number: string) => `invoice line ${number} 2 150`,
  },

  // what is wrong
  unknown: (text: string) => `I know no invoice "${text}".`,
  same: (number: string) => `${number} says that already. Nothing changed.`,
  gone: "That invoice is no longer there.",
  gonePayment: "That payment is no longer there.",
  badNumber: (number: string) => `"${number}" can't be an invoice number: it takes 1 to 40 characters.`,
  numberTaken: (number: string, client: string) => `${number} is already an invoice to ${client}.`,
  leavesGap: (number: string, next: string) =>
    `${number} would leave numbers out: the next one is ${next}. Leave the number away to get it, or take one of another kind, such as A-${number.replace(/\D/g, "")}.`,
  tooMuch: "The invoice would then come to more than the books can hold.",
  badDiscount: (text: string) =>
    isPercent(text) && isTooFine(text)
      ? `"${text}" is finer than the books keep: a discount has at most two decimals. Try ${nearest(text)} or 50 USD.`
      : isPercent(text)
        ? `A discount is at most 100 %, so "${text}" is none. Try 10% or 50 USD.`
        : `I can't read "${text}" as a discount. Try 10% or 50 USD.`,
  badShare: (text: string) => `I can't read "${text}" as a part of the whole. Try 1/2 or 30%.`,
  badPercent: (text: string) =>
    isPercent(text) && isTooFine(text)
      ? `"${text}" is finer than the books keep: a percentage has at most two decimals. Try ${nearest(text)}, or put the exact tax on the invoice as a line of its own: add tax 88.75 to INV-1.`
      : isPercent(text)
        ? `"${text}" is more than 100 %. Try 19 or 7.5%.`
        : /%.*%/.test(text)
          ? `An invoice has one tax rate unless its lines have their own, and I read several (${text}). Which is it? Or give each line its rate: invoice line INV-3 add 3 x 150 Decals 7%.`
          : `I can't read "${text}" as a percentage from 0 to 100. Try 19 or 7.5%.`,
  badDue: (text: string) => `I can't read "${text}" as a due day. Try friday, 12 Dec or net 30.`,
  badLine: (text: string) => `I can't read "${text}" as a line. Try "3 x 150 Decals" or "Hosting 50".`,
  nothingToSend: (number: string | null) => `${number ?? "The invoice"} has nothing on it yet, so it can't be sent.`,
  nothingToPay: (number: string) => `${number} has nothing on it yet, so there is nothing to pay.`,
  dueBeforeIssue: (due: string, issued: string) => `The due day ${due} is before the issue day ${issued}.`,
  noAmount: "An invoice needs an amount above zero.",
  noNet: (gross: string, rate: string, net: string, comes: string) =>
    `No amount before tax comes to exactly ${gross} with ${rate} tax: ${net} comes to ${comes}. I wrote nothing down.`,
  noPayment: "A payment needs an amount above zero; money given back is a refund.",
  mixedCurrencies: (one: string, other: string) =>
    `One invoice has one currency: ${one} and ${other} can't be on it together.`,
  keepsClient: "An invoice always has a client, so it can go to another one but not to none.",
  keepsMode: "A payment always has a payment mode. If the money has not arrived, take the payment back.",
  isVoid: (number: string) => `${number} is void. Bring it back first.`,
  alreadyVoid: (number: string) => `${number} is void already.`,
  notVoid: (number: string) => `${number} is not void.`,
  alreadyOn: (amount: string, number: string) => `That entry of ${amount} is on ${number} already.`,
  onOther: (amount: string, number: string) => `That entry of ${amount} is on ${number}. Take it off there first.`,
  entryNeedsClient: (amount: string) =>
    `That entry of ${amount} has no client, so it can't be invoiced. Say whose it is first.`,
  entryNotReceived: (amount: string) => `That entry of ${amount} has not been received, so it is no payment.`,
  entryRefunded: (amount: string) => `Part of that entry of ${amount} was given back, so it can't become a payment.`,
  onNone: (amount: string) => `That entry of ${amount} is on no invoice.`,
  refundIsNoLine: (amount: string) =>
    `That entry of ${amount} is a refund, which can't be a line. Refund the invoice instead.`,
  otherClient: (amount: string, client: string | null, number: string) =>
    client === null
      ? `That entry of ${amount} has no client yet, and ${number} does.`
      : `That entry of ${amount} is ${client}'s, and ${number} is another client's.`,
  otherCurrency: (amount: string, number: string, currency: string) =>
    `That entry of ${amount} is in another currency than ${number}, which is in ${currency}.`,
  refundsFirst: (number: string) =>
    `More would then have been given back on ${number} than was paid. Take the refund back first.`,
  entryTax: "A line that is an income entry is taxed at the invoice's rate.",
  severalLines: (number: string, count: number) => `${number} has ${count} lines, so say which one changes.`,
  noSuchLine: (number: string, line: string) => `${number} has no line "${line}".`,
  paymentsFirst: (number: string) => `${number} has payments. Take them back first.`,
  notPaid: (number: string) => `${number} is not paid, so there is nothing to reopen.`,
  notNewest: (number: string, later: string) =>
    `${number} can't be removed, because ${later} came after it and numbers have no gaps. Void it instead: it keeps its number and counts for nothing.`,
  numberGone: (number: string) => `${number} can't be brought back: its place has been taken by another invoice since.`,
  sentStays: (number: string) =>
    `${number} has been sent, so it can't be deleted. Void it instead: it keeps its number.`,
  alreadyPaid: (number: string) => `${number} is already paid. Nothing is outstanding.`,
  wrongCurrency: (number: string, currency: string, amount: string) =>
    `${number} is in ${currency}, so I can't book ${amount} on it. What came in, in ${currency}?`,
  stillDraft: (number: string) => `${number} is still a draft.`,
  overpaid: (what: string, outstanding: string, amount: string) =>
    `${amount} is more than the ${outstanding} outstanding on ${what}.`,
  nothingPaid: (number: string) => `Nothing was paid on ${number}, so there is nothing to refund.`,
  refundTooMuch: (number: string, paid: string) =>
    `Only ${paid} was paid on ${number}; no more than that can be refunded.`,
  receiptOfEntry: (number: string) =>
    `That payment is what was received for an entry on ${number}; change the entry's amount, and it follows.`,
  paidByClient: (number: string) => `${number} has payments, so it can't go to another client. Take them back first.`,
  entriesOfClient: (number: string) => `${number} holds income entries of its client. Take them off first.`,
  notClients: (number: string, owner: string, client: string) => `${number} is ${owner}'s, not ${client}'s.`,
  noOpen: (client: string | null) => (client ? `${client} has no open invoice.` : "There is no open invoice."),
  noDraft: (client: string | null) => (client ? `${client} has no draft invoice.` : "There is no draft invoice."),
  noInvoice: (client: string | null) => (client ? `${client} has no invoice yet.` : "There is no invoice yet."),
  noEntry: (words: string) => (words ? `I found no income entry for "${words}".` : "I found no income entry for that."),
  alreadySent: (number: string, day: string) => `${number} was already sent on ${day}.`,
  isDraft: (number: string) => `${number} is a draft already.`,

  // questions
  noWithholding: "I take no withholding off: it stands on the invoice as a note, and the total is without it.",
  whichRate: (rate: string) =>
    `At what rate does the tax come on top? I have written nothing down yet. To set it for all invoices: settings tax VAT ${rate}%`,
  whichClient: "Which client is the invoice for?",
  whichInvoice: "Which invoice do you mean?",
  whichEntry: "Which entry do you mean?",
  whichPayment: (number: string) => `Which payment of ${number} shall I take back?`,
  whatChange: (number: string) =>
    `What should change on ${number}? For example: due friday, amount 1300, tax 19, discount 10%, status draft`,
  whichLine: (number: string) =>
    `What should change on the lines of ${number}? For example: add 3 x 150 Decals, 2 150, remove 2`,
  whichPaid: (client: string | null, amount: string | null, one: boolean) =>
    one
      ? `${client === null ? "There is" : `${client} has`} one open invoice. ${amount ? `Does the ${amount} pay it` : "Was it paid"}?`
      : `${client ?? "There"} ${client ? "has" : "are"} several open invoices. Which one ${amount ? `does the ${amount} pay` : "was paid"}?`,
  howMuchPart: (number: string, outstanding: string) =>
    `How much of the ${outstanding} outstanding on ${number} was paid?`,
  howMuchBack: (number: string, paid: string) => `How much of the ${paid} paid on ${number} is given back?`,
  askDraft: (number: string, client: string) =>
    `${number} for ${client} is still a draft. Mark it as sent and book the payment?`,
  askSend: (number: string, client: string) => `${number} for ${client} is a draft. Mark it as sent?`,
  askOverpaid: (number: string, outstanding: string, amount: string) =>
    `${amount} is more than the ${outstanding} outstanding on ${number}. How shall I book it?`,
  askSettled: (number: string, amount: string) => `${number} is already paid. What is the ${amount}?`,
  askPaymentsFirst: (number: string, paid: string, what: "draft" | "void") =>
    `${paid} was paid on ${number}. ${what === "draft" ? "To make it a draft again" : "To void it"}, the payments have to be taken back first.`,
  askPayment: (amount: string, number: string, outstanding: string) =>
    `${number} has exactly ${outstanding} outstanding. Is the ${amount} its payment, or further work to add to it?`,
  askNoClient: (amount: string, number: string, client: string) =>
    `That entry of ${amount} has no client yet. Was it from ${client}, for ${number}?`,
  askMove: (amount: string, from: string, to: string) => `That entry of ${amount} is on ${from}. Move it to ${to}?`,
  whichCurrency: (client: string, theirs: string, ours: string) =>
    `${client} has an open invoice in another currency. Was it ${theirs} or ${ours}?`,
  askMatches: (client: string, amount: string) =>
    `${client} has several invoices with exactly ${amount} outstanding. Which one was paid?`,
  askEntryInvoice: (amount: string, client: string | null) =>
    `On which invoice${client ? ` of ${client}` : ""} shall I put the ${amount}?`,

  // buttons
  buttons: {
    send: "Mark sent",
    markSent: (number: string) => `Mark ${number} sent`,
    paid: "Mark paid",
    sendAndPay: "Mark sent and book",
    credit: "All of it, rest as credit",
    rest: (outstanding: string, rest: string) => `${outstanding} on it, ${rest} as new income`,
    half: (amount: string) => `Half: ${amount}`,
    onlyOutstanding: (outstanding: string) => `Only ${outstanding}`,
    newIncome: "Log as new income",
    instead: "Log as new income instead",
    takeBackDraft: "Take back payments, then draft",
    takeBackVoid: "Take back payments, then void",
    keep: "Keep",
    voidIt: "Void it",
    all: (amount: string) => `All ${amount}`,
    oldest: "Oldest first",
    choice: (number: string, amount: string, client: string | null) =>
      client ? `${number}, ${amount}, ${client}` : `${number}, ${amount}`,
    entry: (amount: string, what: string) => `${amount}, ${what}`,
    itsPayment: "Its payment",
    asLine: "Add as a line",
    yes: (client: string) => `Yes, from ${client}`,
    move: "Move it",
    deleteDraft: "Delete it instead",
    create: (number: string) => `Create ${number} as draft`,
    newDraft: "New draft",
    onInvoice: (amount: string) => `Invoice the ${amount}`,
    received: (amount: string) => `${amount} arrived`,
    show: (number: string) => `Show ${number}`,
  },

  // answers
  createdTitle: (number: string, client: string, total: string) => `Invoice ${number} for ${client}, ${total}`,
  created: (number: string, client: string, total: string, status: "draft" | "sent" | "paid" | "void", due: string) =>
    `${status === "draft" ? "Drafted" : "Recorded"} ${number} for ${client}: ${total}, due ${due}.`,
  createdEmpty: (number: string, client: string) =>
    `Drafted ${number} for ${client}, with nothing on it yet. Say for example: add line logo 500`,
  sentTitle: (number: string) => `${number} sent`,
  sentText: (number: string, client: string, day: string, outstanding: string) =>
    `${number} to ${client} is marked as sent on ${day}. ${outstanding} outstanding.`,
  draftTitle: (number: string) => `${number} back to draft`,
  draftText: (number: string, takenBack: string | null) =>
    `${number} is a draft again and keeps its number.${takenBack ? ` Taken back: ${takenBack}.` : ""}`,
  reopenTitle: (number: string) => `${number} reopened`,
  reopenText: (number: string, takenBack: string, outstanding: string) =>
    `${number} is open again. Taken back: ${takenBack}. ${outstanding} outstanding.`,
  askVoid: (number: string, client: string, left: string) =>
    `Void ${number} to ${client}? It then counts for nothing, and ${client} no longer owes you the ${left}. It keeps its number.`,
  voidTitle: (number: string) => `${number} void`,
  voidText: (number: string, takenBack: string | null) =>
    `${number} is void and keeps its number.${takenBack ? ` Taken back: ${takenBack}.` : ""}`,
  unvoidTitle: (number: string) => `${number} brought back`,
  unvoidText: (number: string, status: string, sent: string) =>
    `${number} is no longer void: it is ${status.toLowerCase()} again, as of ${sent}.`,
  deletedTitle: (number: string) => `Draft ${number} deleted`,
  deletedText: (number: string) => `Deleted the draft ${number}. Its number is free again.`,
  updatedTitle: (number: string) => `Change of ${number}`,
  updatedText: (number: string, total: string) => `Changed ${number}; it comes to ${total}.`,
  linesTitle: (number: string) => `Lines of ${number}`,
  paidTitle: (amount: string, number: string, client: string) => `Payment ${amount} from ${client} for ${number}`,
  paidText: (amount: string, client: string, number: string, left: string | null) =>
    left
      ? `Booked ${amount} from ${client} on ${number}. ${left} left.`
      : `Booked ${amount} from ${client} on ${number}. It is paid.`,
  creditText: (amount: string, client: string, number: string, credit: string) =>
    `Booked ${amount} from ${client} on ${number}. It is paid, with ${credit} of credit.`,
  sentAlong: (number: string) => `${number} was a draft and is marked as sent.`,
  asPayment: (number: string) => `That is exactly what ${number} had outstanding, so I took it as its payment.`,
  asPartPayment: (number: string, client: string) =>
    `${number} is the only open invoice of ${client}, so I took it as a part payment.`,
  restAsIncome: (rest: string) => `The other ${rest} is new income.`,
  splitTitle: (amount: string, client: string) => `Payment ${amount} from ${client}`,
  splitText: (amount: string, client: string, parts: readonly string[]) =>
    `Booked ${amount} from ${client}, oldest first: ${list(parts)}.`,
  splitPart: (amount: string, number: string, left: string | null) =>
    left ? `${amount} on ${number} (${left} left)` : `${amount} on ${number} (paid)`,
  refundTitle: (amount: string, number: string) => `Refund ${amount} on ${number}`,
  refundText: (amount: string, client: string, number: string, outstanding: string | null) =>
    `Gave ${amount} of ${number} back to ${client}.${outstanding ? ` ${outstanding} outstanding again.` : ""}`,
  removedTitle: (amount: string, number: string) => `Payment ${amount} of ${number} taken back`,
  removedText: (taken: string, number: string, outstanding: string) =>
    `Taken back: ${taken}. ${number} has ${outstanding} outstanding.`,
  linkTitle: (amount: string, number: string) => `${amount} put on ${number}`,
  linkText: (amount: string, number: string, total: string) => `Put ${amount} on ${number}; it comes to ${total}.`,
  receiptText: (amount: string) => `The ${amount} received for it is now a payment of the invoice.`,
  unlinkTitle: (amount: string, number: string) => `${amount} taken off ${number}`,
  unlinkText: (amount: string, number: string, total: string) => `Took ${amount} off ${number}; it comes to ${total}.`,
  becamePayment: (amount: string, number: string) =>
    `The ${amount} is now the payment of ${number}, and no longer income of its own.`,
  shown: (number: string, client: string, status: string) => `${number} for ${client}: ${status.toLowerCase()}.`,

  // lists
  listTitle: "Invoices",
  listHead: ["Number", "Client", "Issued", "Due", "Status", "Total", "Outstanding"],
  dueIn: (period: string) => `open, due ${period}`,
  listText: (count: number, shown: number, about: readonly string[]) => {
    const what = about.length > 0 ? ` (${about.join(", ")})` : "";
    if (count === 0 && about.length === 1 && about[0] === "sent") return "No sent invoice is waiting to be paid.";
    if (count === 0 && about.length === 0)
      return 'There are no invoices yet. Try "invoice Acme 800 for the logo, net 30".';
    if (count === 0) return `No invoices${what}.`;
    return `${counted(count)}${what}${shown < count ? `; the newest ${shown} are shown` : ""}.`;
  },
  statusTotal: (count: number, total: string) => `${counted(count)}, ${total}`,
  statusLabel: (status: string, currency: string, several: boolean) => (several ? `${status} (${currency})` : status),
  owedTitle: "Owed to you",
  owedHead: ["Number", "Client", "Due", "Outstanding", "Overdue"],
  owedText: (client: string | null, totals: readonly string[], count: number) =>
    totals.length === 0
      ? client
        ? `${client} owes nothing.`
        : "Nobody owes you anything on invoices."
      : `${client ?? "Clients"} ${client ? "owes" : "owe"} ${list(totals)} on ${counted(count)}${count > 1 ? ", those due first on top" : ""}.`,
  overdueText: (client: string | null, totals: readonly string[], count: number) =>
    totals.length === 0
      ? client
        ? `Nothing of ${client} is overdue.`
        : "Nothing is overdue."
      : `${list(totals)} ${count === 1 ? "is" : "are"} overdue on ${counted(count)}${client ? ` of ${client}` : ""}.`,
  overdueTitle: "Overdue",
  expectedText: (totals: readonly string[]) => `Besides, ${list(totals)} of income not on an invoice is expected.`,
  late: (count: number) => (count > 0 ? days(count) : "—"),
  more: (count: number) => `${count} more are not shown.`,
  agingTitle: "What is owed by age, in days past due",
  agingHead: (ages: readonly string[]) => ["Client", ...ages, "Total"],
  agingAll: "All",
  agingText: (totals: readonly string[]) =>
    totals.length === 0 ? "Nothing is outstanding." : `${list(totals)} outstanding, by days past due.`,
  ages: { current: "Current", "1–30": "1–30", "31–60": "31–60", "61–90": "61–90", "90+": "90+" },
  invoicedTitle: (period: string) => `Invoiced, ${period}`,
  invoicedText: (client: string | null, period: string, totals: readonly string[]) =>
    totals.length === 0
      ? `Nothing was invoiced${client ? ` to ${client}` : ""} in ${period} (sent invoices by issue day).`
      : `Invoiced${client ? ` to ${client}` : ""} in ${period}: ${list(totals)} (sent and paid invoices by issue day).`,
  averageText: (client: string | null, when: string, averages: readonly string[], count: number) =>
    `Invoices${client ? ` to ${client}` : ""} ${when}: ${list(averages)} on average, over ${counted(count)} (sent and paid invoices by issue day, tax included).`,
  largestText: (when: string, number: string, client: string, day: string, total: string) =>
    `Largest invoice ${when}: ${number} to ${client} with ${total}, ${day} (sent and paid invoices by issue day).`,
  historyTitle: (number: string) => `History of ${number}`,
  historyHead: ["When", "Who", "What", "Change"],
  historyText: (number: string, count: number) => `${number} has changed ${count} ${count === 1 ? "time" : "times"}.`,
  historyUndone: (title: string) => `${title} (undone)`,
  valueMade: (label: string, after: string) => `${label} ${after}`,
  valueGone: (label: string, before: string) => `${label} ${before} removed`,
  valueChanged: (label: string, before: string, after: string) => `${label} ${before} → ${after}`,

  workflow: {
    title: "Client income",
    head: ["Date", "Amount", "For", "Client", "Project", "Service", "Invoice", "Payment mode"],
    none: "—",
    notReceived: "not received",
    byInvoice: "by invoice",
    text: (of: { count: number; beyond: boolean }, shown: number, about: readonly string[]) => {
      const { count, beyond } = of;
      const what = about.length > 0 ? ` (${about.join(", ")})` : "";
      if (count === 0 && about.length === 0) return 'No client income yet. Try "got 1200 from Acme yesterday, bank".';
      if (count === 0) return `No client income${what}.`;
      return `${beyond ? "More than " : ""}${count} ${count === 1 ? "entry" : "entries"} of client income${what}${shown < count ? `; the newest ${shown} are shown` : ""}.`;
    },
    changedTitle: (amount: string) => `Entry of ${amount}`,
    changed: (amount: string) => `Changed the entry of ${amount}.`,
  },
};
