import { type Api, InputFile } from "grammy";
import type { ForceReply, InlineKeyboardMarkup, ReplyParameters } from "grammy/types";
import type { Reply, ReplyFile } from "../../src/chat/reply.ts";
import { keyboardOf } from "./keyboard.ts";
import { movedTo, says } from "./problem.ts";
import { renderMessages } from "./render-messages.ts";
import { type Place, refOf } from "./route.ts";

/** One message of those that a reply takes. */
export type Part =
  | { readonly html: string; readonly markup?: InlineKeyboardMarkup | ForceReply | undefined }
  | { readonly file: ReplyFile };

/** The messages a reply takes: its text, with the buttons under the last of it, then its files. */
export function partsOf(reply: Reply, forceReply: boolean): readonly Part[] {
  const markup =
    keyboardOf(reply.buttons) ?? (forceReply ? { force_reply: true as const, selective: true } : undefined);
  const texts = renderMessages(reply);
  return [
    ...texts.map((html, index) => ({ html, markup: index === texts.length - 1 ? markup : undefined })),
    ...reply.files.map((file) => ({ file })),
  ];
}

/** How messages are posted. */
export interface Posting {
  readonly place: Place;
  /** The message they answer, in chats of several people. */
  readonly answers: number | undefined;
  /** Whether they come without a sound. */
  readonly silent: boolean;
}

/** Posts one message; resolves with its ref. A group that became a supergroup is followed, a topic that is gone is left. */
export async function put(api: Api, part: Part, posting: Posting): Promise<string> {
  const { place } = posting;
  try {
    const { chat, message_id } = await post(api, part, posting);
    return refOf(chat.id, message_id);
  } catch (error) {
    const moved = movedTo(error);
    if (moved !== null) return put(api, part, { ...posting, place: { ...place, chat: moved } });
    if (place.topic !== undefined && says(error, "message thread not found"))
      return put(api, part, { ...posting, place: { chat: place.chat } });
    throw error;
  }
}

function post(api: Api, part: Part, { place, answers, silent }: Posting) {
  const reply_parameters: ReplyParameters | undefined =
    answers === undefined ? undefined : { message_id: answers, allow_sending_without_reply: true };
  const where = {
    ...(place.topic === undefined ? {} : { message_thread_id: place.topic }),
    ...(silent ? { disable_notification: true } : {}),
    ...(reply_parameters ? { reply_parameters } : {}),
  };
  if ("file" in part) {
    const { path, name, alt } = part.file;
    // A picture of ours is shown at once, with its words above it; a document that is an image stays as it was sent.
    if (alt !== undefined) return api.sendPhoto(place.chat, new InputFile(path, plainFileName(name)), where);
    return api.sendDocument(place.chat, new InputFile(path, plainFileName(name)), where);
  }
  return api.sendMessage(place.chat, part.html, {
    ...where,
    ...asHtml,
    ...(part.markup ? { reply_markup: part.markup } : {}),
  });
}

/** Links that people typed are shown as links, without a preview of where they lead. */
export const asHtml = { parse_mode: "HTML", link_preview_options: { is_disabled: true } } as const;

/** The library writes the name into a header as it is. */
function plainFileName(name: string): string {
  return name.replace(/[\p{Cc}";\\/]/gu, "_");
}
