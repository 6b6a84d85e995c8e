import * as z from "zod";
import { inTeam } from "./accounts.ts";
import type { Doing } from "./doing.ts";
import type { Patience } from "./patience.ts";
import { isDirect } from "./route.ts";
import { eventOf, type HearParts, sayLost, takeIn } from "./take-in.ts";

const pressed = z.object({
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  channel: z.object({ id: z.string() }).nullish(),
  container: z.object({
    message_ts: z.string().optional(),
    thread_ts: z.string().optional(),
    is_ephemeral: z.boolean().optional(),
  }),
  message: z.object({ thread_ts: z.string().optional() }).nullish(),
  response_url: z.string().optional(),
  trigger_id: z.string().optional(),
  actions: z.array(z.object({ action_id: z.string(), action_ts: z.string() })).min(1),
});

/** A button as it was pressed. */
export interface Pressed {
  readonly button: string;
  /** Who pressed it, and where. */
  readonly doing: Doing;
  /** The platform's own id of pressing it. */
  readonly id: string;
  readonly trigger: string | undefined;
}

/** Reads a button that was pressed, on a message or on the Home tab; null when it is neither. */
export function readPressed(body: unknown): Pressed | null {
  const read = pressed.safeParse(body);
  const [action] = read.data?.actions ?? [];
  if (!read.success || !action) return null;
  const { team, user, channel, container, message, response_url: url, trigger_id: trigger } = read.data;
  const home = team?.id ?? user.team_id ?? "";
  const thread = container.thread_ts ?? message?.thread_ts;
  return {
    button: action.action_id,
    doing: {
      team: home,
      userTeam: user.team_id,
      user: user.id,
      channel: channel?.id,
      shared: channel?.id !== undefined && !isDirect(channel.id),
      thread: thread === container.message_ts ? undefined : thread,
      url,
      alone: container.is_ephemeral === true ? true : undefined,
    },
    id: [
      inTeam(home, channel?.id ?? "home"),
      container.message_ts ?? "",
      user.id,
      action.action_id,
      action.action_ts,
    ].join("/"),
    trigger,
  };
}

/** Takes in a button that was pressed on a message; resolves once it is durable, or when Slack waits no longer. */
export async function hearPress(parts: HearParts, { button, doing, id }: Pressed, wait: Patience): Promise<void> {
  const event = await eventOf(parts, doing, wait);
  await takeIn(parts, { ...event, id, kind: "button", button }, { wait, onLost: sayLost(parts, doing, event.route) });
}
