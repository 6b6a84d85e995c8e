import type { types } from "@slack/bolt";
import { plainText } from "../../src/chat/plain-text.ts";
import type { Button, Reply } from "../../src/chat/reply.ts";
import { cardPieces } from "./card-blocks.ts";
import { escapeMrkdwn, oneLine } from "./escape.ts";
import { type Piece, plain, textPieces } from "./text-blocks.ts";

/** One message as Slack takes it: its blocks, and what it says where they can't be shown, such as in a notification. */
export interface Page {
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
}

type Shown = Pick<Reply, "text" | "card" | "buttons">;

/** Slack's limits for a message. It also refuses some 13,000 letters of blocks together, which it says nowhere. */
const most = { blocks: 50, letters: 9_000, buttons: 25, label: 75, fallback: 3_000 };

/** A reply as messages within Slack's limits, mostly one; the buttons are on the last. */
export function renderReply({ text, card, buttons }: Shown): readonly Page[] {
  return pagesOf([...textPieces(text), ...(card ? cardPieces(card) : [])], buttons);
}

/** The same in words alone, for when Slack refuses the blocks. */
export function renderPlainly(reply: Shown): readonly Page[] {
  return pagesOf(textPieces(plainText({ ...reply, buttons: [] })), reply.buttons);
}

function pagesOf(pieces: readonly Piece[], buttons: readonly Button[]): readonly Page[] {
  const actions = actionBlocks(buttons);
  const shown = pieces.length > 0 ? pieces : textPieces("…");
  const groups: Piece[][] = [];
  let letters = 0;
  for (const piece of shown) {
    const last = groups.at(-1);
    const tables = last?.filter((one) => one.block.type === "table").length ?? 0;
    const full =
      !last ||
      last.length + actions.length >= most.blocks ||
      letters + piece.said.length > most.letters ||
      (piece.block.type === "table" && tables > 0);
    if (full) {
      groups.push([piece]);
      letters = piece.said.length;
    } else {
      last.push(piece);
      letters += piece.said.length;
    }
  }
  return groups.map((group, index) => ({
    text: fallbackOf(group),
    blocks: [...group.map((one) => one.block), ...(index === groups.length - 1 ? actions : [])],
  }));
}

function fallbackOf(group: readonly Piece[]): string {
  const whole = group.map((one) => one.said).join("\n");
  return escapeMrkdwn(whole.length <= most.fallback ? whole : `${whole.slice(0, most.fallback - 1)}…`);
}

/** Buttons as they are pressed: what comes back is their id. */
export function actionBlocks(buttons: readonly Button[]): readonly types.KnownBlock[] {
  return Array.from({ length: Math.ceil(buttons.length / most.buttons) }, (_, row) => ({
    type: "actions",
    elements: buttons.slice(row * most.buttons, (row + 1) * most.buttons).map(({ label, id }) => ({
      type: "button",
      text: plain(oneLine(label, most.label)),
      action_id: id,
      value: id,
    })),
  }));
}
