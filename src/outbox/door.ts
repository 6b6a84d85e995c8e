import type { Logger } from "pino";
import type { Call } from "../call.ts";
import type { Assistant } from "../chat/assistant.ts";
import { checkForm, type FilledForm, type FormProblems } from "../chat/check-form.ts";
import type { Answer, Command } from "../chat/command.ts";
import type { Inbound } from "../chat/inbound.ts";
import { look } from "../chat/look.ts";
import { type Asker, localeOf, usableBy } from "../chat/member-scope.ts";
import { messageFor } from "../chat/message-for.ts";
import { moveChannel } from "../chat/move-channel.ts";
import type { Outcome } from "../chat/outcome.ts";
import type { Reply } from "../chat/reply.ts";
import { suggest, type Typing } from "../chat/suggest.ts";
import { isOwnLogChannel } from "../chat/who.ts";
import type { Database } from "../db/database.ts";
import { type LastHeard, lastHeardOn } from "../db/queries/last-heard.ts";
import { kindOf } from "../errors.ts";
import type { Clock } from "../time/clock.ts";
import type { NameIndex } from "../workspace/name-index.ts";
import type { Courier } from "./courier.ts";

/** An event that was taken in. */
export interface Taken {
  /** Resolves once it is answered: whether a message is on its way for it; none is for a redelivery. */
  readonly answered: Promise<boolean>;
}

/** The door platforms' adapters enter by: everything they may ask of the product. */
export interface Door {
  /**
   * Resolves once the event is durable: from then on the platform may be told that it arrived, and its answer will reach
   * `inbound.route`, whatever happens to the process.
   */
  accept(inbound: Inbound): Promise<Taken>;
  /** The bot's message that a platform shows under its own id, for a reply to it; null when it is none of the bot's. */
  shownAs(platform: string, ref: string): Promise<string | null>;
  /** A message of the bot that was meant for the asker; null for anybody else. */
  messageFor(asker: Asker, id: string): Promise<Reply | null>;
  /** Whether everything that an account says in a shared channel is meant for the bot: a log channel of the books it belongs to. */
  readsAll(speaker: Pick<Inbound, "platform" | "channel" | "within" | "from">): Promise<boolean>;
  /** The platform gave a shared channel another id. */
  channelMoved(platform: string, from: string, to: string): Promise<void>;
  /** A person has opened direct messages with the bot: what could not be shown to them before is brought now. */
  opened(platform: string, account: string): Promise<void>;
  /** The last message heard in each channel of a platform: what was said after it while the bot was away can be fetched. */
  lastHeard(platform: string): Promise<readonly LastHeard[]>;
  /** The commands there are, in the order of help. */
  readonly commands: readonly Command[];
  /** At most 25 completions of an option being typed. */
  suggest(typing: Typing): Promise<readonly string[]>;
  /** Whether the asker may use a command; false for a stranger. */
  mayUse(asker: Asker, command: string): Promise<boolean>;
  /** The locale in which the asker is answered; null for a stranger. */
  localeOf(asker: Asker): Promise<string | null>;
  /** What is wrong with a form as filled in, by option; empty when nothing is. */
  check(form: FilledForm): Promise<FormProblems>;
  /** What a command that only reads would answer now; null for a stranger or who may not use it. */
  look(asker: Asker, press: Call): Promise<Pick<Answer, "text" | "card"> | null>;
  /** Answers what was accepted and not answered when the process last stopped. */
  resume(): Promise<void>;
}

/** What an adapter stands on, besides its settings. */
export interface AdapterParts {
  readonly door: Door;
  readonly clock: Clock;
  readonly log: Logger;
}

/** What the door tells of its work, for metrics: each event once, however often it comes; seconds from being accepted to being answered. */
export interface DoorEvents {
  readonly accepted: (inbound: Inbound) => void;
  readonly answered: (inbound: Inbound, seconds: number) => void;
}

/** What lies behind the door. */
export interface Behind {
  readonly database: Database;
  readonly assistant: Assistant;
  readonly commands: readonly Command[];
  readonly names: NameIndex;
}

export interface DoorParts {
  readonly behind: Behind;
  readonly clock: Clock;
  readonly courier: Courier;
  readonly log: Logger;
  readonly events: DoorEvents;
}

/** The door to that product, from which answers go out by the courier. */
export function createDoor({ behind, clock, courier, log, events }: DoorParts): Door {
  const { database, assistant, commands, names } = behind;
  const parts = { commands, names };
  const send = ({ platform }: Inbound, { replies, again, talk }: Outcome): boolean => {
    const { conversation, route } = talk;
    if (route === undefined || again) return false;
    courier.deliver(replies.map((reply) => ({ platform, conversation, route, reply, attempts: 0 })));
    return replies.length > 0;
  };
  return {
    accept: async (inbound) => {
      const begun = process.hrtime.bigint();
      const { answered, again } = await assistant.accept(inbound);
      if (!again) events.accepted(inbound);
      if (inbound.private && courier.isClosed(inbound.platform, inbound.from))
        void courier.bringAgain(inbound.platform, inbound.from).catch((error: unknown) => {
          log.error({ type: kindOf(error) }, "what could not be shown before stays owed");
        });
      const sent = answered
        .then((outcome) => {
          if (!again) events.answered(inbound, Number(process.hrtime.bigint() - begun) / 1e9);
          return send(inbound, outcome);
        })
        .catch((error: unknown) => {
          const type = kindOf(error);
          log.error({ type }, "an answer was lost until the next start");
          return false;
        });
      return { answered: sent };
    },
    shownAs: async (platform, ref) => {
      const where = { platform_ref: { platform, ref } };
      return (await database.transaction((tx) => tx.shown.findUnique({ where })))?.messageId ?? null;
    },
    messageFor: (asker, id) => database.transaction((tx) => messageFor(tx, asker, id)),
    readsAll: (speaker) => database.transaction((tx) => isOwnLogChannel(tx, speaker)),
    channelMoved: (platform, from, to) => database.transaction((tx) => moveChannel(tx, { platform, from, to })),
    opened: (platform, account) => courier.bringAgain(platform, account),
    lastHeard: (platform) => database.transaction((tx) => lastHeardOn(tx, platform)),
    commands,
    mayUse: (asker, command) =>
      database.transaction(async (tx) => (await usableBy(parts, tx, asker, command, clock.now())) !== null),
    localeOf: (asker) => database.transaction((tx) => localeOf(tx, asker)),
    suggest: (typing) => database.transaction((tx) => suggest(parts, tx, typing, clock.now())),
    check: (form) => database.transaction((tx) => checkForm(parts, tx, form, clock.now())),
    look: (asker, press) => database.transaction((tx) => look(parts, tx, asker, press, clock.now())),
    resume: async () => {
      for (const { inbound, outcome } of await assistant.resume()) send(inbound, outcome);
    },
  };
}
