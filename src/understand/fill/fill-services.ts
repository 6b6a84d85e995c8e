import type { Scene } from "../features.ts";
import { ownUnit } from "./own-unit.ts";
import { ask, entry, type Part } from "./part.ts";
import { saidAmount, saidName, saidValue } from "./said.ts";
import { thingName } from "./thing-name.ts";
import { statusTold } from "./work-status.ts";

/** A new service. */
export function fillService(scene: Scene): Part {
  const { clause } = scene;
  const name = thingName(scene, "serviceNoun");
  const said = {
    service: name,
    pricing: saidValue(clause, "pricing"),
    ...ownUnit(clause),
    amount: saidAmount(clause),
    project: saidName(clause, "project"),
  };
  if (!name) return ask("field", "project", "service.add", said);
  return entry("service.add", said);
}

/** The services of a project or client, or at some point of the work. */
export function fillServiceList({ clause }: Scene): Part {
  return entry("service.list", {
    project: saidName(clause, "project"),
    client: saidName(clause, "client"),
    status: saidValue(clause, "work"),
  });
}

/** A changed service. */
export function fillServiceChange(scene: Scene): Part {
  const { clause } = scene;
  return entry("service.update", {
    service: saidName(clause, "service"),
    amount: saidAmount(clause),
    pricing: saidValue(clause, "pricing"),
    status: statusTold(clause),
    project: saidName(clause, "project"),
  });
}
