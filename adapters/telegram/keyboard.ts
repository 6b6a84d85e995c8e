import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { Button } from "../../src/chat/reply.ts";
import { oneLine } from "./html.ts";

const mostInRow = 4;
const widestRow = 30;
const longestLabel = 60;
const mostButtons = 100;

/** Buttons under a message, in rows that a phone can show; undefined when there are none. */
export function keyboardOf(buttons: readonly Button[]): InlineKeyboardMarkup | undefined {
  if (buttons.length === 0) return undefined;
  const rows: InlineKeyboardButton.CallbackButton[][] = [];
  let room = 0;
  for (const { label, id } of buttons.slice(0, mostButtons)) {
    const text = shortLabel(label);
    const last = rows.at(-1);
    if (last && last.length < mostInRow && text.length <= room) last.push({ text, callback_data: id });
    else {
      rows.push([{ text, callback_data: id }]);
      room = widestRow;
    }
    room -= text.length;
  }
  return { inline_keyboard: rows };
}

function shortLabel(label: string): string {
  const letters = [...oneLine(label)];
  if (letters.length === 0) return "…";
  return letters.length > longestLabel ? `${letters.slice(0, longestLabel - 1).join("")}…` : letters.join("");
}
