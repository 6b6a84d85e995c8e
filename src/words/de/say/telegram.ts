import type { Say } from "../../say.ts";

/** What is shown on Telegram around answers. */
export const telegram: Say["telegram"] = {
  openPrivately:
    "Meine Antwort ist nur für dich, und Telegram lässt mich dir erst schreiben, wenn du einen Chat mit mir öffnest und auf Starten drückst. Dort wartet sie.",
  open: "Chat öffnen",
};
