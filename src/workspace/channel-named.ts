import type { Channel } from "../db/generated/client.ts";
import { channelStanding } from "../db/queries/notices.ts";
import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { isOfOthers, setHere, sharedChannel } from "./channel-setting.ts";

/** A shared channel on a platform, and what people call it where that is known. */
interface Place {
  readonly platform: string;
  readonly account: string;
  readonly name: string | null;
}

/**
 * The shared channel that a text names, which is known from then on: `here` in the channel itself, the way the platform
 * writes one (`<#C123>`), `#team` where it is known by that name, or `slack:T1/C123` in full. A UserError for any other;
 * `example` says it in a way that works.
 */
export async function takeChannel(scope: Scope, text: string, example: string): Promise<Channel> {
  const place = await placeNamed(scope, text.trim(), example);
  const where = { platform: place.platform, account: place.account };
  const known = await scope.read.channel.findFirst({ where });
  if (known && (place.name === null || known.name === place.name)) return known;
  if (known) return scope.write.update("channel", known.id, { name: place.name });
  if (await isOfOthers(scope, where)) throw new UserError(scope.say.pushes.channels.others);
  const isHere = sharedChannel(scope)?.account === place.account;
  const { open = false, log = false } = (isHere ? await setHere(scope) : null) ?? {};
  return scope.write.insert("channel", { ...place, open, log });
}

/** A channel in words: its name, else what kind of channel it is. */
export function channelText(
  { say, conversation }: Pick<Scope, "say" | "conversation">,
  { platform, account, name }: Place,
): string {
  if (name !== null) return name;
  return conversation === `${platform}:${account}` ? say.pushes.channels.here : say.pushes.channels.on(platform);
}

async function placeNamed(scope: Scope, text: string, example: string): Promise<Place> {
  const { channels } = scope.say.pushes;
  if (/^(?:here|this(?: channel| group)?)$/i.test(text)) {
    const here = sharedChannel(scope);
    if (!here) throw new UserError(channels.sayThere(example));
    return { ...here, name: scope.channelName ?? null };
  }
  const { platform } = scope.account;
  const [, marked, label] = /^<#([^|>]+)(?:\|([^>]*))?>$/.exec(text) ?? [];
  if (marked !== undefined) {
    const place = { platform, account: marked, name: label ? `#${label}` : null };
    if (!(await isOfTheirs(scope, place))) throw new UserError(channels.sayThere(example));
    return place;
  }
  const [, where, whole] = /^(slack|telegram|discord|console):(\S+)$/.exec(text) ?? [];
  if (where !== undefined && whole !== undefined) {
    const place = { platform: where, account: whole, name: null };
    if (!(await isOfTheirs(scope, place))) throw new UserError(channels.sayThere(example));
    return place;
  }
  const name = text.startsWith("#") ? text : `#${text}`;
  const known = await scope.read.channel.findFirst({ where: { name } });
  if (known) return known;
  if (platform !== "console" || !/^#[^\s#]+$/.test(text)) throw new UserError(channels.unknown(text, example));
  return { platform, account: text, name: text };
}

/** Whether a channel belongs to these books: set already, in the team of the speaker's account, or spoken in by a member. */
async function isOfTheirs(scope: Scope, { platform, account }: Place): Promise<boolean> {
  const [team, ...rest] = scope.account.account.split("/");
  if (rest.length > 0 && platform === scope.account.platform && account.startsWith(`${team}/`)) return true;
  return (await scope.query(channelStanding, { platform, account })).spokenIn;
}
