import type { Workspace } from "./workspaces.ts";

/** The channels of direct messages with people, opened once each. */
export interface DirectChannels {
  with(workspace: Workspace, user: string): Promise<string>;
  /** The channel is not what it was: it is opened anew next time. */
  forget(workspace: Workspace, user: string): void;
}

const mostRemembered = 5_000;

/** Opens channels of direct messages as they are needed, and remembers them. */
export function createDirectChannels(): DirectChannels {
  const opened = new Map<string, string>();
  return {
    with: async ({ client, team }, user) => {
      const key = `${team}/${user}`;
      const known = opened.get(key);
      if (known !== undefined) return known;
      const { channel } = await client.conversations.open({ users: user });
      if (channel?.id === undefined) throw new Error("Slack opened no channel");
      if (opened.size >= mostRemembered) opened.clear();
      opened.set(key, channel.id);
      return channel.id;
    },
    forget: ({ team }, user) => void opened.delete(`${team}/${user}`),
  };
}
