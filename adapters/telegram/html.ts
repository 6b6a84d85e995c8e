import { shownText } from "../../src/chat/shown-text.ts";

/** Marks nothing that anybody typed as markup in Telegram's HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const mention = /(?<![A-Za-z0-9_])@(?=[A-Za-z0-9_])/g;
const wordJoiner = "\u2060";

/** A text as it was typed that mentions nobody: Telegram makes a mention of every `@name`, unless something unseen parts it. */
export function quietText(text: string): string {
  return shownText(text).replaceAll("\t", " ").replace(mention, `@${wordJoiner}`);
}

/** A text on one line, for buttons and cells. */
export function oneLine(text: string): string {
  return shownText(text).replace(/\s+/g, " ").trim();
}
