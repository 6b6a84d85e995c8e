/** How people were in touch (SPEC 8). */
export const channels = ["call", "email", "meeting", "text", "note"] as const;

export type Channel = (typeof channels)[number];

/** Whether a text is one of them. */
export function isChannel(text: string | null): text is Channel {
  return channels.some((one) => one === text);
}
