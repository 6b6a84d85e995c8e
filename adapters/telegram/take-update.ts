import type { Message, Update } from "grammy/types";
import type { Logger } from "pino";
import type { Inbound } from "../../src/chat/inbound.ts";
import { kindOf } from "../../src/errors.ts";
import type { Door } from "../../src/outbox/door.ts";
import { sayFor } from "../../src/words/words.ts";
import type { SentNames } from "./file-name.ts";
import type { PressAnswers } from "./press-answers.ts";
import type { Self } from "./read-said.ts";
import { askerOf, type Heard, type Reading, readMessage, readPress } from "./to-inbound.ts";

const platform = "telegram";

export interface TakeParts {
  readonly door: Door;
  readonly presses: PressAnswers;
  readonly log: Logger;
  /** Who the bot is; null until Telegram has said it. */
  readonly self: () => Self | null;
}

/** Takes one update in: resolves once what it brings is durable, or when it brings nothing for the bot. */
export function createTake(parts: TakeParts): (update: Update) => Promise<void> {
  return async (update) => {
    const self = parts.self();
    if (!self) throw new Error("telegram has not said yet who the bot is");
    if (update.callback_query) return takePress(parts, update.callback_query);
    const message = update.message ?? update.edited_message;
    const movedTo = message?.migrate_to_chat_id;
    if (message && movedTo !== undefined) return parts.door.channelMoved(platform, `${message.chat.id}`, `${movedTo}`);
    const heard = read(parts.log, update, { self, names: await namesFor(parts.door, message) });
    if (heard) await takeMessage(parts, heard);
  };
}

/** What has no name of its own is called in the words of who sent it; of a stranger's language Telegram tells. */
async function namesFor(door: Door, message: Message | undefined): Promise<SentNames> {
  const asker = message && message.text === undefined ? askerOf(message) : null;
  const locale = asker && ((await door.localeOf(asker)) ?? message?.from?.language_code);
  return sayFor(locale ?? "en").telegram.sent;
}

/** An update that can't be read must not hold up those behind it. */
function read(log: Logger, { message, edited_message: edited, update_id: id }: Update, reading: Reading): Heard | null {
  try {
    if (edited) return readMessage(edited, reading, id);
    return message ? readMessage(message, reading) : null;
  } catch (error) {
    log.error({ platform, type: kindOf(error) }, "an update could not be read");
    return null;
  }
}

/** What people say to each other in a group is handed on only where everything is meant for the bot. */
async function takeMessage({ door }: TakeParts, { inbound, addressed, repliesTo }: Heard): Promise<void> {
  if (!addressed && !(await door.readsAll(inbound))) return;
  const replyTo = repliesTo === null ? null : await door.shownAs(platform, repliesTo);
  await door.accept(answering(inbound, { replies: repliesTo !== null, replyTo }));
  if (inbound.private && inbound.kind === "text" && /^\/(start|join)\b/.test(inbound.text))
    await door.opened(platform, inbound.from);
}

/** An event with the message of the bot's that it replies to; a reply to one that is not known any more is still said to the bot. */
function answering(
  inbound: Inbound,
  { replies, replyTo }: { readonly replies: boolean; readonly replyTo: string | null },
) {
  if (replyTo !== null && (inbound.kind === "text" || inbound.kind === "file")) return { ...inbound, replyTo };
  return inbound.kind === "text" && replies ? { ...inbound, addressed: true } : inbound;
}

/** Telegram shows a pressed button as busy until it is answered: at once, or with the notice that follows in a moment. */
async function takePress({ door, presses }: TakeParts, query: NonNullable<Update["callback_query"]>): Promise<void> {
  const inbound = readPress(query);
  presses.hold(query.id);
  if (!inbound || inbound.private) void presses.settle(query.id);
  if (!inbound) return;
  const { answered } = await door.accept(inbound);
  void answered.then((follows) => (follows ? undefined : presses.settle(query.id)));
}
