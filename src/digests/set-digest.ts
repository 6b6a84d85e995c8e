import type { DigestPlan } from "../db/generated/client.ts";
import { planDigestAt } from "../db/queries/digest-plans.ts";
import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { addDays } from "../time/day.ts";
import { type DigestKind, digestKinds, encodeSections, readSections } from "./digest-kinds.ts";
import { planDigests } from "./plan-digests.ts";
import type { DigestOrder } from "./read-order.ts";

/** The wall time digests come at unless told otherwise, and the days of each kind. */
const usualTime = "08:00";
const usualDays = (kind: DigestKind, weekStart: number) =>
  ({ daily: "1,2,3,4,5,6,7", weekly: String(weekStart), monthly: "1" })[kind];

/** A person's digests, in the order of their kinds; those to themselves are off while they have turned off that kind of push. */
export async function digestPlans(scope: Scope): Promise<DigestPlan[]> {
  const rows = await scope.read.digestPlan.findMany({ where: { memberId: scope.person.id } });
  const muted = await muteOf(scope);
  const order: readonly string[] = digestKinds;
  return rows
    .map((row) => (muted && row.channelId === null ? { ...row, active: false, nextAt: null } : row))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function muteOf(scope: Scope) {
  return scope.read.mute.findFirst({ where: { memberId: scope.person.id, kind: "digest" } });
}

/** What an order came to: the digests it was about, as they are then, and whether anything changed. */
export interface DigestsSet {
  readonly kinds: readonly DigestKind[];
  readonly plans: readonly DigestPlan[];
  readonly changed: boolean;
}

/**
 * Sets the person's own digests (SPEC 10). Without a kind, a time or days are the daily one's, a day of the month the monthly
 * one's, and everything else is of all that are on. `channelId` is where they go, null for the person themselves.
 */
export async function setDigest(
  scope: Scope,
  order: DigestOrder,
  channelId: string | null | undefined,
): Promise<DigestsSet> {
  const known = await digestPlans(scope);
  const kinds = kindsMeant(order, known);
  const mark = scope.write.mark();
  const woken: string[] = [];
  for (const kind of kinds) {
    const plan = known.find((one) => one.kind === kind);
    const columns = columnsOf(scope, kind, order, channelId, known);
    if (!plan) await scope.write.insert("digestPlan", { memberId: scope.person.id, kind, ...columns });
    else await scope.write.update("digestPlan", plan.id, columns);
    if (plan && !plan.active && columns.active) woken.push(plan.id);
  }
  const muted = woken.length > 0 ? await muteOf(scope) : null;
  if (muted) await scope.write.remove("mute", muted.id);
  await planDigests(scope);
  await forgetTimeOff(scope, woken);
  return { kinds, plans: await digestPlans(scope), changed: scope.write.mark() > mark };
}

function kindsMeant(order: DigestOrder, known: readonly DigestPlan[]): readonly DigestKind[] {
  if (order.kinds.length > 0) return order.kinds;
  if (order.dayOfMonth !== undefined) return ["monthly"];
  if (order.time !== undefined || order.weekdays) return ["daily"];
  const on = digestKinds.filter((kind) => known.some((plan) => plan.kind === kind && plan.active));
  if (on.length > 0 && !order.active) return on;
  return order.active === false ? digestKinds.filter((kind) => known.some((plan) => plan.kind === kind)) : ["daily"];
}

function columnsOf(
  scope: Scope,
  kind: DigestKind,
  order: DigestOrder,
  channelId: string | null | undefined,
  known: readonly DigestPlan[],
) {
  const plan = known.find((one) => one.kind === kind);
  const sections = new Set(readSections(plan?.without ?? ""));
  for (const section of order.without) sections.add(section);
  for (const section of order.with) sections.delete(section);
  return {
    active: order.active ?? (isAsked(order) || (plan?.active ?? true)),
    time: order.time ?? plan?.time ?? known.find((one) => one.kind === "daily")?.time ?? usualTime,
    days: daysOf(scope, kind, order) ?? plan?.days ?? usualDays(kind, scope.workspace.weekStart),
    channelId: channelId === undefined ? (plan?.channelId ?? null) : channelId,
    silentWhenEmpty: order.silentWhenEmpty ?? plan?.silentWhenEmpty ?? true,
    without: encodeSections(sections),
  };
}

/** Whether an order says that a digest shall come, so that one that is off comes on. */
function isAsked(order: DigestOrder): boolean {
  return (
    order.kinds.length > 0 || order.time !== undefined || order.weekdays !== undefined || order.dayOfMonth !== undefined
  );
}

function daysOf(scope: Scope, kind: DigestKind, order: DigestOrder): string | undefined {
  const { digests } = scope.say;
  if (kind === "monthly") return order.dayOfMonth === undefined ? undefined : String(order.dayOfMonth);
  if (!order.weekdays) return undefined;
  if (kind === "weekly" && order.weekdays.length > 1) throw new UserError(digests.oneDayAWeek, digests.weeklyExample);
  return order.weekdays.join(",");
}

/** What happened while a digest was off is not made up for when it is on again. */
async function forgetTimeOff(scope: Scope, ids: readonly string[]): Promise<void> {
  const yesterday = addDays(scope.today, -1);
  for (const plan of await digestPlans(scope)) {
    if (!ids.includes(plan.id) || plan.lastOn === null || plan.lastOn >= yesterday) continue;
    await scope.query(planDigestAt, { id: plan.id, nextAt: plan.nextAt, lastOn: yesterday });
  }
}
