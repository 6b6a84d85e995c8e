import * as z from "zod";

const shape = z.object({
  team: z.string(),
  channel: z.string().optional(),
  user: z.string(),
  shared: z.boolean(),
  thread: z.string().optional(),
  at: z.number(),
  url: z.string().optional(),
  alone: z.boolean().optional(),
});

/** Where an answer goes on Slack; kept as text with its event, so that it works after a restart. */
export interface Route {
  readonly team: string;
  /** The channel it was said in; the person's direct messages without one. */
  readonly channel?: string | undefined;
  readonly user: string;
  /** Whether others read there. */
  readonly shared: boolean;
  /** The thread it was said in, by the time stamp of its first message. */
  readonly thread?: string | undefined;
  /** When it was received, in milliseconds. */
  readonly at: number;
  /** The address that a command or a pressed button can be answered at: 5 times, within 30 minutes. */
  readonly url?: string | undefined;
  /** Whether a button was pressed on a message that only the person sees. */
  readonly alone?: boolean | undefined;
}

/** A route as the text that is kept with its event. */
export function encodeRoute(route: Route): string {
  return JSON.stringify(route);
}

/** Reads a kept route back; throws on anything else. */
export function decodeRoute(text: string): Route {
  return shape.parse(JSON.parse(text));
}

/** Whether a channel is one of direct messages between two. */
export function isDirect(channel: string): boolean {
  return channel.startsWith("D");
}
