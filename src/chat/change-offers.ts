import type { Scope } from "../scope.ts";
import type { Wrote } from "./command.ts";
import type { Offer } from "./reply.ts";

/** The buttons under what tells of a change: Undo and Edit, or Redo and its opposite (SPEC 12). */
export function changeOffers(scope: Scope, changeId: string, wrote: readonly Wrote[]): Offer[] {
  const last = wrote.at(-1);
  const { buttons } = scope.say;
  const slots = { change: changeId };
  if (last?.kind === "undo") return [{ label: buttons.redo, press: { command: "redo", slots } }];
  if (last?.kind === "redo")
    return [{ label: buttons.undo, press: { command: "undo", slots: last.brought ? { change: last.brought } : {} } }];
  const undo = {
    label: wrote.length > 1 ? buttons.undoAll(wrote.length) : buttons.undo,
    press: { command: "undo", slots },
  };
  const edit = { label: buttons.edit, press: { command: "edit", slots } };
  return wrote.some((one) => one.subject) ? [undo, edit] : [undo];
}
