import type { Button, Chat, Message, Person, World } from "./world.ts";

/** What somebody wants to press, and where. */
export interface Wanted {
  /** The label, or what the button carries. */
  readonly label: string;
  /** The message it is on, as a story names it. */
  readonly on: string | undefined;
  /** The chats that the person sees. */
  readonly places: readonly Chat[];
  readonly from: Person;
  /** Where the person is. */
  readonly chat: Chat;
}

export interface Found {
  readonly message: Message;
  readonly button: Button;
}

/**
 * The newest button so called that the person sees. One that is gone, or that only somebody else sees, can still be
 * pressed: by a client that shows an older message, or one made for mischief.
 */
export function findButton(world: World, wanted: Wanted): Found | null {
  const { on, places, chat } = wanted;
  const ids = places.map((one) => one.id);
  const past = world.seen.flatMap((one) => (one.kind === "notice" ? [] : [one.message])).toReversed();
  const shown = past.filter(
    (message) => world.chats.get(message.chat.id)?.messages.get(message.message_id) === message,
  );
  const here = shown.filter(
    (message) =>
      ids.includes(message.chat.id) && (on === undefined || on === `${message.chat.id}/${message.message_id}`),
  );
  const visible = firstWith(here, wanted.label);
  if (visible) return visible;
  const hidden = firstWith(past, wanted.label);
  const { id, type } = chat;
  return hidden && { ...hidden, message: { ...hidden.message, chat: { id, type } } };
}

function firstWith(messages: readonly Message[], label: string): Found | null {
  for (const message of messages) {
    const button = (message.reply_markup?.inline_keyboard ?? []).flat().find((one) => isCalled(one, label));
    if (button) return { message, button };
  }
  return null;
}

/** Labels are shortened where they are long. */
function isCalled({ text, callback_data }: Button, label: string): boolean {
  if (callback_data === label) return true;
  const [shown, wanted] = [text.toLowerCase(), label.toLowerCase()];
  return shown === wanted || (shown.endsWith("…") && wanted.startsWith(shown.slice(0, -1)));
}
