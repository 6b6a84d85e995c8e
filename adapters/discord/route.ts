import * as z from "zod";

const asked = z.object({
  id: z.string(),
  app: z.string(),
  token: z.string(),
  /** When it was received, in milliseconds: its token is good for 15 minutes. */
  at: z.number(),
  /** The channel it was made in, and whether others read there. */
  channel: z.string(),
  shared: z.boolean(),
  /** The message whose button was pressed, and whether only the person sees it. */
  on: z
    .object({
      message: z.string(),
      alone: z.boolean(),
      /** The files it brought that are no pictures, by their ids. */
      documents: z.array(z.string()).optional(),
    })
    .optional(),
});

const route = z.object({
  /** The channel it was said in; empty where nothing was, and it goes to the person directly. */
  channel: z.string(),
  /** Whether others read there. */
  shared: z.boolean(),
  user: z.string(),
  /** The message that is answered, where it was one. */
  message: z.string().optional(),
  /** The command, button or form that is answered. */
  asked: asked.optional(),
});

/** A command, button or form on Discord, which is answered by its own token while that lives. */
export type Asked = z.infer<typeof asked>;

/** Where an answer goes on Discord; kept as text with its event, so that it works after a restart. */
export type Route = z.infer<typeof route>;

/** A route as the text that is kept with its event. */
export function encodeRoute(to: Route): string {
  return JSON.stringify(to);
}

/** Reads a kept route back; throws on anything else. */
export function decodeRoute(text: string): Route {
  return route.parse(JSON.parse(text));
}

/** A message as the books know it: its channel and its id. */
export function refOf(channel: string, message: string): string {
  return `${channel}/${message}`;
}

/** The channel and the id that a message's ref stands for. */
export function readRef(ref: string): { readonly channel: string; readonly message: string } {
  const [channel = "", message = ""] = ref.split("/");
  return { channel, message };
}
