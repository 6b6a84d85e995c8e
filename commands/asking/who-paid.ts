import type { Slots } from "../../src/call.ts";
import type { Asking } from "../../src/chat/command.ts";
import type { Money } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";
import { clientsOfLate } from "../hearing/client-spoken-of.ts";

/** Clients offered as buttons. */
const offered = 4;

/**
 * Asks who paid where only "they" was said and nobody can tell who that is: with a button for each client spoken of lately, and
 * one for somebody who is none of them. Nothing is written as nobody's by itself (SPEC 12).
 */
export async function askWhoPaid(scope: Scope, amount: Money, slots: Slots): Promise<Asking> {
  const { books } = scope.say;
  const { whom: _whom, ...known } = slots;
  const offers = (await clientsOfLate(scope, offered)).map((client) => ({
    label: client,
    press: { command: "income", slots: { ...known, client } },
  }));
  const nobody = { label: books.ofNobody, press: { command: "income", slots: known } };
  return {
    ask: { text: books.whoPaid(scope.show.money(amount)), offers: [...offers, nobody], option: "client", slots: known },
  };
}
