import type { Say } from "../../say.ts";

/** What is shown on Telegram around answers. */
export const telegram: Say["telegram"] = {
  openPrivately:
    "Mi respuesta es solo para ti, y Telegram no me deja escribirte hasta que abras un chat conmigo y pulses Iniciar. Allí te espera.",
  open: "Abrir el chat",
};
