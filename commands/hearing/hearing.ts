import { meetingNames } from "../../src/calendar/meeting-facts.ts";
import type { SpokenOf } from "../../src/chat/spoken-of.ts";
import { openDealsOf } from "../../src/clients/deals.ts";
import type { Table } from "../../src/history/tables.ts";
import { invoiceFacts } from "../../src/invoices/invoice-facts.ts";
import type { Scope } from "../../src/scope.ts";
import type { Hearing } from "../../src/understand/hearing.ts";
import type { Intent } from "../../src/understand/intents.ts";
import { projectsOf } from "../../src/work/projects-of.ts";
import { openTaskCalled } from "../../src/work/tasks.ts";
import { clientSpokenOf } from "./client-spoken-of.ts";
import { lastAmount } from "./last-amount.ts";
import { lastDay } from "./last-day.ts";
import { lastInvoice } from "./last-invoice.ts";
import { lastMeeting } from "./last-meeting.ts";
import { lastProject } from "./last-project.ts";
import { lastStart } from "./last-start.ts";
import { lastWhole } from "./last-whole.ts";
import { metLately } from "./met-lately.ts";
import { thingSpokenOf } from "./thing-spoken-of.ts";

/** Where and when the person is heard, with the entry that a correction would correct. */
export async function hearingOf(scope: Scope, spokenOf: SpokenOf | null): Promise<Hearing> {
  const { today, time, zone, locale, names, workspace } = scope;
  const last = spokenOf ? await saidAs(scope, spokenOf) : undefined;
  const start = spokenOf ? await lastStart(scope, spokenOf) : undefined;
  return {
    today,
    time,
    zone,
    locale,
    currency: workspace.currency,
    names,
    facts: {
      ...invoiceFacts(scope),
      meetings: () => meetingNames(scope),
      projectsOf: (client) => projectsOf(scope, client),
      openDeals: (client) => openDealsOf(scope, client),
      openTask: (title) => openTaskCalled(scope, title),
    },
    weekStart: workspace.weekStart,
    clientSpokenOf: () => clientSpokenOf(scope, spokenOf),
    thingSpokenOf: () => thingSpokenOf(scope, spokenOf),
    metLately: () => metLately(scope),
    ...(workspace.dateOrder ? { dateOrder: workspace.dateOrder } : {}),
    ...(last && spokenOf
      ? {
          last: {
            ...last,
            ...(start ? { start } : {}),
            amount: () => lastAmount(scope, spokenOf),
            invoice: () => lastInvoice(scope, spokenOf),
            project: () => lastProject(scope, spokenOf),
            meeting: () => lastMeeting(scope, spokenOf),
            day: () => lastDay(scope, spokenOf),
            whole: () => lastWhole(scope, spokenOf),
          },
        }
      : {}),
  };
}

interface SaidAs {
  readonly intent: Intent;
  readonly hasAmount: boolean;
}

/** What an entry was said as; of what recurs, which way its money goes. */
async function saidAs(scope: Scope, { id, subjectTable }: SpokenOf): Promise<SaidAs | undefined> {
  const said = subjectTable ? lastEntries[subjectTable] : undefined;
  if (subjectTable !== "recurring" || !said) return said;
  const change = await scope.read.change.findFirst({ where: { id }, select: { subjectId: true } });
  const row = await scope.read.recurring.findFirst({ where: { id: change?.subjectId ?? "" }, select: { kind: true } });
  return row?.kind === "expense" ? { ...said, intent: "expense.add" } : said;
}

/** What an entry of each kind of row was said as. */
const lastEntries: Readonly<Partial<Record<Table, SaidAs>>> = {
  income: { intent: "income.add", hasAmount: true },
  expense: { intent: "expense.add", hasAmount: true },
  payment: { intent: "invoice.pay", hasAmount: true },
  invoice: { intent: "invoice.create", hasAmount: true },
  client: { intent: "client.add", hasAmount: false },
  project: { intent: "project.add", hasAmount: true },
  service: { intent: "service.add", hasAmount: true },
  task: { intent: "task.add", hasAmount: false },
  hoursEntry: { intent: "hours.log", hasAmount: false },
  interaction: { intent: "interaction.log", hasAmount: false },
  reminder: { intent: "reminder.add", hasAmount: false },
  deal: { intent: "project.add", hasAmount: true },
  budget: { intent: "expense.add", hasAmount: true },
  recurring: { intent: "income.add", hasAmount: true },
  meeting: { intent: "meeting.book", hasAmount: false },
  goal: { intent: "goal.add", hasAmount: false },
};
