import type { Say } from "../../say.ts";

/** What is shown on Telegram around answers. */
export const telegram: Say["telegram"] = {
  openPrivately:
    "A minha resposta é só para você, e o Telegram só me deixa escrever depois que você abre uma conversa comigo e toca em Iniciar. Ela espera por você lá.",
  open: "Abrir a conversa",
  /** What is sent without a name of its own. */
  sent: {
    document: "documento",
    photo: "foto.jpg",
    voice: "mensagem de voz.ogg",
    audio: "áudio",
    video: "vídeo.mp4",
    videoMessage: "mensagem de vídeo.mp4",
    animation: "animação.mp4",
    sticker: "figurinha.webp",
    location: "localização",
    poll: "enquete",
    other: "mensagem",
  },
};
