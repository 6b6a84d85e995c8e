/** Cues right behind a bare number that show it is an invoice of that number: `207 paid`. */
export const afterNumber: ReadonlySet<string> = new Set([
  "settle",
  "sent",
  "due",
  "status.overdue",
  "reopen",
  "backToDraft",
  "pay",
  "arrive",
  "status.paid",
  "status.unpaid",
  "extend",
]);

/** Cues right before a bare number that show it: `send 209`. */
export const beforeNumber: ReadonlySet<string> = new Set([
  "sendNow",
  "move",
  "show",
  "voidIt",
  "extend",
  "reopen",
  "partial",
  "link",
  "toward",
  "sent",
  "about",
  "history",
  "rep.owed",
]);

/** Words right before "invoice 99" that show a number behind it, not an amount to invoice: `for invoice 99`, `show inv 99`. */
export const beforeNoun: ReadonlySet<string> = new Set([
  "pay",
  "payThem",
  "settle",
  "for",
  "under",
  "toward",
  "show",
  "move",
  "voidIt",
  "callOff",
  "delete",
  "extend",
  "reopen",
  "link",
  "unlink",
  "history",
]);
