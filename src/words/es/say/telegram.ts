import type { Say } from "../../say.ts";

/** What is shown on Telegram around answers. */
export const telegram: Say["telegram"] = {
  openPrivately:
    "Mi respuesta es solo para ti, y Telegram no me deja escribirte hasta que abras un chat conmigo y pulses Iniciar. Allí te espera.",
  open: "Abrir el chat",
  /** What is sent without a name of its own. */
  sent: {
    document: "documento",
    photo: "foto.jpg",
    voice: "mensaje de voz.ogg",
    audio: "audio",
    video: "vídeo.mp4",
    videoMessage: "videomensaje.mp4",
    animation: "animación.mp4",
    sticker: "sticker.webp",
    location: "ubicación",
    poll: "encuesta",
    other: "mensaje",
  },
};
