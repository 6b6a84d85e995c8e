import { type Clause, namesOf } from "../clauses/clause.ts";
import type { FoundNames, Name, Names } from "./names.ts";

/**
 * Where somebody at a client is named, the client is named too: what Lena of Brook Publishing pays or is told is
 * the client's (SPEC 3: contacts are people at a client).
 */
export function withTheirClients(found: readonly FoundNames[], names: Names): readonly FoundNames[] {
  return found.map((each) => {
    const clients = each.value.flatMap((name) => clientsOf(name, names));
    const more = clients.filter(({ id }, at) => clients.findIndex((one) => one.id === id) === at && !isIn(each, id));
    return more.length === 0 ? each : { ...each, value: [...each.value, ...more] };
  });
}

function clientsOf({ kind, owner }: Name, names: Names): readonly Name[] {
  return kind === "contact" && owner !== undefined ? names.byName("client", owner, "exact") : [];
}

function isIn({ value }: FoundNames, id: string): boolean {
  return value.some((name) => name.id === id);
}

/** The places where clients are named by their own names, and not by those of people there. */
export function clientsThemselves(clause: Clause): readonly FoundNames[] {
  const people = namesOf(clause, "contact");
  return namesOf(clause, "client").filter((client) => !people.some(({ start }) => start === client.start));
}
