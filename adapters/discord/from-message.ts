import { type APIMessage, MessageReferenceType, MessageType } from "discord.js";
import type { Command } from "../../src/chat/command.ts";
import type { Inbound, SentFile } from "../../src/chat/inbound.ts";
import { readSlash } from "../../src/chat/slash.ts";
import { encodeFile } from "./open-file.ts";
import { encodeRoute, refOf } from "./route.ts";

/** A message of a person as the gateway or the history of its channel gives it. */
export interface Heard {
  readonly message: APIMessage;
  /** Whether it was said in a server, where others read it. */
  readonly shared: boolean;
  /** The channel that it was said in a thread of. */
  readonly within?: string | undefined;
}

/** What is needed to tell what a message is to the bot. */
export interface Ears {
  /** The bot's own account. */
  readonly self: string;
  /** The commands there are: one that is written out is for the bot. */
  readonly commands: readonly Command[];
  /** The bot's message that is shown under that reference, if it is one of the bot's. */
  readonly shownAs: (ref: string) => Promise<string | null>;
}

/** Whether a message was written by a person, as a message of their own or as a reply. */
export function isByPerson({ author, type, webhook_id }: APIMessage): boolean {
  const written = type === MessageType.Default || type === MessageType.Reply;
  return written && author.bot !== true && webhook_id === undefined;
}

/** Whether there is anything in a message; without the Message Content intent most of what servers say comes blank. */
export function saysSomething(message: APIMessage): boolean {
  return message.content !== "" || filesOf(message).length > 0;
}

/** Whether a message names the bot, answers it, or is a command written out: in a shared channel, what is meant for it. */
export function isAddressed(heard: Heard, ears: Pick<Ears, "self" | "commands">): boolean {
  const { mentions, referenced_message: referenced } = heard.message;
  return isNamed(heard, ears) || mentions.some((one) => one.id === ears.self) || referenced?.author.id === ears.self;
}

/** Whether a message names the bot itself, or is a command written out; a reply names whom it replies to without saying so. */
function isNamed({ message }: Heard, { self, commands }: Pick<Ears, "self" | "commands">): boolean {
  if (mentionOf(self).test(message.content)) return true;
  return message.content.startsWith("/") && readSlash(message.content, commands) !== null;
}

/** A message as an event of the chat. */
export async function messageInbound(heard: Heard, ears: Ears): Promise<Inbound> {
  const { message } = heard;
  const replied = repliedTo(message);
  const replyTo = replied === undefined ? null : await ears.shownAs(replied);
  const text = plainContent(message, ears.self);
  const files = filesOf(message);
  const event = { ...eventOf(heard), id: message.id };
  const reply = replyTo === null ? {} : { replyTo };
  if (files.length > 0) return { ...event, kind: "file", files, caption: text, ...reply };
  const addressed = replyTo === null ? isAddressed(heard, ears) : isNamed(heard, ears);
  const here = heard.shared ? {} : { refsHere: refOf(message.channel_id, "") };
  return { ...event, kind: "text", text, addressed, ...here, ...reply };
}

/** A message as it was changed to; null when nobody changed its text (Discord adds previews of addresses later). */
export function editInbound(heard: Heard, self: string): Inbound | null {
  const { message } = heard;
  if (message.edited_timestamp === null) return null;
  const id = `${message.id}:${message.edited_timestamp}`;
  return { ...eventOf(heard), id, kind: "edit", edits: message.id, text: plainContent(message, self) };
}

function eventOf({ message, shared, within }: Heard) {
  const { author, channel_id: channel } = message;
  return {
    platform: "discord",
    from: author.id,
    name: author.global_name ?? author.username,
    channel: shared ? channel : "dm",
    ...(within === undefined ? {} : { within }),
    private: !shared,
    route: encodeRoute({ channel, shared, user: author.id, message: message.id }),
  } as const;
}

function repliedTo({ message_reference: reference, channel_id }: APIMessage): string | undefined {
  if (reference?.message_id === undefined || reference.type === MessageReferenceType.Forward) return undefined;
  return refOf(reference.channel_id ?? channel_id, reference.message_id);
}

function mentionOf(account: string): RegExp {
  return new RegExp(`<@!?${account}>[,:]?\\s*`, "g");
}

/** The text without the mention of the bot, and with the names of others who are mentioned. */
function plainContent({ content, mentions }: APIMessage, self: string): string {
  const named = content.replace(mentionOf(self), "").replace(/<@!?(\d+)>/g, (mention, id: string) => {
    const user = mentions.find((one) => one.id === id);
    return user ? `@${user.global_name ?? user.username}` : mention;
  });
  return named.trim();
}

/** Whatever was sent that is no text: files, voice messages, stickers, polls. */
function filesOf(message: APIMessage): SentFile[] {
  const { id, channel_id: channel } = message;
  const files = message.attachments.map((one): SentFile => {
    const isVoice = one.waveform !== undefined;
    const ref = isVoice ? null : encodeFile({ channel, message: id, file: one.id, url: one.url });
    return { name: one.filename, ref, sizeBytes: one.size };
  });
  const stickers = (message.sticker_items ?? []).map((one) => ({ name: one.name, ref: null }));
  return [...files, ...stickers, ...(message.poll ? [{ name: "poll", ref: null }] : [])];
}
