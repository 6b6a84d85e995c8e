import type { Say } from "../../say.ts";

/** What is shown on Telegram around answers. */
export const telegram: Say["telegram"] = {
  openPrivately:
    "Meine Antwort ist nur für dich, und Telegram lässt mich dir erst schreiben, wenn du einen Chat mit mir öffnest und auf Starten drückst. Dort wartet sie.",
  open: "Chat öffnen",
  /** What is sent without a name of its own. */
  sent: {
    document: "Dokument",
    photo: "Foto.jpg",
    voice: "Sprachnachricht.ogg",
    audio: "Audio",
    video: "Video.mp4",
    videoMessage: "Videonachricht.mp4",
    animation: "Animation.mp4",
    sticker: "Sticker.webp",
    location: "Standort",
    poll: "Umfrage",
    other: "Nachricht",
  },
};
