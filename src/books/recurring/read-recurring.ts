import type { Recurring } from "../../db/generated/client.ts";
import { UserError } from "../../errors.ts";
import type { Named } from "../../named.ts";
import type { Scope } from "../../scope.ts";
import type { Day } from "../../time/day.ts";

/** What a recurring entry posts. */
export const recurringKinds = ["income", "expense", "invoice"] as const;
export type RecurringKind = (typeof recurringKinds)[number];

/** A recurring entry with what it names. */
export interface RecurringEntry {
  readonly row: Recurring;
  readonly kind: RecurringKind;
  readonly startOn: Day;
  readonly nextOn: Day | null;
  readonly client: Named | null;
  readonly classification: Named | null;
  readonly category: Named | null;
  readonly mode: Named | null;
  readonly project: Named | null;
  readonly service: Named | null;
}

const name = { select: { id: true, name: true } } as const;

/** What is read along with a recurring entry. */
const names = { client: name, classification: name, category: name, mode: name, project: name, service: name } as const;

type Found = Recurring &
  Pick<RecurringEntry, "client" | "classification" | "category" | "mode" | "project" | "service">;

function entryOf({ client, classification, category, mode, project, service, ...row }: Found): RecurringEntry {
  const { kind, startOn, nextOn } = row;
  return { row, kind, startOn, nextOn, client, classification, category, mode, project, service };
}

/** The recurring entry of that id with what it names; a UserError when it is no longer there. */
export async function readRecurring(scope: Scope, id: string): Promise<RecurringEntry> {
  const found = await scope.read.recurring.findFirst({ where: { id }, include: names });
  if (!found) throw new UserError(scope.say.recurring.gone, scope.say.recurring.listExample);
  return entryOf(found);
}

/** The most that are listed or looked through. */
const most = 500;

/** Which recurring entries: those that still have a day to come, or also those that have ended. */
export interface RecurringFilter {
  readonly ended?: boolean | undefined;
  readonly kind?: RecurringKind | undefined;
}

/** Recurring entries by the day that comes next, the ended ones last. */
export async function listRecurring(scope: Scope, { ended, kind }: RecurringFilter): Promise<RecurringEntry[]> {
  const found = await scope.read.recurring.findMany({
    where: { ...(ended ? {} : { nextOn: { not: null } }), ...(kind ? { kind } : {}) },
    include: names,
    orderBy: [{ nextOn: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }],
    take: most,
  });
  return found.map(entryOf);
}
