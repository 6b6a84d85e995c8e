import { UserError } from "../errors.ts";
import type { Money } from "../money/money.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";
import type { Period } from "../time/period.ts";
import { type UnbilledGroup, unbilledHours } from "../work/unbilled-hours.ts";
import { createInvoice, type SaidDue } from "./create-invoice.ts";
import type { NewLine } from "./new-line.ts";
import type { InvoiceView } from "./read-invoice.ts";

/** Which unbilled hours to invoice, and how. */
export interface HoursToBill {
  readonly client: Named;
  readonly project?: Named | undefined;
  /** Whose hours alone. */
  readonly member?: Named | undefined;
  readonly period?: Period | undefined;
  /** What an hour costs, whatever rates are set. */
  readonly rate?: Money | undefined;
  /** What an hour costs where no rate is set. */
  readonly rateOfRest?: Money | undefined;
  readonly due?: SaidDue | undefined;
  readonly taxBps?: number | undefined;
}

/** An invoice of hours, with what was left for another because it is priced in other currencies. */
export interface BilledHours {
  readonly view: InvoiceView;
  readonly minutes: number;
  readonly otherCurrencies: readonly string[];
}

/**
 * Drafts an invoice of a client's unbilled hours (SPEC 4): a line a service or project, at its rate by the minute. The
 * hours are then billed, so that they are never billed twice. The groups without a rate, when there are any: nothing is
 * written then. A UserError when there are no unbilled hours.
 */
export async function billHours(
  scope: Scope,
  given: HoursToBill,
): Promise<BilledHours | { readonly unrated: readonly UnbilledGroup[] }> {
  const { client, project, member, period, rate, rateOfRest } = given;
  const filter = { clientId: client.id, projectId: project?.id, memberId: member?.id, period };
  const groups = (await unbilledHours(scope, filter)).map((group) => ({
    ...group,
    rate: rate ?? group.rate ?? rateOfRest ?? null,
  }));
  if (groups.length === 0) throw new UserError(scope.say.work.noUnbilled(project?.name ?? client.name));
  const unrated = groups.filter((group) => group.rate === null);
  if (unrated.length > 0) return { unrated };
  const currency = groups[0]?.rate?.currency ?? scope.workspace.currency;
  const billed = groups.filter((group) => group.rate?.currency === currency);
  const projects = new Set(billed.map((group) => group.project?.id ?? null));
  const of = projects.size === 1 ? (billed[0]?.project ?? undefined) : undefined;
  const view = await createInvoice(scope, {
    client,
    project: of,
    lines: billed.map((group) => lineOf(scope, group, client)),
    due: given.due,
    taxBps: given.taxBps,
  });
  const others = groups.flatMap((group) => (billed.includes(group) ? [] : [group.rate?.currency ?? ""]));
  return {
    view,
    minutes: billed.reduce((sum, group) => sum + group.minutes, 0),
    otherCurrencies: [...new Set(others)],
  };
}

function lineOf(scope: Scope, group: UnbilledGroup, client: Named): NewLine {
  const { work } = scope.say;
  const { project, service, minutes, hourIds, rate } = group;
  if (!rate) throw new Error("hours without a rate are not billed");
  return {
    description: project ? work.hoursOf(project.name, service?.name ?? null) : work.workFor(client.name),
    quantityMilli: BigInt(Math.round((minutes * 1000) / 60)),
    unit: rate,
    taxBps: null,
    time: { minutes, hourIds, projectId: project?.id ?? null, serviceId: service?.id ?? null },
  };
}
