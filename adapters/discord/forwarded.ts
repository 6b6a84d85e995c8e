import { type APIMessage, MessageReferenceType } from "discord.js";

/** A message with what it forwards, as if it was said: somebody shows the bot what it is to read. */
export function withForwarded(message: APIMessage): APIMessage {
  const [first] = message.message_snapshots ?? [];
  if (message.message_reference?.type !== MessageReferenceType.Forward || !first) return message;
  const { content, attachments, mentions, sticker_items = [] } = first.message;
  return { ...message, content, attachments, mentions, sticker_items };
}
