import type { Message } from "grammy/types";

/** What a message holds beside text, by a name that its sender recognizes; null for texts and for what nobody sent (members joining, pins …). */
export function fileNameOf(message: Message): string | null {
  if (message.document) return message.document.file_name ?? "document";
  if (message.photo) return "photo.jpg";
  if (message.voice) return "voice message.ogg";
  if (message.audio) return message.audio.file_name ?? `${message.audio.title ?? "audio"}.mp3`;
  if (message.video) return message.video.file_name ?? "video.mp4";
  if (message.video_note) return "video message.mp4";
  if (message.animation) return message.animation.file_name ?? "animation.mp4";
  if (message.sticker) return "sticker.webp";
  if (message.contact) return `${message.contact.first_name}.vcf`;
  if (message.venue) return message.venue.title;
  if (message.location) return "location";
  if (message.poll) return "poll";
  return null;
}

/** By what Telegram gives the bytes of what a message holds; a ref of null where it is nothing to keep. */
export function fileIn(message: Message): { readonly ref: string | null; readonly sizeBytes?: number } {
  const largest = message.photo?.at(-1);
  const file = message.document ?? largest ?? message.audio ?? message.video;
  if (!file || message.animation) return { ref: null };
  return { ref: file.file_id, ...(file.file_size === undefined ? {} : { sizeBytes: file.file_size }) };
}
