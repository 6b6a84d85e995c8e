import { entry, type Part } from "../fill/part.ts";
import type { Hearing } from "../hearing.ts";

/**
 * `won the Acme deal` of a client without an open deal moves the client itself (SPEC 3: winning a deal moves the client); any
 * other part as it is.
 */
export async function decidedDeal(part: Part, { names, facts, today }: Hearing): Promise<Part> {
  if (part.kind !== "entry" || (part.intent !== "deal.won" && part.intent !== "deal.lost")) return part;
  const [client, other] = names.byName("client", part.slots.deal ?? "");
  if (!client || other || (await facts.openDeals?.(client.name))) return part;
  return entry("client.move", {
    client: client.name,
    stage: part.intent === "deal.won" ? "client" : "lost",
    on: today,
  });
}
