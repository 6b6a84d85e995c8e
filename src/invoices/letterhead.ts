import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import type { Setting } from "../workspace/settings.ts";

type Column = "address" | "taxNumber" | "paymentDetails";

const longest = 400;

/** What a business puts on its invoices besides its name (SPEC 5: both parties, payment details); `none` takes it off. */
export const letterheadSettings: readonly Setting[] = [
  onInvoices("address", "address", {
    also: ["my address", "our address", "business address", "office address"],
    example: "address 12 Mill Road, Leeds",
  }),
  onInvoices("taxNumber", "tax number", {
    also: ["my tax number", "tax id", "tax no", "vat number", "vat id", "vat no"],
    example: "tax number GB123456789",
  }),
  onInvoices("paymentDetails", "payment details", {
    also: ["my payment details", "bank details", "how to pay"],
    example: "payment details IBAN GB33 BUKB 2020 1555 5555 55",
  }),
];

function onInvoices(
  column: Column,
  words: string,
  { also, example }: { also: readonly string[]; example: string },
): Setting {
  const label = ({ say }: Scope) => say.paper.labels[column];
  return {
    words,
    also,
    label,
    now: ({ workspace, say }) => workspace[column] ?? say.settings.none,
    example,
    set: async (scope, text) => {
      const value = /^(?:none|off|-)$/i.test(text.trim()) ? null : text.trim();
      if (value !== null && value.length > longest)
        throw new UserError(scope.say.paper.tooLong(label(scope), longest), `settings ${example}`);
      const row = await scope.write.update("workspace", scope.workspace.id, { [column]: value });
      return row[column] ?? scope.say.settings.none;
    },
  };
}
