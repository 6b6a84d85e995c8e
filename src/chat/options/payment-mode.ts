import type { NamedOrNew } from "../../named.ts";
import type { Option } from "../command.ts";
import { named } from "./named.ts";

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

/** A payment mode of the workspace, or a well-known one it has not used yet. */
export function paymentMode(describe: string): Option<NamedOrNew> {
  const known = named("mode", describe);
  return {
    ...known,
    read: async (text, scope) => {
      const reading = await known.read(text, scope);
      const wellKnown = text.trim().toLowerCase();
      return "problem" in reading && wellKnownModes.includes(wellKnown) ? { value: { create: wellKnown } } : reading;
    },
  };
}
