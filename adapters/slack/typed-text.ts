import { unescapeMrkdwn } from "./escape.ts";

/** What a person typed, and whether it names the bot. */
export interface Typed {
  readonly text: string;
  readonly addressed: boolean;
}

const everybody = ["here", "channel", "everyone", "group"];
const marked = /<([^<>]+)>/g;

/** The accounts that a text names, in Slack's writing of it. */
export function namedUsers(text: string): readonly string[] {
  return [...text.matchAll(/<@([A-Z0-9]+)[|>]/g)].map((match) => match[1] ?? "");
}

/**
 * Reads a text as it was typed out of Slack's writing of it: `<@U1>` is the name of that person, `<#C1|team>` is #team, an
 * address that Slack marked is itself, and `&amp;` is &. The bot's own name goes.
 */
export function readTyped(text: string, self: string, nameOf: (user: string) => string | undefined): Typed {
  const addressed = namedUsers(text).includes(self);
  const withoutSelf = text.replace(new RegExp(`<@${self}(\\|[^>]*)?>[,:]?\\s*`, "g"), "");
  const plain = withoutSelf.replace(marked, (_all, inner: string) => spelled(inner, nameOf));
  return { text: unescapeMrkdwn(addressed ? plain.trim() : plain), addressed };
}

function spelled(inner: string, nameOf: (user: string) => string | undefined): string {
  const [target = "", label] = inner.split("|");
  const rest = target.slice(1);
  switch (target[0]) {
    case "@":
      return `@${nameOf(rest) ?? label ?? rest}`;
    case "#":
      return `#${label || rest}`;
    case "!":
      return everybody.includes(rest) ? `@${rest}` : (label ?? `@${rest}`);
    default:
      return label ?? target;
  }
}
