import { builtInsCalled } from "../../built-in-names.ts";
import type { NamedOrNew } from "../../named.ts";
import type { Scope } from "../../scope.ts";
import { cueCalled } from "../../understand/marks/cue-called.ts";
import type { Option } from "../command.ts";
import { named, namedOrNew } from "./named.ts";

/** Ways of paying that everybody knows: the first use of one adds it to the workspace (LANGUAGE: mode). */
export const wellKnownModes = [
  "bank",
  "cash",
  "card",
  "paypal",
  "stripe",
  "zelle",
  "check",
  "venmo",
  "cashapp",
  "upi",
  "gpay",
  "pix",
  "wise",
];

/** The way of paying everybody knows that a text is, or that is called so in any language: `card` for "con tarjeta". */
export function modeCalled(text: string): string | null {
  const typed = text.trim().toLowerCase();
  return wellKnownModes.includes(typed) ? typed : (builtInsCalled("mode", text)[0] ?? cueCalled("mode", text));
}

/** A payment mode of the workspace, a well-known one it has not used yet, or one of its own when the person confirms it. */
export function paymentMode(describe: string): Option<NamedOrNew> {
  return orWellKnown(namedOrNew("mode", describe));
}

/** A payment mode to look for: as `paymentMode`, but nothing new is made of an unknown one. */
export function usedMode(describe: string): Option<NamedOrNew> {
  return orWellKnown(named("mode", describe));
}

const own = (called: string, scope: Scope) =>
  scope.names.byName("mode", called, "exact").find(({ name }) => name.toLowerCase() === called);

function orWellKnown(known: Option<NamedOrNew>): Option<NamedOrNew> {
  return {
    ...known,
    read: async (text, scope) => {
      const reading = await known.read(text, scope);
      if ("value" in reading) return reading;
      const wellKnown = modeCalled(text);
      if (wellKnown !== null) return { value: own(wellKnown, scope) ?? { create: wellKnown } };
      const choices = reading.choices ?? [];
      const others = scope.names.all("mode", 5).filter(({ name }) => choices.every((one) => one.value !== name));
      return {
        ...reading,
        choices: [...others.map(({ name }) => ({ label: scope.show.name("mode", name), value: name })), ...choices],
      };
    },
  };
}
