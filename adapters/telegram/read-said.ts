import type { Message, UserFromGetMe } from "grammy/types";

/** What a message says, with what only addresses it taken out. */
export interface Said {
  readonly text: string;
  /** Whether it names the bot, or is one of its commands. */
  readonly addressed: boolean;
  /** Whether it is a command for another bot. */
  readonly forAnother: boolean;
}

/** What reading a message needs to know of the bot. */
export interface Self {
  readonly me: Pick<UserFromGetMe, "id" | "username">;
  /** Our names of commands by Telegram's. */
  readonly names: ReadonlyMap<string, string>;
}

const command = /^\/([A-Za-z0-9_]+)(?:@([A-Za-z0-9_]+))?(?=\s|$)/;

/**
 * Reads a text or caption: `@purser_bot` goes, `/invoice_send@purser_bot INV-3` is `/invoice send INV-3`, and the code of
 * a deep link (`/start CODE`) is entered as one (`/join CODE`).
 */
export function readSaid(message: Message, { me, names }: Self): Said {
  const { text, named } = withoutMention(message, me);
  const match = command.exec(text);
  if (!match) return { text, addressed: named, forAnother: false };
  const [whole, typed = "", to] = match;
  const rest = text.slice(whole.length);
  const name = names.get(typed.toLowerCase());
  const ours = to === undefined ? name !== undefined : to.toLowerCase() === me.username.toLowerCase();
  const joins = name === "start" && rest.trim() !== "";
  return {
    text: `/${joins ? "join" : (name ?? typed)}${rest}`,
    addressed: named || ours,
    forAnother: !named && !ours,
  };
}

function withoutMention(message: Message, me: Self["me"]): { readonly text: string; readonly named: boolean } {
  const text = message.text ?? message.caption ?? "";
  const ours = (message.entities ?? message.caption_entities ?? []).filter((entity) => {
    if (entity.type === "text_mention") return entity.user.id === me.id;
    const said = text.slice(entity.offset, entity.offset + entity.length);
    return entity.type === "mention" && said.toLowerCase() === `@${me.username.toLowerCase()}`;
  });
  const rest = ours.reduceRight(
    (left, { offset, length }) => `${left.slice(0, offset)}${left.slice(offset + length).replace(/^[,:]?[ \t]*/, "")}`,
    text,
  );
  return { text: ours.length > 0 ? rest.trim() : text, named: ours.length > 0 };
}
