import type { Offer } from "../../src/chat/reply.ts";
import type { Named } from "../../src/named.ts";
import type { Scope } from "../../src/scope.ts";

const questions = { owed: "report owed", overdue: "report overdue", aging: "aging" } as const;

/** The other questions about what is owed, of the same client, as buttons. */
export function owedOffers(
  scope: Scope,
  client: Named | undefined,
  further: readonly (keyof typeof questions)[],
): Offer[] {
  const slots = client ? { client: client.name } : {};
  return further.map((one) => ({
    label: scope.say.reports.buttons[one],
    press: { command: questions[one], slots },
  }));
}
