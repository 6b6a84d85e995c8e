import { optional } from "../../src/chat/command.ts";
import { money } from "../../src/chat/options/money.ts";
import { named } from "../../src/chat/options/named.ts";
import { orNone } from "../../src/chat/options/or-none.ts";
import { since } from "../../src/chat/options/since.ts";
import { text } from "../../src/chat/options/text.ts";
import { wholeNumber } from "../../src/chat/options/whole-number.ts";
import { sources } from "../../src/clients/source.ts";

/** What may be said of a client besides its name and how to reach it (SPEC 3); `none` leaves it out or clears it. */
export const clientDetailOptions = {
  company: orNone(text("Company")),
  position: orNone(text("Position")),
  website: orNone(text("Website")),
  linkedin: orNone(text("LinkedIn page")),
  industry: orNone(text("Industry")),
  size: orNone(text("Size of the company")),
  address: orNone(text("Billing address")),
  taxNumber: orNone(text("Tax number")),
  site: optional(text("Address of a site")),
  source: {
    ...orNone(text("Where they come from")),
    suggest: (typed: string) => sources.filter((one) => one.toLowerCase().startsWith(typed.toLowerCase())),
  },
  tier: orNone(text("Tier")),
  notes: orNone(text("Notes")),
  contractValue: orNone(money("Contract value")),
  since: orNone(since("Client since")),
  owner: orNone(named("member", "Who looks after them")),
  nextStep: orNone(text("Next step")),
  satisfaction: orNone(wholeNumber("Satisfaction, 0 to 10", 0, 10)),
};
