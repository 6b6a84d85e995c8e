import type { Scope } from "../scope.ts";
import { channelText, takeChannel } from "./channel-named.ts";
import type { Setting } from "./settings.ts";

/** Where events are told to everybody: `settings notices #team | here | off` (SPEC 10). */
export const noticesSetting: Setting = {
  words: "notices",
  also: ["notice", "event notices"],
  label: ({ say }) => say.pushes.notices.label,
  now: async (scope) => {
    const id = scope.workspace.noticesChannelId;
    const channel = id === null ? null : await scope.read.channel.findFirst({ where: { id } });
    return channel ? channelText(scope, channel) : scope.say.pushes.quiet.off;
  },
  example: ({ account }) => (account.platform === "console" ? "notices #team" : "notices here"),
  set: async (scope, text) => {
    const off = /^(?:off|none|no|never|nowhere)$/i.test(text.trim());
    const channel = off ? null : await takeChannel(scope, text, "settings notices here");
    await setNoticesChannel(scope, channel?.id ?? null);
    return channel ? scope.say.pushes.notices.set(channelText(scope, channel)) : scope.say.pushes.quiet.off;
  },
};

async function setNoticesChannel(scope: Scope, noticesChannelId: string | null): Promise<void> {
  await scope.write.update("workspace", scope.workspace.id, { noticesChannelId });
}
