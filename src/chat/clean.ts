import type { Inbound } from "./inbound.ts";

/** Invisible characters that break or reverse the text around them: control characters, and changes of the writing direction. */
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

const cleaned = (text: string) => text.replace(unseen, (sign) => (/[\n\r\t]/.test(sign) ? sign : ""));

/** An event without the invisible characters that could mislead a reader. */
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
