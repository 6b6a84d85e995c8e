import * as z from "zod";

const routeShape = z.object({
  chat: z.number(),
  topic: z.number().optional(),
  person: z.number(),
  said: z.number().optional(),
  press: z.string().optional(),
});

/** Where an answer goes on Telegram. */
export interface Route {
  /** The chat in which it was said; a private chat has its person's id. */
  readonly chat: number;
  /** The forum topic (`message_thread_id`). */
  readonly topic?: number | undefined;
  readonly person: number;
  /** The message that is answered. */
  readonly said?: number | undefined;
  /** The callback query of a pressed button, while it may still be answered. */
  readonly press?: string | undefined;
}

/** Where a message stands, or is to be put. */
export interface Place {
  readonly chat: number;
  readonly topic?: number | undefined;
}

/** A route as the text that is kept with its event. */
export function encodeRoute(route: Route): string {
  return JSON.stringify(route);
}

/** Reads a kept route back; throws on anything else. */
export function decodeRoute(text: string): Route {
  return routeShape.parse(JSON.parse(text));
}

/** A message of the bot as the books know it; within a chat these texts sort by age. */
export function refOf(chat: number, message: number): string {
  return `${refsIn(chat)}${String(message).padStart(12, "0")}`;
}

/** What the refs of all messages of a chat begin with. */
export function refsIn(chat: number): string {
  return `${chat}:`;
}

/** The chat and message of a ref. */
export function decodeRef(ref: string): { readonly chat: number; readonly message: number } {
  const [chat, message] = ref.split(":");
  return { chat: Number(chat), message: Number(message) };
}
