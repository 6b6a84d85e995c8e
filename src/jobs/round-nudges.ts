import { goalNudge } from "../../commands/cards/goal-nudge.ts";
import { invoiceNudge, invoicesNudge } from "../../commands/cards/invoice-nudge.ts";
import { leadsNudge } from "../../commands/cards/leads-nudge.ts";
import { tasksNudge } from "../../commands/cards/task-nudge.ts";
import { causesTold, noteTold } from "../db/queries/told-causes.ts";
import { dailyDigestNames } from "../digests/names-section.ts";
import { nearGoals } from "../goals/near-goals.ts";
import { staleLeads } from "../interactions/stale-leads.ts";
import { invoiceNudges } from "../invoices/due-nudges.ts";
import type { Scope } from "../scope.ts";
import { addDays, type Day, weekdayOf } from "../time/day.ts";
import { taskNudges } from "../work/due-tasks.ts";
import type { JobBooks } from "./job.ts";

/** The days a round covers: from the day it was due to today, more than one only after the process was down. */
export interface RoundDays {
  readonly from: Day;
  readonly to: Day;
}

/** Up to this many invoices of one morning are told in a message each; more than that in one together (SPEC 5). */
const single = 3;
const leadsShown = 8;

/** Tells the person of unpaid invoices: of a few each by itself, else of all in one message. */
export async function tellInvoices(scope: Scope, days: RoundDays | null, books: JobBooks): Promise<void> {
  const fresh = await untold(scope, await invoiceNudges(scope, days));
  if (fresh.length > single) {
    const [first, ...more] = fresh.flatMap(({ causes }) => causes);
    const told = await invoicesNudge(
      scope,
      fresh.map(({ invoice }) => invoice),
    );
    if (first !== undefined) await tellOf(scope, { kind: "invoices", causes: [first, ...more], told }, books);
    return;
  }
  for (const { invoice, causes } of fresh)
    await tellOf(scope, { kind: "invoices", causes, told: await invoiceNudge(scope, invoice.id) }, books);
}

/** Tells the person of their tasks that are due or overdue, in one message. */
export async function tellTasks(scope: Scope, days: RoundDays | null, books: JobBooks): Promise<void> {
  const fresh = await untold(scope, await taskNudges(scope, days));
  const [first, ...others] = fresh.map(({ task }) => task);
  const [cause, ...more] = fresh.flatMap(({ causes }) => causes);
  if (!first || cause === undefined) return;
  await tellOf(scope, { kind: "tasks", causes: [cause, ...more], told: tasksNudge(scope, [first, ...others]) }, books);
}

/** Tells the person of their goals that are near their date. */
export async function tellGoals(scope: Scope, days: RoundDays, books: JobBooks): Promise<void> {
  for (const nudge of await nearGoals(scope, days))
    await tellOf(scope, { kind: "goals", causes: [nudge.cause], told: goalNudge(scope, nudge) }, books);
}

/** Tells the person of stale leads: once a week, on Monday, unless their daily digest names them. */
export async function tellLeads(scope: Scope, { from, to }: RoundDays, books: JobBooks): Promise<void> {
  const monday = addDays(to, 1 - weekdayOf(to));
  if (monday < from || (await dailyDigestNames(scope, "leads"))) return;
  const { leads, more } = await staleLeads(scope, leadsShown);
  const [first, ...others] = leads;
  if (!first) return;
  const told = leadsNudge(scope, [first, ...others], more);
  await tellOf(scope, { kind: "leads", causes: [`leads:${monday}`], told }, books);
}

type Causes = readonly [string, ...string[]];

/** Those of which the person has not been told yet. */
async function untold<T extends { readonly causes: Causes }>(scope: Scope, all: readonly T[]): Promise<readonly T[]> {
  const causes = all.flatMap((one) => one.causes);
  const told = new Set(await scope.query(causesTold, { memberId: scope.person.id, causes }));
  return all.filter((one) => !one.causes.some((cause) => told.has(cause)));
}

/** Tells of something once for all of its causes. */
async function tellOf(
  scope: Scope,
  {
    kind,
    causes,
    told,
  }: Pick<Parameters<JobBooks["tell"]>[1], "kind"> & {
    readonly causes: Causes;
    readonly told: Omit<Parameters<JobBooks["tell"]>[1]["draft"], "visibility">;
  },
  books: JobBooks,
): Promise<void> {
  const [key, ...others] = causes;
  await books.tell(scope, { kind, key, draft: { ...told, visibility: "person" } });
  await scope.query(noteTold, { memberId: scope.person.id, causes: others, at: books.at });
}
