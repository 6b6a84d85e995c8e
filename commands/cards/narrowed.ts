import { calledName, type Named, type NamedOrNew } from "../../src/named.ts";
import type { Scope } from "../../src/scope.ts";
import { isAllTime, type Period } from "../../src/time/period.ts";

/** What a report or list is narrowed to, as the options give it. */
export interface Narrowing {
  readonly client?: Named | undefined;
  readonly classification?: Named | undefined;
  readonly category?: NamedOrNew | undefined;
  readonly vendor?: string | undefined;
  /** Words that the description or the vendor has. */
  readonly about?: string | undefined;
  readonly mode?: NamedOrNew | undefined;
  /** Who entered it. */
  readonly member?: Named | undefined;
}

/** The id of what was said; of something the books don't have, an id that nothing has. */
export function idOf(said: NamedOrNew | undefined): string | undefined {
  return said && ("id" in said ? said.id : "");
}

/** What is reported on, narrowed: `Income from Acme by bank`. */
export function narrowedText(scope: Scope, what: "income" | "expenses" | "profit", given: Narrowing): string {
  const { reports } = scope.say;
  const { narrowing } = reports;
  const { client, classification, category, vendor, about, mode, member } = given;
  return [
    reports[what],
    ...(client ? [narrowing.client[what](client.name)] : []),
    ...(classification ? [narrowing.classification(scope.show.name("classification", classification.name))] : []),
    ...(category ? [narrowing.category(scope.show.name("category", calledName(category)))] : []),
    ...(vendor ? [narrowing.vendor(vendor)] : []),
    ...(about ? [narrowing.about(about)] : []),
    ...(mode ? [narrowing.mode(scope.show.name("mode", calledName(mode)))] : []),
    ...(member ? [narrowing.member(member.name)] : []),
  ].join(" ");
}

/** A period in a sentence: `in November 2026`, `on Fri 20 Nov 2026`, `from … to …`. */
export function whenText(scope: Scope, period: Period): string {
  const { reports } = scope.say;
  const name = scope.show.period(period);
  if (isAllTime(period)) return name;
  if (period.from === period.to) return reports.onDay(name);
  return name.includes(" – ") ? reports.inRange(name) : reports.inNamed(name);
}
