import type { ModeTaken } from "../../src/books/payment-modes.ts";
import { wellKnownModes } from "../../src/chat/options/payment-mode.ts";
import type { Offer } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";

/** Well-known modes in their own order, then the workspace's own as they come. */
function rank(name: string): number {
  const at = wellKnownModes.indexOf(name.toLowerCase());
  return at < 0 ? wellKnownModes.length : at;
}

/** The other payment modes as buttons that correct an entry whose mode was assumed (SPEC 2); none when it was said. */
export function modeOffers(
  scope: Scope,
  subject: `${"income" | "expense" | "payment"}:${string}`,
  taken: ModeTaken | null,
): Offer[] {
  if (!taken?.assumed) return [];
  return scope.names
    .all("mode", 50)
    .filter((mode) => mode.id !== taken.id)
    .toSorted((a, b) => rank(a.name) - rank(b.name))
    .slice(0, 4)
    .map((mode) => ({
      label: scope.show.name("mode", mode.name),
      press: { command: "edit", slots: { subject, mode: mode.name } },
    }));
}

/** What is left to say of where an entry's money is: another mode for one assumed, or that it has moved by now. */
export function movementOffers(
  scope: Scope,
  table: "income" | "expense",
  row: { readonly id: string; readonly invoiceId?: string | null },
  mode: ModeTaken | null,
): Offer[] {
  const subject = `${table}:${row.id}` as const;
  if (mode || row.invoiceId) return modeOffers(scope, subject, mode);
  return [{ label: scope.say.books.moved[table], press: { command: "edit", slots: { subject, received: "yes" } } }];
}
