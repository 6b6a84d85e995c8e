import type { CueName } from "../words/cue-words.ts";
import type { Clause } from "./clauses/clause.ts";
import type { Flow } from "./flow/evidence.ts";
import type { Intent } from "./intents.ts";

/** What a clause shows beyond its cues, found out once for all rules. */
export type Sign =
  | "@question"
  | "@minutes"
  | "@newContact"
  | "@request"
  | "@money"
  | "@money2"
  | "@percent"
  | "@fields"
  | "@marked"
  | "@hours"
  | "@newProject"
  | "@worksFirst"
  | "@justNamed"
  | "@length"
  | "@day"
  | "@time"
  | "@period"
  | "@future"
  | "@ahead"
  | "@recurs"
  | "@client"
  | "@clientItself"
  | "@unknown"
  | "@project"
  | "@service"
  | "@contact"
  | "@goal"
  | "@meeting"
  | "@invoice"
  | "@known"
  | "@ref"
  | "@range"
  | "@rests"
  | "@past"
  | "@terse"
  | "@list"
  | "@weakMoney"
  | "@shows"
  | "@impossible"
  | "@badClock"
  | "@judged"
  | "@event"
  | "@prepares"
  | "@theirs"
  | "@stating"
  | "@invoices"
  | "@ones"
  | "@meetings"
  | "@projects"
  | "@services"
  | "@contacts"
  | "@role"
  | "@record"
  | "@headed"
  | "@email"
  | "@phone"
  | "@link"
  | "@address"
  | "@quoted"
  | "@in"
  | "@out"
  | "@unreal"
  | "@last"
  | "@lastMoney"
  | "@timeApart"
  | "@announced"
  | "@moved"
  | "@vendor"
  | "@seller"
  | "@lines"
  | "@lastInvoice"
  | "@lastBilled"
  | "@lastMeeting"
  | "@lastReminder"
  | "@denied"
  | "@modeDenied"
  | "@goals"
  | "@mereFix"
  | "@lastPaid"
  | "@thing"
  | "@dayFirst"
  | "@voidsInvoice"
  | "@movedNow"
  | "@currency"
  | "@onlyCurrency"
  | "@shiftsLast"
  | "@dayDenied"
  | "@chargesClient"
  | "@billAndMode"
  | "@repaid"
  | "@howMuch"
  | "@owedBill"
  | "@billFrom"
  | "@billGot"
  | "@toldThat"
  | "@changesLast"
  | "@owesMe"
  | "@source"
  | "@inbox"
  | "@billSent"
  | "@toDo"
  | "@whomFor"
  | "@search"
  | "@short"
  | "@partOfWork"
  | "@number"
  | "@theyCancel"
  | "@cannotMake"
  | "@asksToMeet"
  | "@agreed"
  | "@unsure"
  | "@sentIt"
  | "@chases"
  | "@toMe"
  | "@amountOne"
  | "@anew"
  | "@otherOne"
  | "@oneWas"
  | "@takenBackFor"
  | "@lasts"
  | "@lastDue"
  | "@named"
  | "@valued"
  | "@toClient"
  | "@closingUndo"
  | "@bare";

/** A cue anywhere (`pay`), at the start of the clause (`^show`), as all of it (`=help`), or a sign (`@money`). */
export type Feature = CueName | `^${CueName}` | `=${CueName}` | Sign;

/** A clause with its features, each found out when it is first asked for. */
export interface Scene {
  readonly clause: Clause;
  readonly flow: Flow | null;
  /** The first token that says something. */
  readonly first: number;
  has(feature: Feature): boolean;
  shows(asked: Asked): boolean;
}

/** How a feature is found out, and where its answer is kept. */
export interface Asked {
  readonly place: number;
  readonly bit: number;
  find(scene: Scene): boolean;
}

/** Intents that only read: the ones a question may mean. */
export const readingIntents: ReadonlySet<Intent> = new Set<Intent>([
  "invoice.show",
  "invoice.list",
  "client.show",
  "client.list",
  "project.list",
  "project.show",
  "project.board",
  "service.list",
  "task.list",
  "hours.list",
  "meeting.list",
  "meeting.show",
  "meeting.calendar",
  "meeting.feed",
  "contact.show",
  "contact.list",
  "report.income",
  "report.expenses",
  "report.profit",
  "report.owed",
  "report.overdue",
  "report.invoiced",
  "report.hours",
  "report.pipeline",
  "report.project",
  "report.goal",
  "report.activity",
  "report.top",
  "report.aging",
  "report.sources",
  "help",
  "settings",
  "held",
  "digest",
  "balances",
  "workflow",
  "income.list",
  "expense.list",
  "history",
  "find",
  "interaction.list",
  "client.quiet",
  "reminder.list",
  "document.list",
  "document.show",
  "document.send",
  "resource.list",
  "resource.show",
  "supplier.list",
  "supplier.show",
  "supply.list",
  "supply.show",
  "recurring.list",
  "budget.list",
  "deal.list",
  "deal.show",
  "client.duplicates",
  "board",
  "report.forecast",
  "report.tax",
  "report",
  "export",
  "import",
]);
