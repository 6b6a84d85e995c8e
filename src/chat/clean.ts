import type { Inbound } from "./inbound.ts";

/** Signs nobody sees and that turn or break what others see: control characters, and those that reverse the direction of writing. */
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

const cleaned = (text: string) => text.replace(unseen, (sign) => (/[\n\r\t]/.test(sign) ? sign : ""));

/** What was typed, without the signs that are only there to mislead. */
export function clean(inbound: Inbound): Inbound {
  switch (inbound.kind) {
    case "text":
    case "edit":
      return { ...inbound, text: cleaned(inbound.text) };
    case "command":
      return {
        ...inbound,
        slots: Object.fromEntries(Object.entries(inbound.slots).map(([name, text]) => [name, cleaned(text)])),
      };
    case "file":
      return { ...inbound, caption: cleaned(inbound.caption) };
    default:
      return inbound;
  }
}
