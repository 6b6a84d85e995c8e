import type { Scope } from "../scope.ts";
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

/** Whose language is spoken: the member's, or what the platform tells of somebody unknown; English where it tells nothing. */
export function localeOf({ inbound }: Received, known: Scope | null): string {
  return known?.locale ?? inbound.profile?.locale ?? "en";
}
