import type { Call } from "../call.ts";

/** Facts shown together: flat data, no markup; renderers escape every string (DESIGN 4). */
export interface Card {
  readonly title: string;
  readonly fields: readonly CardField[];
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly note?: string;
}

/** One fact of a card. */
export interface CardField {
  readonly label: string;
  readonly value: string;
}

/** What a reply to a message may mean; `about` says in few words of what, where the message is about several things. */
export interface Heard extends Call {
  readonly about?: string;
}

/** What a list shows, so that one can be meant by its place: the names of its rows, and the command and option that show one. */
export interface Rows {
  readonly command: string;
  readonly option: string;
  readonly names: readonly string[];
}

/** A button as a command offers it. */
export interface Offer {
  readonly label: string;
  readonly press: Call;
  /** What a plain yes or no means where this is among the choices of a question. */
  readonly answers?: "yes" | "no";
}

/** A button as a platform shows it; `id` is at most 64 bytes (Telegram). */
export interface Button {
  readonly label: string;
  readonly id: string;
}

/** A file as it goes out: its name, its media type and where it lies. */
export interface ReplyFile {
  readonly name: string;
  readonly mime: string;
  readonly path: string;
  /** What an image shows, in words. */
  readonly alt?: string;
}

/** A file as a command answers with it: one that is kept, by its hash, or one made for this answer. */
export type AnswerFile = { readonly name: string; readonly mime: string; readonly alt?: string } & (
  | { readonly hash: string }
  | { readonly content: string | Uint8Array }
);

/** One message of the bot, as plain data; each platform shows it its best way, `plainText` shows it anywhere. */
export interface Reply {
  readonly id: string;
  readonly text: string;
  readonly card?: Card;
  readonly buttons: readonly Button[];
  readonly files: readonly ReplyFile[];
  /** The language it is said in, which what a platform puts around it is said in too; English where it is not told. */
  readonly locale?: string;
  /** To the person alone, or to everybody in the channel. */
  readonly visibility: "person" | "channel";
  /** Whether it holds what opens a door: an address, a code. It goes to nobody else, in no channel, and is not shared. */
  readonly secret?: true;
  /** The message this one takes the place of, where the platform can edit. */
  readonly replaces?: string;
  /** Whether it was said unasked. */
  readonly pushed?: true;
  /** Whether it comes without a sound, where the platform can do that. */
  readonly silent?: true;
  /** Whether it is a question that waits for an answer, by a button or typed. */
  readonly asks?: true;
}
