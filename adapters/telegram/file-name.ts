import type { Message } from "grammy/types";
import type { Say } from "../../src/words/words.ts";

/** What is sent without a name of its own, as it is called in a language. */
export type SentNames = Say["telegram"]["sent"];

/** What a message holds beside text, by a name that its sender recognizes; null for texts and for what nobody sent (members joining, pins …). */
export function fileNameOf(message: Message, names: SentNames): string | null {
  if (message.document) return message.document.file_name ?? names.document;
  if (message.photo) return names.photo;
  if (message.voice) return names.voice;
  if (message.audio) return message.audio.file_name ?? `${message.audio.title ?? names.audio}.mp3`;
  if (message.video) return message.video.file_name ?? names.video;
  if (message.video_note) return names.videoMessage;
  if (message.animation) return message.animation.file_name ?? names.animation;
  if (message.sticker) return names.sticker;
  if (message.contact) return `${message.contact.first_name}.vcf`;
  if (message.venue) return message.venue.title;
  if (message.location) return names.location;
  if (message.poll) return names.poll;
  return playfulName(message, names);
}

/** What is no file at all is answered too. */
function playfulName({ dice, game, checklist, story, paid_media, giveaway }: Message, names: SentNames): string | null {
  return dice?.emoji ?? game?.title ?? checklist?.title ?? ((story ?? paid_media ?? giveaway) ? names.other : null);
}

/** By what Telegram gives the bytes of what a message holds; a ref of null where it is nothing to keep. */
export function fileIn(message: Message): { readonly ref: string | null; readonly sizeBytes?: number } {
  const largest = message.photo?.at(-1);
  const file = message.document ?? largest ?? message.audio ?? message.video;
  if (!file || message.animation) return { ref: null };
  return { ref: file.file_id, ...(file.file_size === undefined ? {} : { sizeBytes: file.file_size }) };
}
