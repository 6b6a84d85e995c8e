import { ask, type Part } from "../fill/part.ts";
import type { Hearing } from "../hearing.ts";
import type { Intent } from "../intents.ts";
import type { SlotName } from "../slot-names.ts";

/** A kind of thing that may be meant without its name. */
type ThingKind = "goal" | "resource" | "service" | "supply";

const kindOf: Readonly<Partial<Record<Intent, ThingKind>>> = {
  "goal.update": "goal",
  "goal.progress": "goal",
  "goal.done": "goal",
  "goal.delete": "goal",
  "resource.update": "resource",
  "resource.delete": "resource",
  "service.update": "service",
  "service.delete": "service",
  "supply.set": "supply",
  "supply.use": "supply",
  "supply.buy": "supply",
  "supply.update": "supply",
  "supply.archive": "supply",
};

/** What takes a thing away: of several it is always asked which. */
const drops = /\.(?:delete|archive)$/;

/** Things offered as buttons. */
const mostOffered = 8;

/**
 * `delete the goal`, `another 200 towards it`: what says no name is of the thing spoken of right before, else of the only one of its
 * kind; of several it is asked which, as it is of those one of which would be taken away. Null where there is none, or where "it" is nothing of the kind.
 */
export async function thingMeant(part: Part, { names, thingSpokenOf }: Hearing): Promise<Part | null> {
  const kind = kindOf[part.intent ?? "help"];
  if (kind === undefined || part.slots[kind] !== undefined || (part.kind === "ask" && part.options)) return part;
  const { which, ...slots } = part.slots;
  const last = await thingSpokenOf?.();
  const of = (name: string): Part => ({ ...part, slots: { [kind satisfies SlotName]: name, ...slots } });
  if (last?.kind === kind && !drops.test(part.intent ?? "")) return of(last.name);
  const [only, ...more] = which === "last" ? [] : names.all(kind, mostOffered);
  if (!only) return null;
  if (more.length === 0) return of(only.name);
  const options = [only, ...more].map(({ name }) => name);
  return ask("disambiguation", "intent", part.intent, slots, options);
}
