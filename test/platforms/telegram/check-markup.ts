import { ApiError } from "./api-error.ts";
import type { Markup } from "./world.ts";

/** Checks a keyboard as Telegram does; throws what it would answer. */
export function checkMarkup(markup: unknown, inlineOnly: boolean): Markup | undefined {
  if (markup === undefined) return undefined;
  if (typeof markup !== "object" || markup === null) throw new ApiError(400, "object expected as reply markup");
  const { inline_keyboard: rows, force_reply: forced } = markup as Markup;
  if (forced === true && !rows) {
    if (inlineOnly) throw new ApiError(400, "inline keyboard expected");
    return markup as Markup;
  }
  if (!Array.isArray(rows)) throw new ApiError(400, "can't parse reply keyboard markup JSON object");
  if (rows.flat().length > 100) throw new ApiError(400, "reply markup is too long");
  for (const row of rows) {
    if (!Array.isArray(row) || row.length > 8) throw new ApiError(400, "can't parse inline keyboard row");
    for (const button of row) checkButton(button);
  }
  return rows.length === 0 ? undefined : (markup as Markup);
}

function checkButton(button: { text?: unknown; callback_data?: unknown; url?: unknown }): void {
  if (typeof button.text !== "string" || button.text.trim() === "")
    throw new ApiError(400, "inline keyboard button text must be non-empty");
  if (button.url !== undefined) {
    if (!/^(https?|tg):\/\/\S+$/.test(String(button.url)))
      throw new ApiError(400, "inline keyboard button URL is invalid");
    return;
  }
  const bytes = typeof button.callback_data === "string" ? Buffer.byteLength(button.callback_data) : 0;
  if (bytes < 1 || bytes > 64) throw new ApiError(400, "BUTTON_DATA_INVALID");
}
