import type { Grouping } from "../db/queries/report-sources.ts";
import type { Sum } from "../db/queries/report-sums.ts";
import type { Scope } from "../scope.ts";
import { readIsoDay } from "../time/day.ts";
import { monthOfDay, quarterOfDay } from "../time/period.ts";

const spans: ReadonlySet<Grouping> = new Set(["day", "month", "quarter", "year"]);

/** Whether the groups are spans of time, shown in their order. */
export function isSpan(groupBy: Grouping): boolean {
  return spans.has(groupBy);
}

type Key = string | null;

/** What people call the groups of a report, by key; entries that have none of the kind have no name. */
export async function groupNames(
  scope: Scope,
  groupBy: Grouping,
  keys: readonly Key[],
  sums: readonly Sum[],
): Promise<Map<Key, string>> {
  const present = keys.filter((key): key is string => key !== null);
  switch (groupBy) {
    case "none":
      return new Map();
    case "day":
      return new Map(present.map((key) => [key, scope.show.day(key)]));
    case "year":
    case "month":
    case "quarter":
      return new Map(present.map((key) => [key, spanName(scope, key)]));
    case "vendor":
      return new Map(sums.flatMap((sum) => (sum.key !== null && sum.label ? [[sum.key, sum.label] as const] : [])));
    default:
      return new Map((await named(scope, groupBy, present)).map((row) => [row.id, scope.show.name(groupBy, row.name)]));
  }
}

function spanName(scope: Scope, key: string): string {
  const [year = "", part = ""] = key.split("-");
  if (part === "") return year;
  const month = part.startsWith("Q") ? String(Number(part.slice(1)) * 3).padStart(2, "0") : part;
  const day = readIsoDay(`${year}-${month}-01`);
  if (!day) return key;
  return scope.show.period(part.startsWith("Q") ? quarterOfDay(day) : monthOfDay(day));
}

function named(scope: Scope, groupBy: "client" | "classification" | "category" | "mode", ids: readonly string[]) {
  const query = { where: { id: { in: [...ids] } }, select: { id: true, name: true } };
  if (groupBy === "client") return scope.read.client.findMany(query);
  return groupBy === "mode" ? scope.read.paymentMode.findMany(query) : scope.read.category.findMany(query);
}
