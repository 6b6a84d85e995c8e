import { type APIChannel, ChannelType, Routes } from "discord.js";
import type { DiscordApi } from "./api.ts";

/** A channel as far as it matters here; of threads alone the parent is the channel they are part of. */
export interface Place {
  readonly id: string;
  readonly type: ChannelType;
  readonly parent_id?: string | null;
}

/** Which channels are threads of which: what is set in a channel holds in its threads too. */
export interface Threads {
  /** Notes what Discord told of channels by itself. */
  note(channels: readonly Place[]): void;
  /** The channel that a thread is part of; undefined of any other channel, and where Discord does not say. */
  within(channel: string): Promise<string | undefined>;
}

const threads: readonly ChannelType[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];
const mostRemembered = 20_000;

/** The channel that one as Discord tells of it is a thread of, if it is a thread. */
export function parentOf({ type, parent_id: parent }: Omit<Place, "id">): string | undefined {
  return threads.includes(type) ? (parent ?? undefined) : undefined;
}

/** Remembers what was told, and asks Discord once about each other channel. */
export function createThreads(api: Pick<DiscordApi, "get">): Threads {
  const known = new Map<string, string | undefined>();
  const note = (channels: readonly Place[]) => {
    if (known.size > mostRemembered) known.clear();
    for (const one of channels) known.set(one.id, parentOf(one));
  };
  return {
    note,
    within: async (channel) => {
      if (!known.has(channel)) {
        const found = await api.get<APIChannel>(Routes.channel(channel)).catch(() => null);
        if (found) note([found as Place]);
      }
      return known.get(channel);
    },
  };
}
