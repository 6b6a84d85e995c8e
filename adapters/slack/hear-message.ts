import * as z from "zod";
import type { Inbound, SentFile } from "../../src/chat/inbound.ts";
import { refOf, refsIn } from "./accounts.ts";
import { type Doing, placeOf } from "./doing.ts";
import { ComesAgain } from "./not-taken-in.ts";
import { encodeFile } from "./open-file.ts";
import type { Patience } from "./patience.ts";
import { isDirect } from "./route.ts";
import { eventOf, type HearParts, lateWords, takeIn } from "./take-in.ts";
import { namedUsers, readTyped } from "./typed-text.ts";

const sentFiles = z
  .array(
    z.object({
      id: z.string().optional(),
      name: z.string().nullish(),
      title: z.string().nullish(),
      size: z.number().nullish(),
      subtype: z.string().nullish(),
    }),
  )
  .optional();

/** A message that is shared into another; previews of addresses are attachments too. */
const attached = z.object({ is_share: z.boolean().optional(), text: z.string().optional(), files: sentFiles });

const said = z.object({
  user: z.string().optional(),
  bot_id: z.string().nullish(),
  text: z.string().default(""),
  ts: z.string(),
  thread_ts: z.string().optional(),
  team: z.string().nullish(),
  user_team: z.string().nullish(),
  edited: z.object({ ts: z.string() }).optional(),
  files: sentFiles,
  attachments: z.array(attached).optional().catch(undefined),
});

const delivery = z.object({
  team_id: z.string(),
  authorizations: z.array(z.object({ team_id: z.string().nullish() })).nullish(),
  event: said.partial().extend({
    channel: z.string(),
    subtype: z.string().optional(),
    message: said.optional(),
    previous_message: said.partial().optional(),
  }),
});

type Said = z.infer<typeof said>;

/** Something that a person said or changed. */
interface Heard {
  readonly doing: Doing;
  readonly message: Said;
  /** Whether it is a message as it was changed to. */
  readonly changed: boolean;
}

const ownSubtypes = [undefined, "file_share", "thread_broadcast", "me_message", "message_share"];

/**
 * Takes in a message: direct ones, those meant for the bot, and everything in log channels; others leave no trace. Resolves
 * once it is durable, rejects when it is not: Slack brings it again then.
 */
export async function hearMessage(parts: HearParts, body: unknown, wait: Patience): Promise<void> {
  const heard = readDelivery(body);
  const self = parts.workspaces.of(heard?.doing.team)?.self;
  if (!heard || heard.message.user === self) return;
  if (self === undefined) throw new ComesAgain("an event came before Slack had said whose it is");
  const inbound = await inboundOf(parts, heard, { self, wait });
  if (inbound && (await takeIn(parts, inbound, { wait })) === "late") throw new ComesAgain(lateWords);
}

/** What a delivery of Slack says that a person said; null when it is anything else. */
function readDelivery(body: unknown): Heard | null {
  const { event, team_id, authorizations } = delivery.parse(body);
  const team = authorizations?.[0]?.team_id || team_id;
  const changed = event.subtype === "message_changed";
  const typed = said.safeParse(changed ? event.message : event).data;
  if (!typed?.user || typed.bot_id) return null;
  const { user } = typed;
  const message = withShared(typed);
  if (!changed && !ownSubtypes.includes(event.subtype)) return null;
  // Slack also tells of previews and replies that a message got; only what its author changed is marked as edited anew.
  if (changed && (!message.edited || message.edited.ts === event.previous_message?.edited?.ts)) return null;
  const { channel } = event;
  const thread = message.thread_ts !== message.ts ? message.thread_ts : undefined;
  const userTeam = message.user_team ?? message.team;
  return {
    doing: { team, userTeam, user, channel, shared: !isDirect(channel), thread },
    message,
    changed,
  };
}

/** A message with what it shares, as if it was said: somebody shows the bot what it is to read. */
function withShared(message: Said): Said {
  const shared = message.attachments?.find((one) => one.is_share);
  if (!shared) return message;
  const text = message.text.trim() === "" ? (shared.text ?? "") : message.text;
  return { ...message, text, files: message.files?.length ? message.files : shared.files };
}

async function inboundOf(
  parts: HearParts,
  { doing, message, changed }: Heard,
  { self, wait }: { readonly self: string; readonly wait: Patience },
): Promise<Inbound | null> {
  const { door, people } = parts;
  const { team, channel = "", shared, thread } = doing;
  await Promise.all(namedUsers(message.text).map((user) => (user === self ? null : people.of(team, user))));
  const { text, addressed } = readTyped(message.text, { self, team, nameOf: (user) => people.nameOf(team, user) });
  const replyTo = thread === undefined ? null : await door.shownAs("slack", refOf(team, channel, thread));
  const meant = !shared || addressed || replyTo !== null || text.startsWith("/");
  if (!meant && !(await door.readsAll(placeOf(doing)))) return null;
  const id = refOf(team, channel, message.ts);
  const event = { ...(await eventOf(parts, doing, wait)), id };
  if (changed) return { ...event, id: `${id}/${message.edited?.ts}`, kind: "edit", edits: id, text };
  const reply = replyTo === null ? {} : { replyTo };
  if (message.files?.length) return { ...event, kind: "file", files: filesOf(team, message), caption: text, ...reply };
  return {
    ...event,
    kind: "text",
    text,
    addressed,
    ...reply,
    ...(shared ? {} : { refsHere: refsIn(team, channel) }),
  };
}

function filesOf(team: string, { files = [] }: Said): SentFile[] {
  return files.map(({ id, name, title, size, subtype }) => ({
    name: name || title || "file",
    ref: id === undefined || subtype === "slack_audio" ? null : encodeFile({ team, file: id }),
    ...(typeof size === "number" ? { sizeBytes: size } : {}),
  }));
}
