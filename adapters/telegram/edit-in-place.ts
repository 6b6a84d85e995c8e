import type { Api } from "grammy";
import { says } from "./problem.ts";
import { asHtml, type Part } from "./put-parts.ts";
import { decodeRef, type Place } from "./route.ts";

/**
 * Puts a reply where the message it takes the place of stands: whether that could be done. It can't be when it takes
 * several messages or waits for a typed reply, and when the old message is somewhere else, too old or gone; its buttons go then.
 */
export async function editInPlace(
  api: Api,
  parts: readonly Part[],
  replaces: readonly string[],
  place: Place,
): Promise<string | null> {
  const here = replaces.filter((ref) => decodeRef(ref).chat === place.chat);
  const [part] = parts;
  const last = here.at(-1);
  if (!part || last === undefined) return null;
  if (here.length > 1 || parts.length > 1 || !("html" in part) || isForceReply(part)) {
    await withoutButtons(api, last);
    return null;
  }
  const { chat, message } = decodeRef(last);
  const markup = part.markup && "inline_keyboard" in part.markup ? { reply_markup: part.markup } : {};
  try {
    await api.editMessageText(chat, message, part.html, { ...asHtml, ...markup });
    return last;
  } catch (error) {
    if (says(error, "message is not modified")) return last;
    if (says(error, "can't be edited", "to edit not found", "no text in the message", "message_id_invalid"))
      return null;
    throw error;
  }
}

function isForceReply(part: Part): boolean {
  return "html" in part && part.markup !== undefined && "force_reply" in part.markup;
}

/** Takes the buttons off a message; one that lets nobody do that keeps them, and they say that they are used. */
async function withoutButtons(api: Api, ref: string): Promise<void> {
  const { chat, message } = decodeRef(ref);
  await api.editMessageReplyMarkup(chat, message).catch(() => undefined);
}
