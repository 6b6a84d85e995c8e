/** What a text in Discord's markdown shows, and what in it is markup. */
export interface Read {
  readonly shown: string;
  /** Markup that is not escaped and not a whole code block: `*`, a heading, a mention … */
  readonly markup: readonly string[];
}

const codeBlock = /```\n([\s\S]*?)\n```/y;
const address = /https?:\/\/[^\s<>()[\]\\*]+/y;
const withoutPreview = /<(https?:\/\/[^\s<>]+)>/y;
const escaped = /\\([^0-9A-Za-z\s])/y;
const atLineStart = /[ \t]*(?:#{1,3} |-# |[-+] |\d+\. |>(?:>>)? )/y;
const inline = /\*|_|~~|`|\|\||<(?:@|#|:|a:|t:|\/|id:|https?:)|\[[^\]]*\]\(/y;

/** Reads markdown as Discord's clients do, far enough to tell what is shown letter for letter and what is not. */
export function readMarkdown(text: string): Read {
  let shown = "";
  const markup: string[] = [];
  for (let at = 0; at < text.length; ) {
    const take = (pattern: RegExp) => {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (found) at += found[0].length;
      return found;
    };
    const lineStart = at === 0 || text[at - 1] === "\n";
    const block = take(codeBlock);
    if (block) {
      shown += (block[1] ?? "").replaceAll("\u200b", "");
      continue;
    }
    const mark = lineStart ? take(atLineStart) : null;
    if (mark) {
      markup.push(mark[0]);
      shown += mark[0];
      continue;
    }
    const letter = take(escaped);
    if (letter) {
      shown += letter[1] ?? "";
      continue;
    }
    const link = take(withoutPreview) ?? take(address);
    if (link) {
      shown += link[1] ?? link[0];
      continue;
    }
    const found = take(inline);
    if (found) {
      markup.push(found[0]);
      shown += found[0];
      continue;
    }
    shown += text[at];
    at += 1;
  }
  return { shown, markup };
}

/** What a text shows, whatever is markup in it. */
export function shownBy(text: string): string {
  return readMarkdown(text).shown;
}
