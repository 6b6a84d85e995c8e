import { basename, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Call } from "../../src/call.ts";
import type { Assistant } from "../../src/chat/assistant.ts";
import type { Inbound } from "../../src/chat/inbound.ts";
import type { Outcome } from "../../src/chat/outcome.ts";
import type { Reply } from "../../src/chat/reply.ts";
import type { Typing } from "../../src/chat/suggest.ts";
import { UserError } from "../../src/errors.ts";
import { newId } from "../../src/id.ts";
import { wallTime } from "../../src/time/zone.ts";
import { type JsonLine, readJsonLine } from "./json-lines.ts";
import { ownerAccount } from "./open-owner.ts";
import type { Pushed } from "./pushes.ts";

/** What the JSON chat needs of the running product. */
export interface JsonChatParts {
  readonly assistant: Assistant;
  readonly suggest: (typing: Typing) => Promise<readonly string[]>;
  /** The newest messages of a conversation kept in the books, newest first: buttons from before a restart. */
  readonly shownBefore: (conversation: string) => Promise<readonly Reply[]>;
  /** The form or question last open for a speaker, as the command and slots it would complete; null when none is. */
  readonly openForm: (from: string, channel: string) => Promise<Call | null>;
  readonly now: () => Date;
  /** Moves the simulated clock; throws a UserError when the clock is the real one. */
  readonly advance: (to: string) => Promise<void>;
  /** Does what has fallen due. */
  readonly runDue: () => Promise<void>;
  /** Shows what the bot has said unasked and nobody was shown yet. */
  readonly showPushes: (show: (pushed: Pushed) => void) => Promise<void>;
  readonly zone: () => Promise<string>;
  readonly write: (line: object) => void;
}

/** Runs `purser chat --json` (INTERFACES): one JSON line in, its messages and a `done` out, until the input ends. */
export async function runJsonChat(parts: JsonChatParts, input: NodeJS.ReadableStream): Promise<void> {
  for (const { inbound, outcome } of await parts.assistant.resume())
    if (inbound.platform === "console") await print(parts, inbound, outcome);
  await parts.runDue();
  await printPushes(parts);
  let n = 0;
  for await (const text of createInterface({ input })) {
    n += 1;
    const line = readJsonLine(text);
    try {
      parts.write("error" in line ? line : { done: n, ...(await answer(parts, line)) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      parts.write({ error: error.message });
    }
  }
}

async function answer(parts: JsonChatParts, line: JsonLine): Promise<object> {
  if ("advance" in line) {
    await parts.advance(line.advance);
    await printPushes(parts);
    return {};
  }
  const from = line.as ?? ownerAccount;
  const channel = line.in ?? "dm";
  const named = channel === "dm" ? {} : { channelName: channel };
  const place = { platform: "console", from, channel, ...named, private: channel === "dm" };
  if ("suggest" in line) return { suggestions: await parts.suggest({ from: place, ...line.suggest }) };
  const inbound = {
    ...place,
    name: from,
    id: line.id ?? newId("evt"),
    ...(await eventOf(parts, line, place)),
  } as Inbound;
  const outcome = await parts.assistant.handle(inbound);
  await print(parts, inbound, outcome);
  if (outcome.begins) {
    await parts.runDue();
    await printPushes(parts);
  }
  return outcome.ignored ? { ignored: true } : {};
}

type Place = Typing["from"];

async function eventOf(
  parts: JsonChatParts,
  line: Exclude<JsonLine, { advance: string } | { suggest: object }>,
  place: Place,
) {
  if ("say" in line && line.edit !== undefined) return { kind: "edit", edits: line.edit, text: line.say };
  if ("say" in line) {
    const mention = /(^|\s)@purser\b[,:]?\s*/i;
    const addressed = mention.test(line.say);
    const text = addressed ? line.say.replace(mention, "$1").trim() : line.say;
    return { kind: "text", text, addressed, ...(line.reply === undefined ? {} : { replyTo: line.reply }) };
  }
  if ("slash" in line) {
    const bare = line.slash.startsWith("/") && line.options === undefined;
    return bare
      ? { kind: "text", text: line.slash }
      : { kind: "command", command: line.slash, slots: line.options ?? {} };
  }
  if ("click" in line) return { kind: "button", button: await buttonOf(parts, line.click, line.on, place) };
  if ("form" in line) {
    const form = await parts.openForm(place.from, place.channel);
    if (!form) throw new UserError("no form is open");
    return { kind: "command", command: form.command, slots: { ...form.slots, ...line.form } };
  }
  const files = [{ name: basename(line.file), ref: resolve(line.file) }];
  const { caption, reply: replyTo } = line;
  return { kind: "file", files, caption, ...(replyTo === undefined ? {} : { replyTo }) };
}

/** The button meant by its id, or by its label on the given message, else on the newest message that has one so called. */
async function buttonOf(parts: JsonChatParts, click: string, on: string | undefined, place: Place): Promise<string> {
  const conversation = `console:${place.private ? `dm:${place.from}` : place.channel}`;
  const shown = await parts.shownBefore(conversation);
  const label = click.toLowerCase();
  for (const reply of shown) {
    if (on !== undefined && reply.id !== on) continue;
    const button = reply.buttons.find((one) => one.id === click || one.label.toLowerCase() === label);
    if (button) return button.id;
  }
  if (/^msg_\w+\.\d+$/.test(click)) return click;
  throw new UserError(`no button "${click}"`);
}

async function print(parts: JsonChatParts, inbound: Inbound, outcome: Outcome): Promise<void> {
  const zone = await parts.zone();
  for (const reply of outcome.replies)
    parts.write(lineOf(reply, { at: parts.now(), zone, to: inbound.from, in: inbound.channel }));
}

async function printPushes(parts: JsonChatParts): Promise<void> {
  const zone = await parts.zone();
  await parts.showPushes(({ reply, ...shown }) => parts.write(lineOf(reply, { ...shown, zone })));
}

function lineOf(
  reply: Reply,
  shown: { readonly at: Date; readonly zone: string; readonly to: string; readonly in: string },
): object {
  const { id, text, card, buttons, files, visibility, pushed = false, replaces } = reply;
  const wall = wallTime(shown.at, shown.zone);
  return {
    message: id,
    at: `${wall.day}T${wall.time}`,
    to: shown.to,
    in: shown.in,
    text,
    ...(card ? { card } : {}),
    buttons,
    files,
    visibility,
    pushed,
    ...(replaces === undefined ? {} : { replaces }),
  };
}
