import type { Call } from "../call.ts";
import type { Scope } from "../scope.ts";
import type { Offer } from "./reply.ts";

/** Stands for the message a button is on, whose id is not known before the message is kept. */
const thisMessage = "this";

/** The button that shows everybody in a shared channel the answer it is on (SPEC 1). */
export function shareOffer(scope: Scope): Offer {
  return { label: scope.say.buttons.share, press: { command: "share", slots: { message: thisMessage } } };
}

/** What a button does, with the message it is on filled in where it speaks of it. */
export function pressOn(press: Call, messageId: string): Call {
  return press.slots.message === thisMessage ? { ...press, slots: { ...press.slots, message: messageId } } : press;
}
