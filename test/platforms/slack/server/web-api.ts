import { checkBlocks, mentionsIn } from "./check-blocks.ts";
import { type Channel, directWith, findMessage, type Json, type Message, type State, type View } from "./state.ts";

/** A method that Slack refuses, in its own word. */
export class Refusal extends Error {
  readonly error: string;
  readonly more: Json;
  constructor(error: string, more: Json = {}) {
    super(error);
    this.error = error;
    this.more = more;
  }
}

type Method = (state: State, args: Json) => Json;

const longestText = 40_000;
const triggerLivesMs = 3_000;

/** The methods of the Web API that the bot uses, with the rules that Slack documents for them. */
export const methods: Readonly<Record<string, Method>> = {
  "auth.test": ({ team, bot }) => ({
    url: "https://purser.slack.com/",
    team: "Purser",
    user: "purser",
    team_id: team,
    user_id: bot,
    bot_id: "B0PURSER",
  }),
  "users.info": (state, { user }) => {
    const known = state.users.get(String(user));
    if (!known) throw new Refusal("user_not_found");
    const { id, name, zone: tz, locale } = known;
    return { user: { id, team_id: state.team, name, real_name: name, tz, locale, profile: { display_name: name } } };
  },
  "conversations.open": (state, { users }) => {
    const user = state.users.get(String(users));
    if (!user) throw new Refusal("users_not_found");
    if (user.disabled) throw new Refusal("user_disabled");
    return { channel: { id: directWith(state, user).id } };
  },
  "conversations.history": (state, args) => history(state, args, (message) => message.thread === undefined),
  "conversations.replies": (state, args) =>
    history(state, args, (message) => message.thread === args.ts || message.ts === args.ts),
  "chat.postMessage": (state, args) => {
    const channel = writable(state, String(args.channel));
    const message = keep(state, channel, args);
    state.seen.push({ kind: "posted", message });
    return { channel: channel.id, ts: message.ts, message: asSent(message) };
  },
  "chat.postEphemeral": (state, args) => {
    const channel = writable(state, String(args.channel));
    const user = String(args.user);
    if (channel.kind !== "im" && !channel.members.has(user)) throw new Refusal("user_not_in_channel");
    const message = keep(state, channel, args, { seenBy: user });
    if (!message.hidden) state.seen.push({ kind: "posted", message });
    return { message_ts: message.ts };
  },
  "chat.update": (state, args) => {
    const message = own(state, args, "cant_update_message");
    checked(state, args);
    message.text = String(args.text ?? "");
    message.blocks = (args.blocks ?? []) as Json[];
    message.edited = state.ids.ts();
    state.seen.push({ kind: "changed", message });
    return { channel: message.channel, ts: message.ts, text: message.text };
  },
  "chat.delete": (state, args) => {
    const message = own(state, args, "cant_delete_message");
    message.deleted = true;
    state.seen.push({ kind: "deleted", message });
    return { channel: message.channel, ts: message.ts };
  },
  "views.open": (state, args) => {
    const view = keepView(state, args.view as Json, useTrigger(state, String(args.trigger_id)));
    return { view: viewOf(state, view) };
  },
  "views.publish": (state, args) => {
    const body = args.view as Json;
    refuseBlocks(state, body.blocks, "home");
    const view: View = { id: state.ids.next("V"), user: String(args.user_id), body, open: true };
    state.home.set(view.user, view);
    state.views.set(view.id, view);
    state.seen.push({ kind: "home", view });
    return { view: viewOf(state, view) };
  },
  "files.info": (state, { file }) => {
    const id = String(file);
    const sent = state.files.get(id);
    if (!sent) throw new Refusal("file_not_found");
    const url_private_download = `${state.url}/files/${id}/download`;
    return { file: { id, name: sent.name, mode: "hosted", mimetype: "application/pdf", url_private_download } };
  },
  "files.getUploadURLExternal": (state, { filename, length }) => {
    const id = state.ids.next("F");
    if (!(Number(length) > 0)) throw new Refusal("invalid_arguments");
    state.uploads.set(id, { name: String(filename), length: Number(length) });
    return { upload_url: `${state.url}/upload/${id}`, file_id: id };
  },
  "files.completeUploadExternal": (state, { files, channel_id, thread_ts }) => {
    const shared = (files as { readonly id: string; readonly title?: string }[]).map(({ id, title }) => {
      const upload = state.uploads.get(id);
      if (!upload || upload.bytes !== upload.length) throw new Refusal("file_not_found");
      return { id, name: upload.name, title: title ?? upload.name, size: upload.bytes };
    });
    if (channel_id !== undefined) {
      const channel = writable(state, String(channel_id));
      const place = thread_ts === undefined ? {} : { thread_ts };
      const message = keep(state, channel, { text: "", ...place }, { files: shared });
      state.seen.push({ kind: "posted", message });
    }
    return { files: shared };
  },
};

/** A channel that the bot may post in. */
function writable(state: State, id: string): Channel {
  const user = state.users.get(id);
  const channel = user ? directWith(state, user) : state.channels.get(id);
  if (!channel) throw new Refusal("channel_not_found");
  if (channel.archived) throw new Refusal("is_archived");
  if (!channel.members.has(state.bot))
    throw new Refusal(channel.kind === "channel" ? "not_in_channel" : "channel_not_found");
  const other = channel.kind === "im" ? [...channel.members].find((one) => one !== state.bot) : undefined;
  if (other !== undefined && state.users.get(other)?.disabled) throw new Refusal("user_disabled");
  return channel;
}

/** Slack shows a private message in a thread only where somebody has answered in the thread before. */
export function keep(
  state: State,
  channel: Channel,
  args: Json,
  more: { readonly seenBy?: string; readonly files?: readonly Json[] } = {},
): Message {
  checked(state, args, more.files !== undefined);
  const thread = args.thread_ts === undefined ? undefined : String(args.thread_ts);
  const begun = channel.messages.some((one) => one.thread === thread && one.seenBy === undefined);
  const message: Message = {
    channel: channel.id,
    ts: state.ids.ts(),
    user: state.bot,
    ...(thread === undefined ? {} : { thread }),
    ...(more.seenBy === undefined ? {} : { seenBy: more.seenBy }),
    text: String(args.text ?? ""),
    blocks: (args.blocks ?? []) as Json[],
    ...(args.metadata === undefined ? {} : { metadata: args.metadata as Json }),
    files: more.files ?? [],
    ...(more.seenBy !== undefined && thread !== undefined && !begun ? { hidden: true } : {}),
  };
  channel.messages.push(message);
  return message;
}

/** Refuses a text and blocks that Slack would not take. */
export function checked(state: State, args: Json, filesOnly = false): void {
  const text = String(args.text ?? "");
  if (text === "" && args.blocks === undefined && !filesOnly) throw new Refusal("no_text");
  if (text.length > longestText) throw new Refusal("msg_too_long");
  state.remarks.push(...mentionsIn(text));
  if (args.blocks !== undefined) refuseBlocks(state, args.blocks, "message");
}

function refuseBlocks(state: State, blocks: unknown, surface: "message" | "modal" | "home"): void {
  const { problems, remarks } = checkBlocks(blocks, surface);
  state.remarks.push(...remarks);
  if (problems.includes("msg_blocks_too_long")) throw new Refusal("msg_blocks_too_long");
  if (problems.length > 0)
    throw new Refusal("invalid_blocks", { errors: problems, response_metadata: { messages: problems } });
}

function own(state: State, { channel, ts }: Json, refusal: string): Message {
  const message = findMessage(state, String(channel), String(ts));
  if (!message || message.seenBy !== undefined) throw new Refusal("message_not_found");
  if (message.user !== state.bot) throw new Refusal(refusal);
  return message;
}

function history(state: State, args: Json, among: (message: Message) => boolean): Json {
  const channel = state.channels.get(String(args.channel));
  if (!channel) throw new Refusal("channel_not_found");
  if (!channel.members.has(state.bot)) throw new Refusal("not_in_channel");
  const oldest = Number(args.oldest ?? 0);
  const found = channel.messages.filter(
    (one) => among(one) && !one.deleted && one.seenBy === undefined && Number(one.ts) > oldest,
  );
  const newestFirst = found.toReversed();
  const [from, limit] = [Number(args.cursor ?? 0), Number(args.limit ?? 100)];
  const to = Math.min(from + limit, newestFirst.length);
  const more = to < newestFirst.length;
  return {
    messages: newestFirst.slice(from, to).map((one) => asSent(one, args.include_all_metadata === "true")),
    has_more: more,
    response_metadata: { next_cursor: more ? String(to) : "" },
  };
}

/** A message as Slack gives it to apps. */
export function asSent(message: Message, withMetadata = false): Json {
  const { ts, user, text, thread, metadata, blocks, files, edited } = message;
  return {
    type: "message",
    user,
    ts,
    text,
    ...(blocks.length > 0 ? { blocks } : {}),
    ...(thread === undefined ? {} : { thread_ts: thread }),
    ...(files.length > 0 ? { files } : {}),
    ...(edited === undefined ? {} : { edited: { user, ts: edited } }),
    ...(withMetadata && metadata ? { metadata } : {}),
  };
}

function useTrigger(state: State, id: string): string {
  const trigger = state.triggers.get(id);
  if (!trigger) throw new Refusal("invalid_trigger_id");
  if (trigger.used) throw new Refusal("exchanged_trigger_id");
  if (Date.now() - trigger.at > triggerLivesMs) throw new Refusal("expired_trigger_id");
  trigger.used = true;
  return trigger.user;
}

const short = 24;

function keepView(state: State, body: Json, user: string): View {
  refuseBlocks(state, body.blocks, "modal");
  for (const name of ["title", "submit", "close"]) {
    const { text = "" } = (body[name] ?? {}) as { text?: string };
    if (text.length > short)
      throw new Refusal("invalid_arguments", { response_metadata: { messages: [`${name} is too long`] } });
  }
  const inputs = (body.blocks as Json[]).some((block) => block.type === "input");
  if (inputs && body.submit === undefined)
    throw new Refusal("invalid_arguments", { response_metadata: { messages: ["no submit"] } });
  if (String(body.private_metadata ?? "").length > 3_000) throw new Refusal("invalid_arguments");
  const view: View = { id: state.ids.next("V"), user, body, open: true };
  state.views.set(view.id, view);
  state.seen.push({ kind: "form", view });
  return view;
}

/** A view as Slack sends it, with what stands in its fields. */
export function viewOf(state: State, { id, body }: View, values: Json = {}): Json {
  return {
    ...body,
    id,
    team_id: state.team,
    app_id: state.appId,
    hash: `${id}.1`,
    root_view_id: id,
    state: { values },
  };
}
