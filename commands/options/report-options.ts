import { hidden, optional } from "../../src/chat/command.ts";
import { choice } from "../../src/chat/options/choice.ts";
import { named } from "../../src/chat/options/named.ts";
import { usedMode } from "../../src/chat/options/payment-mode.ts";
import { period } from "../../src/chat/options/period.ts";
import { spanUnits } from "../../src/reports/counted-spans.ts";

/** The options that every report of money has. */
export const reportOptions = {
  period: optional(period("Which period")),
  against: hidden(period("Which period")),
  basis: optional(choice("What was received, or what was earned", ["cash", "earned"])),
  client: optional(named("client", "Only this client")),
  mode: optional(usedMode("Only this payment mode")),
  average: optional(choice("On average per", [...spanUnits, "client", "entry"])),
  extreme: optional(choice("What stands out", ["most", "least", "largest", "latest"])),
};
