import { type Answer, type Asking, defineCommand, hidden, optional } from "../src/chat/command.ts";
import { delay } from "../src/chat/options/delay.ts";
import { invoice } from "../src/chat/options/invoice.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { text } from "../src/chat/options/text.ts";
import { UserError } from "../src/errors.ts";
import { snoozeInvoice } from "../src/invoices/snooze-invoice.ts";
import { openAmong } from "./asking/among-told.ts";
import { whichInvoice } from "./asking/which-invoice.ts";
import { momentText, saidWhen } from "./cards/said-when.ts";
import { bareInvoice } from "./typed/bare-invoice.ts";
import { readLater } from "./typed/snooze-words.ts";

export const invoiceSnooze = defineCommand({
  name: "invoice snooze",
  intent: "invoice.snooze",
  summary: "Be told of an unpaid invoice again later, and not before",
  theme: "invoices",
  access: "manager",
  options: {
    invoice: optional(invoice("Which invoice")),
    until: optional(delay("For how long, or until when; a day unless told")),
    client: optional(knownClient("Of which client")),
    among: hidden(text("All of these invoices")),
  },
  examples: ["invoice snooze INV-3 1 week"],
  typed: (rest) => {
    const [, number = "", until = ""] = /^(\S+)\s*(.*)$/s.exec(rest.trim()) ?? [];
    const said = bareInvoice(number);
    return said && { ...said, ...(until === "" ? {} : { until }) };
  },
  replied: readLater,
  async run(scope, { until = { days: 1 }, among, ...input }, slots): Promise<Answer | Asking> {
    const { nudges } = scope.say;
    const open = among !== undefined && !input.invoice ? await openAmong(scope, among) : [];
    if (open.length > 1) {
      let when = "";
      for (const one of open) when = saidWhen(scope, (await snoozeInvoice(scope, one.id, until)).to);
      const title = nudges.snoozeTitle(nudges.invoicesAbout(open.length), when);
      return { text: nudges.snoozedInvoices(open.length, when), wrote: { title } };
    }
    const [only] = open;
    if (!only && among !== undefined && !input.invoice) throw new UserError(nudges.nonePending);
    const id = only?.id ?? (await whichInvoice(scope, { command: "invoice snooze", slots, ...input }, "open"));
    if (typeof id !== "string") return id;
    const { view, to } = await snoozeInvoice(scope, id, until);
    const { number } = view.row;
    const { fields } = scope.say.invoices;
    const when = saidWhen(scope, to);
    return {
      text: nudges.snoozedInvoice(number, when),
      card: {
        title: nudges.invoiceTitle(number, view.client.name),
        fields: [
          { label: fields.outstanding, value: scope.show.minor(view.outstandingMinor, view.row.currency) },
          { label: fields.due, value: scope.show.day(view.row.dueOn) },
          { label: nudges.again, value: momentText(scope, to) },
        ],
      },
      wrote: { title: nudges.snoozeTitle(number, when) },
    };
  },
});
