import type { Offer } from "../../src/chat/reply.ts";
import type { Named } from "../../src/named.ts";
import type { Scope } from "../../src/scope.ts";

/** The button that gives the address of a client's portal. */
export function portalOffer({ say }: Scope, { id, name }: Named): Offer {
  return { label: say.portal.buttons.portal(name), press: { command: "portal", slots: { client: id } } };
}
