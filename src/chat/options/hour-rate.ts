import type { Money } from "../../money/money.ts";
import type { Option } from "../command.ts";
import { money } from "./money.ts";

const anHour = /\s*(?:an?|per|each|\/|pro|por|par|la|l')\s*(?:hour|hr|h|stunde|hora|heure)\.?$/i;

/** The price of an hour, with or without saying so: `80`, `80 an hour`, `€75/h`. */
export function hourRate(describe: string): Option<Money> {
  const amount = money(describe);
  return { ...amount, read: (text, scope) => amount.read(text.trim().replace(anHour, ""), scope) };
}
