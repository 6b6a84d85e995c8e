import { shownText } from "../../src/chat/shown-text.ts";

/** A text for Slack's mrkdwn, in which nothing mentions anybody, is a link or a date (Slack: escaping text). */
export function escapeMrkdwn(text: string): string {
  return shownText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The text that an escaped one stands for. */
export function unescapeMrkdwn(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** A text on one line of at most that many characters, with "…" where something is missing; "…" when nothing is seen of it. */
export function oneLine(text: string, limit: number): string {
  const clean = shownText(text).replace(/\s+/g, " ").trim() || "…";
  if (clean.length <= limit) return clean;
  const letters = [...clean];
  while (letters.join("").length >= limit) letters.pop();
  return `${letters.join("")}…`;
}
