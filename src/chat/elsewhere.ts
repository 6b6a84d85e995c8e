import type { Tx } from "../db/database.ts";
import { talkOfMessage, talkShownLast } from "../db/queries/talk.ts";
import { isShared } from "../is-shared.ts";
import type { Inbound } from "./inbound.ts";

/** A conversation, and where answers within it go on a platform that has to be reached over its wire. */
export interface Talk {
  readonly conversation: string;
  readonly route?: string;
}

/** The conversation of a shared channel that something said in a direct message belongs to. */
export interface Elsewhere extends Talk {
  readonly route: string;
  /** Whether it belongs there for certain; if not, it does only when it follows up what was said there. */
  readonly sure: boolean;
}

/** An event as it is written down. */
export type Kept = Inbound & { readonly elsewhere?: Elsewhere };

/**
 * Some platforms bring an answer that only one person of a shared channel may see by direct message. A button pressed on
 * it there, or a reply to it, is said in that channel's conversation; a text typed under it may follow it up.
 */
export async function elsewhereOf(tx: Tx, inbound: Inbound, conversation: string): Promise<Elsewhere | null> {
  if (!inbound.private) return null;
  const { platform, from: account } = inbound;
  const messageId = messageMeant(inbound);
  const refs = inbound.kind === "text" ? inbound.refsHere : undefined;
  const talk =
    messageId !== undefined
      ? await talkOfMessage(tx, { platform, account, messageId })
      : refs !== undefined
        ? await talkShownLast(tx, { platform, account, refs })
        : null;
  if (!talk?.payload || talk.conversation === conversation || !isShared(platform, talk.conversation)) return null;
  const kept = JSON.parse(talk.payload) as Kept;
  const route = kept.elsewhere?.conversation === talk.conversation ? kept.elsewhere.route : kept.route;
  return route === undefined ? null : { conversation: talk.conversation, route, sure: messageId !== undefined };
}

/** The bot's message that an event is about: the one whose button was pressed, or that is replied to. */
function messageMeant(inbound: Inbound): string | undefined {
  if (inbound.kind === "button") return inbound.button.split(".")[0];
  return inbound.kind === "text" ? inbound.replyTo : undefined;
}
