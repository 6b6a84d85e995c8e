import type { SpokenOf } from "../../src/chat/spoken-of.ts";
import type { Table } from "../../src/history/tables.ts";
import type { Scope } from "../../src/scope.ts";
import type { Name, NameKind } from "../../src/understand/names/names.ts";
import { subjectOf } from "./subject-of.ts";

const kinds: Readonly<Partial<Record<Table, NameKind>>> = {
  goal: "goal",
  resource: "resource",
  service: "service",
  supplyItem: "supply",
};

/** The thing of the library, or the service, that the change before was of; undefined where it was of something else. */
export async function thingSpokenOf(
  scope: Scope,
  spokenOf: SpokenOf | null,
): Promise<Pick<Name, "kind" | "name"> | undefined> {
  const kind = kinds[(spokenOf?.subjectTable ?? "") as Table];
  if (!spokenOf || kind === undefined) return undefined;
  const id = await subjectOf(scope, spokenOf);
  return scope.names.all(kind, mostNames).find((one) => one.id === id);
}

/** The most names of a kind that are looked through. */
const mostNames = 500;
