import type { Say } from "../../say.ts";

/** What is shown on Discord around answers. */
export const discord: Say["discord"] = {
  choose: "Elige…",
  forYouOnly: "Mi respuesta es solo para ti y no puedo enviarte un mensaje directo. Ábrela aquí:",
  open: "Ver mi respuesta",
  formProblems: "Todavía no se puede leer todo, así que no he escrito nada:",
  correct: "Corregirlo",
  sentence: "Dilo con tus palabras; la respuesta es solo para ti",
  whatHappened: "Qué ha pasado, por ejemplo: cobré 1200 de Acme ayer, banco",
};
