import type { Say } from "../../say.ts";

/** What is shown on Telegram around answers. */
export const telegram: Say["telegram"] = {
  openPrivately:
    "Ma réponse est pour toi seulement, et Telegram ne me laisse t'écrire qu'après que tu as ouvert une conversation avec moi et appuyé sur Démarrer. Elle t'y attend.",
  open: "Ouvrir la conversation",
  /** What is sent without a name of its own. */
  sent: {
    document: "document",
    photo: "photo.jpg",
    voice: "message vocal.ogg",
    audio: "audio",
    video: "vidéo.mp4",
    videoMessage: "message vidéo.mp4",
    animation: "animation.mp4",
    sticker: "sticker.webp",
    location: "position",
    poll: "sondage",
    other: "message",
  },
};
