import { setTimeout as sleep } from "node:timers/promises";
import type { APIMessage } from "discord.js";
import type { Logger } from "pino";
import { createQueue } from "../../src/chat/queue.ts";
import type { Door } from "../../src/outbox/door.ts";
import { withForwarded } from "./forwarded.ts";
import { editInbound, type Heard, isAddressed, isByPerson, messageInbound, saysSomething } from "./from-message.ts";
import { withLongText } from "./long-text.ts";
import type { Reach } from "./reach.ts";
import type { Threads } from "./threads.ts";

/** What is said in messages, taken in one after the other within each channel. */
export interface MessageEars {
  /** A message that was posted; resolves once it is taken in. */
  posted(self: string, message: APIMessage, shared: boolean): Promise<void>;
  /** A message that was changed. */
  edited(self: string, message: APIMessage, shared: boolean): Promise<void>;
  /** A message that was said while nobody listened. */
  missed(self: string, message: APIMessage, shared: boolean): Promise<void>;
  /** Lets what is said from now on wait for what was said before and has to be fetched, but not for long. */
  after(earlier: Promise<void>): void;
  /** Resolves when everything heard so far is taken in. */
  idle(): Promise<void>;
}

/** What hearing messages needs. */
export interface EarParts {
  readonly door: Door;
  readonly reach: Reach;
  readonly threads: Threads;
  readonly log: Logger;
}

const waitsForEarlierMs = 10_000;

/** Hands messages to the door: direct ones, those meant for the bot, and everything in log channels; others leave no trace. */
export function createMessageEars({ door, reach, threads, log }: EarParts): MessageEars {
  const queue = createQueue();
  let earlier = Promise.resolve();

  const isForBot = async (self: string, heard: Heard) => {
    if (!heard.shared || isAddressed(heard, { self, commands: door.commands })) return true;
    const { message, within } = heard;
    const { author, channel_id: channel } = message;
    const thread = within === undefined ? {} : { within };
    return (
      saysSomething(message) && (await door.readsAll({ platform: "discord", channel, from: author.id, ...thread }))
    );
  };

  /** What was said or forwarded, in a thread with the channel it is part of. */
  const placed = async ({ message, shared }: Heard): Promise<Heard> => {
    const within = shared ? await threads.within(message.channel_id) : undefined;
    return { message: withForwarded(message), shared, within };
  };

  const take = async (self: string, said: Heard) => {
    if (!isByPerson(said.message)) return;
    const heard = await placed(said);
    if (!(await isForBot(self, heard))) return;
    const shownAs = (ref: string) => door.shownAs("discord", ref);
    const whole = { ...heard, message: await withLongText(heard.message, log) };
    await door.accept(await messageInbound(whole, { self, shownAs, commands: door.commands }));
    if (!heard.shared) await reach.heardFrom(heard.message.author.id);
  };

  const takeEdit = async (self: string, said: Heard) => {
    if (!isByPerson(said.message)) return;
    const heard = await placed(said);
    const inbound = editInbound(heard, self);
    if (inbound && (await isForBot(self, heard))) await door.accept(inbound);
  };

  const inTurn = (message: APIMessage, work: () => Promise<void>) => {
    const before = earlier;
    return queue.run(message.channel_id, () => before.then(work));
  };

  return {
    posted: (self, message, shared) => inTurn(message, () => take(self, { message, shared })),
    edited: (self, message, shared) => inTurn(message, () => takeEdit(self, { message, shared })),
    missed: (self, message, shared) => take(self, { message, shared }),
    after: (fetching) => {
      earlier = Promise.race([fetching, sleep(waitsForEarlierMs, undefined, { ref: false })]);
    },
    idle: () => queue.idle(),
  };
}
