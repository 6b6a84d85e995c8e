import type { ModeTaken } from "../../src/books/payment-modes.ts";
import type { Offer } from "../../src/chat/reply.ts";
import type { Scope } from "../../src/scope.ts";

/** The other payment modes as buttons that correct an entry whose mode was assumed (SPEC 2); none when it was said. */
export function modeOffers(
  scope: Scope,
  subject: `${"income" | "expense" | "payment"}:${string}`,
  taken: ModeTaken | null,
): Offer[] {
  if (!taken?.assumed) return [];
  return scope.names
    .all("mode", 6)
    .filter((mode) => mode.id !== taken.id)
    .slice(0, 4)
    .map((mode) => ({ label: mode.name, press: { command: "edit", slots: { subject, mode: mode.name } } }));
}
