import { controlsOf } from "./messages.ts";
import type { Channel, Message, State, User } from "./state.ts";

/** What somebody wants to press: a label or an id, on a message or anywhere they look. */
export interface Wanted {
  readonly label: string;
  readonly on: string | undefined;
  readonly user: User;
  readonly place: Channel;
}

export interface Found {
  readonly message: Message;
  readonly control: { readonly id: string; readonly menu?: string };
}

/**
 * The newest button or menu entry so called that the person sees where they are or in their direct messages. One that is
 * gone, or that only somebody else sees, can still be pressed: by a client that is behind, or one made for mischief.
 */
export function findControl(state: State, wanted: Wanted): Found | null {
  const { on, label } = wanted;
  const seen = [...state.shown].reverse().map((one) => one.message);
  const here = seen.filter((message) => isSeen(state, wanted, message) && (on === undefined || message.id === on));
  return firstWith(here, label) ?? inThePast(state, wanted);
}

function isSeen(state: State, { user, place }: Wanted, message: Message): boolean {
  const direct = state.channels.get(message.channel)?.person === user.id;
  const there = message.channel === place.id && (message.seenBy ?? user.id) === user.id;
  return !message.deleted && (direct || there);
}

function firstWith(messages: readonly Message[], label: string): Found | null {
  for (const message of messages) {
    const control = controlsOf(message.components).find((one) => isCalled(one, label));
    if (control) return { message, control };
  }
  return null;
}

function inThePast(state: State, wanted: Wanted): Found | null {
  const found = state.controls.findLast(({ control }) => isCalled(control, wanted.label));
  if (!found) return null;
  const { message, control } = found;
  return { message: isSeen(state, wanted, message) ? message : { ...message, channel: wanted.place.id }, control };
}

/** Labels are shortened where they are long. */
function isCalled({ label, id }: { readonly label: string; readonly id: string }, wanted: string): boolean {
  if (id === wanted) return true;
  const [shown, asked] = [label.toLowerCase(), wanted.toLowerCase()];
  return shown === asked || (shown.endsWith("…") && asked.startsWith(shown.slice(0, -1)));
}
