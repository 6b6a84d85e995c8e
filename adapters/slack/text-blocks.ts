import type { types } from "@slack/bolt";
import { shownText } from "../../src/chat/shown-text.ts";
import { splitText } from "../../src/chat/split-text.ts";

/** A part of a message: a block, and what it says without one. */
export interface Piece {
  readonly block: types.KnownBlock;
  readonly said: string;
}

/** Slack's limit for the text of a section. */
const mostInSection = 3_000;
const mostInContext = 2_000;

const address = /(https?:\/\/[^\s<>"|]*[^\s<>"|.,;:!?)\]}'])/;

/** A text object that shows every letter as it was typed: nothing in it is markup, and emoji codes stay codes. */
export function plain(text: string): types.PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}

/** A text of any length as blocks. */
export function textPieces(text: string): readonly Piece[] {
  return parts(text, mostInSection).map((part) => ({ block: textBlock(part), said: part }));
}

/** A remark in small letters. */
export function notePieces(text: string): readonly Piece[] {
  return parts(text, mostInContext).map((part) => ({
    block: { type: "context", elements: [plain(part)] },
    said: part,
  }));
}

/** Lines whose columns stand under each other. */
export function monospacePieces(lines: readonly string[]): readonly Piece[] {
  return parts(lines.join("\n"), mostInSection).map((part) => ({
    block: {
      type: "rich_text",
      elements: [{ type: "rich_text_preformatted", elements: [{ type: "text", text: part }] }],
    },
    said: part,
  }));
}

function parts(text: string, most: number): string[] {
  return splitText(shownText(text), most).filter((part) => /[^\s\p{Cf}]/u.test(part));
}

/** Rich text where there is an address to be opened: all else in it is shown as typed too. */
function textBlock(text: string): types.KnownBlock {
  const pieces = text.split(address).filter((piece) => piece !== "");
  if (!pieces.some((piece) => address.test(piece))) return { type: "section", text: plain(text), expand: true };
  const elements = pieces.map((piece) =>
    address.test(piece) ? ({ type: "link", url: piece } as const) : ({ type: "text", text: piece } as const),
  );
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
}
