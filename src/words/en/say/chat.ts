import type { Silence } from "../../../silence.ts";

/** What the bot says about the conversation itself. */
export const chat = {
  ask: (what: string) => `${what}?`,
  whichDay: "Which day? For example: 12 Oct, last friday, 3 december",
  which: (about: string) => `Which ${about} do you mean?`,
  empty: "That message was empty. Tell me what happened, for example: got 1200 from Acme yesterday",
  tooLong: (length: number, most: number) =>
    `That message has ${length} characters; I read at most ${most}, so I wrote nothing down. Tell me what happened in fewer words, for example: got 1200 from Acme yesterday`,
  silence: (why: Silence) => {
    switch (why) {
      case "small-talk":
        return "👍";
      case "not-for-us":
        return "I wrote nothing down: that reads like a message for somebody else.";
      case "not-happened":
        return 'I wrote nothing down: that has not happened yet. If you count on the money, say "expecting 800 from Acme next friday".';
      case "not-yours":
        return 'I wrote nothing down: that is nothing you earned or spent. If it is, say what you got or paid: "got 80 from Acme", "spent 80 on paint".';
      case "not-paid":
        return 'I wrote nothing down: that has not been paid yet. To keep it as a bill of yours, say "have to pay 120 to the electrician, not paid yet"; to be told of it, "remind me friday to pay the electrician".';
      case "own-money":
        return "I wrote nothing down: money that only moves between your own pockets is neither income nor an expense.";
      case "about-me":
        return 'I am Purser, the bookkeeper in this chat, and a program. Tell me what happened ("got 1200 from Acme yesterday") or ask ("who owes me"); "help" lists everything.';
      case "introduced":
        return 'Nice to meet you. Tell me of your clients ("new clients: Acme, Globex and Initech") and of what happens ("got 1200 from Acme yesterday", "3h for Acme", "invoice Acme 800"). "help" lists everything.';
      case "my-rate":
        return 'I wrote nothing down. To have your hours cost that, say "set hourly rate to 80", with your own number. A project or a service may have a rate of its own: "project update Website rate 95", "raise the Sketches rate to 90 an hour". Members and clients have none.';
      case "price":
        return 'I wrote nothing down: that is a price, and no payment. Once it is paid, say "got 25 from Acme"; to bill it, "invoice Acme 4 x 25".';
      case "withholding":
        return 'I take no tax that is withheld off an invoice: its total stays what is billed. Say what arrived ("Acme paid 1020"). What was kept can be a payment mode of its own: "add payment mode Withheld", then "Acme paid 180, Withheld".';
      case "two-taxes":
        return 'I wrote nothing down: an invoice has one rate of tax here, to a hundredth of a percent, so two of them can not be set. Add each as a line with its amount: "add GST 42.50 to INV-1", "add QST 84.79 to INV-1".';
      case "mileage":
        return 'I wrote nothing down: I know no price of a mile or kilometre. Say it along, and I book what it comes to: "42 miles to Acme at 0.45".';
      case "who-sees":
        return 'What you write here is kept in one set of books, on the machine I run on. Whoever you have not invited is refused; "members" lists who is in, and employees see no figures. In a shared channel, answers with money or names go to you alone. "export" gives you everything, and "delete all my data" erases it for good.';
      case "where":
        return 'I have no app of my own: I answer in Slack, Telegram and Discord, so on every phone and computer that has one of them. "link" ties your accounts there to the same books.';
      case "sends-nothing":
        return 'I write to nobody but you and those you invite. Say "mark INV-3 as sent" and I give you its PDF to pass on; "invoice chase INV-3" writes a text to forward to whoever has not paid.';
      case "client-terms":
        return 'I wrote nothing down: clients have no payment terms of their own. Say them with the invoice ("invoice Acme 800, net 60"), or change those of every new invoice: "set payment terms to 60 days".';
      case "fiscal-year":
        return 'I wrote nothing down: years and quarters here are those of the calendar. For your own year, ask with its days: "profit from april 2026 to march 2027", "expenses since 1 april".';
      case "day-off":
        return 'I wrote nothing down: I keep no days off. To call off what is booked then, say "clear my calendar friday"; to keep a day free, book it: "meeting friday 9am to 5pm".';
      case "paid-faster":
        return 'What helps here: "set payment terms to 7 days" makes every new invoice due sooner, "who is late paying" shows whom to chase, and "invoice chase INV-3" writes a text to forward to them.';
      case "advice":
        return 'I keep books and give no business advice. What they show may help: "best clients this year" who brings most, "report sources" where clients come from, "profit this year" what is left.';
      case "question":
        return 'I have no answer to that, and wrote nothing down. I know your books: ask "what did I earn this month", "who owes me", "what is due", or "help" for everything.';
      case "unknown":
        return 'I did not get that, and wrote nothing down. Try "got 1200 from Acme yesterday" or "spent 45 on hosting, card". "help" lists everything.';
    }
  },
  ofWork: {
    unknown: ([a, b]: readonly string[]) =>
      `I did not get that, and wrote nothing down. Try "${a}" or "${b}". "help" lists everything.`,
    question: ([a, b]: readonly string[]) =>
      `I have no answer to that, and wrote nothing down. Ask "${a}" or "${b}"; "help" lists everything.`,
    aboutMe: ([a]: readonly string[], [b]: readonly string[]) =>
      `I am Purser, the bookkeeper in this chat, and a program. Tell me what you did ("${a}") or ask ("${b}"); "help" lists everything.`,
    greeting: ([a]: readonly string[], [b]: readonly string[]) =>
      `Hello! Tell me what you did ("${a}") or ask ("${b}"). "today" says what today holds, "help" lists everything.`,
  },
  unknownPerson: (name: string) =>
    `I did not get that, and wrote nothing down. I know nobody called "${name}" yet. Shall I add them as a client? Then say it once more, for example: got 60 from ${name}`,
  greeting:
    'Hello! Tell me what happened ("got 1200 from Acme yesterday") or ask ("who owes me"). "today" says what today holds, "help" lists everything.',
  whetherThat: (title: string) =>
    `I did not get what you said before that. Shall I correct ${title}? If you meant the other, say it whole once more.`,
  whetherBefore: (title: string) =>
    `You have just taken back what you told after that. Shall I correct ${title}? If you meant the other, say it whole once more.`,
  whetherYours: (title: string) =>
    `Somebody else has written something here since. Shall I correct yours, ${title}? To correct theirs, reply to its card.`,
  correctThat: "Correct it",
  whichWay: (amount: string, named: string | null) =>
    named === null
      ? `${amount}: did it come in, or did you spend it? Nothing is written yet.`
      : `${amount}, "${named}": did it come in, or did you spend it? Nothing is written yet.`,
  paidOrBilled: (amount: string, client: string) =>
    `That makes ${amount} for ${client}. Has it been paid, or is it to be invoiced? Nothing is written yet.`,
  billIt: (client: string) => `Invoice ${client}`,
  paymentOf: (invoice: string) => `${invoice} was paid`,
  notAll: (question: string) => `I did not get all of that. ${question}`,
  keepAsDeal: "Keep as a deal",
  quotedOnly: (amount: string, client: string) =>
    `I wrote no money down: ${amount} is only quoted. Shall I keep it as a deal of ${client}?`,
  asksForWork: (name: string) => `I wrote nothing down yet: nobody paid. Shall I keep ${name} as a lead?`,
  keepAsLead: (name: string) => `Add ${name} as a lead`,
  rateTold: "Nothing is changed yet. Shall your hours cost that from now on?",
  setRate: "Set my hourly rate",
  moneyIn: (from: string | null) => (from === null ? "It came in" : `It came from ${from}`),
  moneyOut: (to: string | null) => (to === null ? "I spent it" : `I paid it to ${to}`),
  notYet: (what: string) =>
    `I understood that (${what.replace(".", " ")}), but I can't do it yet. I wrote nothing down.`,
  tooMuchAtOnce: (about: string) => {
    const one =
      about === "meeting"
        ? "cancel the meeting with Acme"
        : about === "invoice"
          ? "mark INV-12 paid"
          : "delete client Acme";
    return `That would change many records at once, so I did nothing. Name one at a time, for example: ${one}`;
  },
  noSuchCommand: (name: string, close: string | null) =>
    `There is no command ${name}.${close ? ` Did you mean /${close}?` : ""} "/help" lists them all.`,
  noSuchOption: (command: string, option: string, options: readonly string[]) =>
    `/${command} has no option "${option}", so I wrote nothing down. ${options.length > 0 ? `It takes: ${options.join(", ")}.` : "It takes none."}`,
  unreadLines: (lines: readonly string[]) => {
    const quoted = lines.map((line) => `"${line}"`).join(", ");
    return lines.length > 1
      ? `I did not get ${lines.length} of the lines, and wrote nothing of them: ${quoted}. Say each once more as a whole sentence, for example: spent 45 on hosting, card`
      : `I did not get one of the lines, and wrote nothing of it: ${quoted}. Say it once more as a whole sentence, for example: spent 45 on hosting, card`;
  },
  didYouMean: (command: string, example: string) =>
    `I did not get that, and wrote nothing down. Did you mean "${command}"? For example: ${example}`,
  unreadCommand: (command: string, rest: string, example: string) =>
    `I could not read "${rest}" for /${command}, and wrote nothing down. This works: ${example}`,
  staleButton: "That button is no longer good: the question has been answered or replaced.",
  usedButton: "That button has already been used.",
  othersButton: "That button is meant for somebody else.",
  othersQuestion: "I asked somebody else that, so only they can answer it.",
  editOffer: (title: string, text: string) => `You changed the message to "${text}". Shall I update ${title}?`,
  editStays: (title: string) => `You changed that message. What it did stays as it is (${title}).`,
  editUnread: (title: string) =>
    `You changed that message, but I can't read it as one entry, so ${title} stays as it is.`,
  apology: (reference: string) =>
    `Something went wrong on my side and I wrote nothing down. Please try again. (reference ${reference})`,
  notToShare: "That one is for you alone: whoever has it could use it in your place.",
  nothingToShare: "There is nothing to share: that message is not yours or is gone.",
  problem: (sentence: string, example: string | undefined) =>
    example ? `${sentence} For example: ${example}` : sentence,
  forbidden: (command: string) => `Your role does not allow "${command}".`,
  batchTitle: (count: number) => `${count} entries`,
  takenIn: (told: string) => `Understood: ${told}.`,
  stillOpen: (question: string) => `Still open: ${question}`,
  cancelled: "Cancelled.",
  nothingToCancel: "There is no open question.",
};
