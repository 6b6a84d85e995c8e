/**
 * What every set of books has from the start, or knows without being told, by its name there. A language tells each as it is
 * shown, and behind that, with commas between, what else it is called where only a name of that list is meant; no single
 * thing bought is among those.
 */
export interface BookNames {
  readonly mode: Readonly<Record<"bank" | "cash" | "card" | "check", string>>;
  readonly category: Readonly<
    Record<
      | "software"
      | "hosting"
      | "travel"
      | "meals"
      | "office"
      | "equipment"
      | "contractor"
      | "marketing"
      | "rent"
      | "insurance"
      | "fees"
      | "education"
      | "phone"
      | "utilities"
      | "taxes"
      | "shipping"
      | "other",
      string
    >
  >;
  readonly classification: Readonly<Record<"client" | "salary" | "interest" | "gift" | "other", string>>;
  readonly tax: Readonly<Record<"Tax", string>>;
  /** Where clients come from. */
  readonly source: Readonly<
    Record<"referral" | "social media" | "yard sign" | "vehicle wrap" | "website" | "repeat" | "other", string>
  >;
  /** What goals are about. */
  readonly goalCategory: Readonly<Record<"health" | "wealth" | "relationship" | "own", string>>;
  /** The fixed words that options are chosen from: stages, statuses, roles, kinds, what a report is split by. */
  readonly choice: Readonly<
    Record<
      | "lead"
      | "negotiation"
      | "client"
      | "past"
      | "lost"
      | "potential"
      | "active"
      | "inactive"
      | "draft"
      | "sent"
      | "paid"
      | "void"
      | "overdue"
      | "issued"
      | "not_started"
      | "in_progress"
      | "on_hold"
      | "completed"
      | "cancelled"
      | "low"
      | "medium"
      | "high"
      | "open"
      | "won"
      | "done"
      | "checklist"
      | "guide"
      | "strategy"
      | "tip"
      | "contract"
      | "proposal"
      | "signed"
      | "insurance"
      | "receipt"
      | "other"
      | "owner"
      | "manager"
      | "employee"
      | "books"
      | "unbilled"
      | "billed"
      | "cash"
      | "earned"
      | "rate"
      | "name"
      | "last_contact"
      | "revenue"
      | "entry"
      | "most"
      | "least"
      | "largest"
      | "latest"
      | "day"
      | "week"
      | "month"
      | "quarter"
      | "year"
      | "today"
      | "category"
      | "classification"
      | "mode"
      | "vendor"
      | "project"
      | "service"
      | "member"
      | "income"
      | "profit"
      | "hours"
      | "clients"
      | "expense"
      | "expenses"
      | "payment"
      | "invoice"
      | "invoices"
      | "contacts"
      | "statement"
      | "status"
      | "priority"
      | "billable"
      | "unbillable"
      | "call"
      | "email"
      | "meeting"
      | "text"
      | "note"
      | "one"
      | "series"
      | "show"
      | "renew"
      | "off"
      | "yes"
      | "no",
      string
    >
  >;
}
