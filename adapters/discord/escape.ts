import { shownText } from "../../src/chat/shown-text.ts";

/** Addresses stay as they are, because a backslash in one would become part of it; nothing in these letters is markup there. */
const address = /https?:\/\/[A-Za-z0-9_\-.~:/?#@!$&+,;=%]+/g;

const anywhere = /[\\*_~`|<[\]]/g;
const atLineStart = /^(\s*)(-#|#{1,3}|[-+>]|>>>|\d+\.)(?=\s|$)/gm;
const everyone = /@(?=everyone|here)/g;

/** A text in Discord's markdown that shows every letter as it was typed, mentions nobody and is no markup. */
export function asTyped(text: string): string {
  const clean = shownText(text).replace(atLineStart, (_all, blanks: string, mark: string) =>
    mark.endsWith(".") ? `${blanks}${mark.slice(0, -1)}${backslash}.` : `${blanks}${backslash}${mark}`,
  );
  let escaped = "";
  let end = 0;
  for (const { 0: found, index } of clean.matchAll(address)) {
    escaped += withBackslashes(clean.slice(end, index)) + found;
    end = index + found.length;
  }
  return (escaped + withBackslashes(clean.slice(end))).replaceAll(backslash, "\\");
}

/**
 * The same in the text of a message, where Discord would open the addresses in it to show a preview: it leaves those in angle brackets
 * alone, so that nobody but a person opens a secret one.
 */
export function inMessage(text: string): string {
  return asTyped(text).replace(address, (found) => {
    const closing = /[.,:;!?]+$/.exec(found)?.[0] ?? "";
    return `<${found.slice(0, found.length - closing.length)}>${closing}`;
  });
}

/** Stands for a backslash of ours until those of the text are escaped; `shownText` leaves none of these in a text. */
const backslash = "\u0001";

function withBackslashes(text: string): string {
  return text.replace(anywhere, "\\$&").replace(everyone, "\\@");
}

/** The text that an escaped one shows. */
export function readTyped(text: string): string {
  return text.replace(/\\([^0-9A-Za-z\s])/g, "$1");
}

/** A text escaped and cut so that it takes at most `limit` characters, with "…" where something is missing. */
export function cutTyped(text: string, limit: number): string {
  const whole = asTyped(text);
  if (whole.length <= limit) return whole;
  const letters = [...shownText(text)];
  while (letters.length > 0 && asTyped(letters.join("")).length >= limit)
    letters.length -= Math.ceil(letters.length / 50);
  return `${asTyped(letters.join(""))}…`;
}

/** A text in a code block, where its columns stay under each other and nothing is markup. */
export function codeBlock(text: string): string {
  return `\`\`\`\n${shownText(text).replace(/`(?=`)/g, "`\u200b")}\n\`\`\``;
}
