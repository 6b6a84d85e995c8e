import type { Tx } from "../db/database.ts";
import { newId } from "../id.ts";
import type { Guest } from "./guest.ts";
import { type Decision, offeredDeals } from "./offered-deal.ts";

/** The longest message, and how many things an address may say within a day: what is beyond is no client any more. */
export const longestMessage = 4_000;
const mostADay = 20;
const dayMs = 86_400_000;

/** What became of what a guest sent. */
export const outcomes = ["sent", "approved", "declined", "empty", "long", "many", "changed"] as const;
export type Outcome = (typeof outcomes)[number];

/** What a guest sends: `form` names the form it was filled in on, and is taken once. */
export type Sent =
  | { readonly form: string; readonly action: "message"; readonly text: string }
  | { readonly form: string; readonly action: Decision; readonly deal: string; readonly seal: string };

/**
 * Writes down what a guest said or decided, for the team to be told of by the job of that name (SPEC 13). The same form again,
 * from a second click or a reload, changes nothing and has the same outcome. An offer is decided once, and only as it was seen.
 */
export async function receive(tx: Tx, guest: Guest, sent: Sent): Promise<Outcome> {
  const { link, scope } = guest;
  const known = await scope.read.portalEvent.findFirst({ where: { linkId: link.id, form: sent.form } });
  if (known) return known.kind === "message" ? "sent" : (known.kind as Decision);
  const since = new Date(scope.at.getTime() - dayMs);
  const today = await scope.read.portalEvent.count({ where: { linkId: link.id, at: { gt: since } } });
  if (today >= mostADay) return "many";
  if (sent.action !== "message") return decide(tx, guest, sent);
  const text = plain(sent.text);
  if (text === "") return "empty";
  if (text.length > longestMessage) return "long";
  await write(tx, guest, { form: sent.form, kind: "message", text, dealId: null });
  return "sent";
}

async function decide(tx: Tx, guest: Guest, sent: Exclude<Sent, { action: "message" }>): Promise<Outcome> {
  const offers = await offeredDeals(guest);
  const offer = offers.find(({ id, seal, decided }) => id === sent.deal && seal === sent.seal && decided === null);
  if (!offer) return "changed";
  const text = offer.value === null ? offer.title : `${offer.title}, ${offer.value}`;
  await write(tx, guest, { form: sent.form, kind: sent.action, text, dealId: offer.id });
  return sent.action;
}

async function write(
  tx: Tx,
  { link, scope }: Guest,
  said: { form: string; kind: "message" | Decision; text: string; dealId: string | null },
): Promise<void> {
  const { workspaceId, clientId, contactId, memberId } = link;
  const whose = { workspaceId, linkId: link.id, clientId, contactId, memberId };
  await tx.portalEvent.create({ data: { id: newId("pte"), ...whose, ...said, at: scope.at, toldAt: null } });
}

/** What was typed, without signs that nothing shows. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{C}\n\t\u200d]/gu, "")
    .trim();
}
