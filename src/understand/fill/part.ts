import type { Intent } from "../intents.ts";
import type { SaidSlots, SlotName } from "../slot-names.ts";
import type { Ask, Entry } from "../understanding.ts";

/** Slots as they are gathered: what is undefined was not said. */
export type Gathered = Readonly<Partial<Record<SlotName, string | undefined>>>;

/** Slots without what was not said. */
export function slots(gathered: Gathered): SaidSlots {
  const said: Partial<Record<SlotName, string>> = {};
  for (const key in gathered) {
    const value = gathered[key as SlotName];
    if (value !== undefined && value !== "") said[key as SlotName] = value;
  }
  return said;
}

/** Something a clause says. */
export function entry(intent: Intent, gathered: Gathered): Entry {
  return { kind: "entry", intent, slots: slots(gathered) };
}

/** A question a clause leaves open. */
export function ask(
  kind: Ask["ask"],
  about: Ask["about"],
  intent?: Intent,
  gathered: Gathered = {},
  options?: readonly string[],
): Ask {
  return {
    kind: "ask",
    ask: kind,
    about,
    slots: slots(gathered),
    ...(intent ? { intent } : {}),
    ...(options ? { options } : {}),
  };
}

export type Part = Entry | Ask;
