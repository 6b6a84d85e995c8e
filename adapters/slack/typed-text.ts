import { inTeam } from "./accounts.ts";
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

/** Whose text it is: the bot's own account, the team it was said in, and the names of people there. */
export interface Typing {
  readonly self: string;
  readonly team: string;
  readonly nameOf: (user: string) => string | undefined;
}

/** In a setting a channel is told by its id. */
const setsSomething = /^\s*\/?(?:\S*-)?settings\s/i;

/**
 * Reads a text as it was typed out of Slack's writing of it: `<@U1>` is the name of that person, `<#C1|team>` is #team, an
 * address that Slack marked is itself, and `&amp;` is &. The bot's own name goes.
 */
export function readTyped(text: string, { self, team, nameOf }: Typing): Typed {
  const addressed = namedUsers(text).includes(self);
  const withoutSelf = text.replace(new RegExp(`<@${self}(\\|[^>]*)?>[,:]?\\s*`, "g"), "");
  const keep = setsSomething.test(withoutSelf);
  const plain = withoutSelf.replace(marked, (_all, inner: string) =>
    keep && inner.startsWith("#") ? `<#${inTeam(team, inner.slice(1))}>` : spelled(inner, nameOf),
  );
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
