import type { Slots } from "../call.ts";

/** A file as a platform tells of it. */
export interface SentFile {
  /** What its sender calls it. */
  readonly name: string;
  /** By what the platform gives its bytes, and still does after a restart; null for what has none (a place, a poll). */
  readonly ref: string | null;
  /** Its size in bytes, where the platform tells. */
  readonly sizeBytes?: number;
}

interface Event {
  /** The platform's own id of the event: the same id twice is a redelivery. */
  readonly id: string;
  readonly platform: string;
  /** The speaker's account on the platform. */
  readonly from: string;
  /** What the platform calls the speaker. */
  readonly name: string;
  /** Where it was said: `dm`, or the shared channel's id. */
  readonly channel: string;
  /** What people call that shared channel, where the platform tells: `#team`. */
  readonly channelName?: string;
  /** The shared channel that a thread said to be a channel of its own is part of: what is set there holds in it too. */
  readonly within?: string;
  /** Whether only the speaker and the bot are there. */
  readonly private: boolean;
  /** Where an answer goes, as the platform understands it; kept with the event, so that it can still be answered after a restart. */
  readonly route?: string;
  /** What the platform's profile tells of the speaker, for their first settings (SPEC 1). */
  readonly profile?: { readonly zone?: string; readonly locale?: string };
}

/** Something that happened on a platform, as plain data (DESIGN 4). */
export type Inbound = Event &
  (
    | {
        readonly kind: "text";
        readonly text: string;
        /** The bot's message that is replied to. */
        readonly replyTo?: string;
        /** Whether it names the bot. */
        readonly addressed?: boolean;
        /**
         * In a direct message: what the platform's ids of the bot's messages shown there begin with; within a chat they sort
         * by age. For following up an answer that was brought there from a shared channel.
         */
        readonly refsHere?: string;
      }
    | { readonly kind: "command"; readonly command: string; readonly slots: Slots }
    | { readonly kind: "button"; readonly button: string }
    | {
        readonly kind: "file";
        readonly files: readonly SentFile[];
        readonly caption: string;
        /** The bot's message that it was sent in reply to. */
        readonly replyTo?: string;
      }
    | { readonly kind: "edit"; readonly edits: string; readonly text: string }
  );
