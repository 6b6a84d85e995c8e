import type { Scope } from "../scope.ts";
import { writtenLanguage } from "../words/written-language.ts";
import type { Talk } from "./elsewhere.ts";
import type { Received } from "./inbox.ts";
import type { Origin } from "./messages.ts";

/** Where a message comes from that answers an event, and to whom it is owed; `known` is who spoke, null for a stranger. */
export function originOf(received: Received, { conversation, route }: Talk, known: Scope | null, at: Date): Origin {
  const { platform } = received.inbound;
  return {
    conversation,
    inboxSeq: received.seq,
    workspaceId: known?.workspace.id ?? null,
    memberId: known?.person.id ?? null,
    locale: localeOf(received, known),
    at,
    ...(route === undefined ? {} : { owedTo: { platform, route } }),
  };
}

/**
 * Whose language is spoken: the member's; of somebody unknown what the platform tells, else the one they write in (Discord tells
 * nothing of who sends a message); English where neither says.
 */
export function localeOf({ inbound }: Received, known: Scope | null): string {
  if (known) return known.locale;
  const said = inbound.kind === "text" ? inbound.text : inbound.kind === "file" ? inbound.caption : "";
  return inbound.profile?.locale ?? writtenLanguage(said) ?? "en";
}
