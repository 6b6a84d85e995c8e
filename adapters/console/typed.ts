import type { Inbound } from "../../src/chat/inbound.ts";
import type { Reply } from "../../src/chat/reply.ts";
import { newId } from "../../src/id.ts";
import { ownerAccount } from "./open-owner.ts";

/** A line typed at the console as an event: the label of a button shown last presses it, anything else is a message. */
export function typedLine(line: string, shown: readonly Reply[]): Inbound {
  const event = {
    id: newId("evt"),
    platform: "console",
    from: ownerAccount,
    name: ownerAccount,
    channel: "dm",
    private: true,
  } as const;
  const label = line
    .trim()
    .replace(/^\[(.*)\]$/, "$1")
    .toLowerCase();
  const button = shown.flatMap((reply) => reply.buttons).find((one) => one.label.toLowerCase() === label);
  return button ? { ...event, kind: "button", button: button.id } : { ...event, kind: "text", text: line };
}
