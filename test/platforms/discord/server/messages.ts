import { emptyMessage, invalidForm } from "./fault.ts";
import { readMarkdown } from "./markdown.ts";
import type { EmbedBody, Row, SaidBody } from "./shapes.ts";
import type { Attachment, Channel, Control, Message, State, User } from "./state.ts";

const ephemeral = 64;
const loading = 128;

/** What the bot says, as it came over the wire. */
export interface Said extends Pick<SaidBody, "content" | "embeds" | "components" | "allowed_mentions" | "attachments"> {
  readonly files: readonly Attachment[];
}

/** Puts a message of the bot into a channel. */
export function postByBot(
  state: State,
  channel: Channel,
  said: Said,
  more: Pick<Message, "seenBy" | "answers" | "interaction"> = {},
): Message {
  checkSaid(said);
  const message: Message = {
    ...newMessage(state, channel, state.self),
    ...contentOf(said),
    ...more,
    mentions: notifiedBy(state, said),
  };
  keep(state, message);
  return message;
}

/** A place kept for an answer: "thinking". */
export function postThinking(state: State, channel: Channel, seenBy: string | undefined, interaction: string): Message {
  const seen = seenBy === undefined ? {} : { seenBy };
  const message: Message = { ...newMessage(state, channel, state.self), ...seen, interaction, loading: true };
  state.messages.set(message.id, message);
  return message;
}

/** As many characters as Discord takes of a person who pays for it; others get half as many. */
export const longestTyped = 4000;

/** A person's message; what is too long is refused. */
export function postByPerson(
  state: State,
  channel: Channel,
  author: User,
  said: {
    readonly content: string;
    readonly answers?: string;
    readonly forwards?: string;
    readonly files?: readonly Attachment[];
  },
): Message {
  if (said.content.length > longestTyped) throw invalidForm("content", `must be ${longestTyped} or fewer in length`);
  const { content, answers, forwards, files = [] } = said;
  const message: Message = {
    ...newMessage(state, channel, author),
    content: content.trim(),
    attachments: files,
    ...(answers === undefined ? {} : { answers }),
    ...(forwards === undefined ? {} : { forwards }),
    mentions: mentionsIn(content),
  };
  state.messages.set(message.id, message);
  return message;
}

export function editByBot(state: State, message: Message, said: Said): Message {
  checkSaid(said);
  const kept = message.attachments.filter((file) => said.attachments.some(({ id }) => id === file.id));
  Object.assign(message, contentOf({ ...said, files: [...kept, ...said.files] }), {
    loading: false,
    edited: new Date(state.now()).toISOString(),
  });
  noteShown(state, "changed", message);
  return message;
}

export function deleteMessage(state: State, message: Message): void {
  message.deleted = true;
  if (!message.loading) state.shown.push({ kind: "deleted", message });
}

/** A message as Discord's wire has it. */
export function toWire(state: State, message: Message): object {
  const channel = state.channels.get(message.channel);
  const answered = message.answers === undefined ? undefined : state.messages.get(message.answers);
  return {
    id: message.id,
    channel_id: message.channel,
    author: message.author,
    content: message.content,
    timestamp: new Date(state.now()).toISOString(),
    edited_timestamp: message.edited,
    tts: false,
    mention_everyone: false,
    mentions: message.mentions.flatMap((id) => state.users.get(id) ?? []),
    mention_roles: [],
    attachments: message.attachments.map(({ id, filename, content = "" }) => {
      const url = `${state.filesAt}/attachments/${message.channel}/${id}/${encodeURIComponent(filename)}`;
      return { id, filename, size: Buffer.byteLength(content), url, proxy_url: url };
    }),
    embeds: message.embeds.map((embed) => ({ type: "rich", ...embed })),
    components: message.components,
    pinned: false,
    type: answered ? 19 : 0,
    flags: (message.seenBy === undefined ? 0 : ephemeral) | (message.loading ? loading : 0),
    ...(message.answers === undefined
      ? {}
      : {
          message_reference: { type: 0, channel_id: message.channel, message_id: message.answers },
          referenced_message: answered && !answered.deleted ? toWire(state, withoutAnswered(answered)) : null,
        }),
    ...forwardedBy(state, message),
    ...(message.interaction === undefined
      ? {}
      : {
          application_id: state.application,
          webhook_id: state.application,
          interaction_metadata: { id: message.interaction, type: 2 },
        }),
    ...(channel?.person === undefined && message.author.bot === false
      ? { member: { roles: [], joined_at: null, deaf: false, mute: false, flags: 0 } }
      : {}),
  };
}

/** What a message forwards, as a copy of its content. */
function forwardedBy(state: State, { forwards }: Message): object {
  const original = forwards === undefined ? undefined : state.messages.get(forwards);
  if (!original) return {};
  const { channel: channel_id, id: message_id } = original;
  return {
    message_reference: { type: 1, channel_id, message_id },
    message_snapshots: [{ message: toWire(state, original) }],
  };
}

/** A message that is quoted is quoted without what it quotes. */
function withoutAnswered({ answers: _answers, ...message }: Message): Message {
  return message;
}

/** Control characters and marks that turn the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const breaking = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** The buttons of a message, and the options of its menus, as a person sees them. */
export function controlsOf(rows: readonly Row[]): Control[] {
  return rows.flatMap(({ components }) =>
    components.flatMap((one): Control[] =>
      one.type === 2
        ? [{ label: one.label, id: one.custom_id }]
        : one.options.map((option) => ({ label: option.label, id: option.value, menu: one.custom_id })),
    ),
  );
}

function newMessage(state: State, channel: Channel, author: User): Message {
  return {
    id: state.ids.next(),
    channel: channel.id,
    author,
    content: "",
    embeds: [],
    components: [],
    attachments: [],
    edited: null,
    loading: false,
    deleted: false,
    mentions: [],
  };
}

function keep(state: State, message: Message): void {
  state.messages.set(message.id, message);
  noteShown(state, "posted", message);
}

function noteShown(state: State, kind: "posted" | "changed", message: Message): void {
  state.shown.push({ kind, message });
  for (const control of controlsOf(message.components)) state.controls.push({ message, control });
}

function contentOf({ content = "", embeds, components, files }: Said) {
  return { content: content.trim(), embeds, components, attachments: files };
}

/** Discord's rules on a message as a whole, and one of ours: nothing the bot shows is markup. */
function checkSaid(said: Said): void {
  const { content = "", embeds, components, files } = said;
  if (content.trim() === "" && embeds.length === 0 && files.length === 0) throw emptyMessage();
  const size = embeds.reduce((sum, one) => sum + sizeOf(one), 0);
  if (size > 6000) throw invalidForm("embeds", "Embed size exceeds maximum size of 6000");
  if (embeds.some((one) => sizeOf(one) === 0)) throw invalidForm("embeds", "This field is required");
  const ids = components.flatMap((row) => row.components.map((one) => one.custom_id));
  if (new Set(ids).size < ids.length) throw invalidForm("components", "Component custom id cannot be duplicated");
  for (const text of textsOf(said)) {
    if (text !== "" && text.trim() === "") throw invalidForm("text", "This field is required");
    const { markup } = readMarkdown(text);
    if (markup.length > 0) throw invalidForm("text", `holds markup: ${markup.join(" ")}`);
    if (breaking.test(text)) throw invalidForm("text", "holds characters that break what is shown");
  }
}

function textsOf({ content = "", embeds }: Pick<Said, "content" | "embeds">): string[] {
  const inEmbeds = embeds.flatMap(({ title = "", description = "", fields = [] }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return [content, ...inEmbeds];
}

function sizeOf({ title = "", description = "", fields = [] }: EmbedBody): number {
  return (
    title.length + description.length + fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0)
  );
}

/** Who a message of the bot notifies: only what its content names and its allowed mentions let through. */
function notifiedBy(state: State, { content = "", allowed_mentions }: Said): string[] {
  const parse = allowed_mentions?.parse ?? ["everyone", "roles", "users"];
  const everyone = parse.includes("everyone") && /@(?:everyone|here)/.test(content) ? [...state.users.keys()] : [];
  return [...everyone, ...(parse.includes("users") ? mentionsIn(content) : [])];
}

function mentionsIn(content: string): string[] {
  return [...content.matchAll(/<@!?(\d+)>/g)].map((found) => found[1] ?? "");
}
