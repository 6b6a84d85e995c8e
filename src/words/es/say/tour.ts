import type { Say } from "../../say.ts";

/** The first run: at most four questions, each with a guess to accept. */
export const tour: Say["tour"] = {
  welcome:
    "Hola, soy Purser. Llevo tus libros en este chat: escribe qué ha pasado y lo anoto. Antes, cuatro preguntas cortas; mientras tanto vale cualquier otro mensaje.",
  name: "¿Cómo se llama tu negocio?",
  currency: "¿En qué moneda trabajas?",
  zone: "¿En qué zona horaria estás?",
  first: "La última: ¿quién es tu primer cliente? O escribe qué ha pasado, por ejemplo: cobré 1200 de Acme ayer, banco",
  title: "Primeros ajustes",
  added: (client) => `Añadido: ${client}.`,
  skip: "Saltar",
  done: 'Listo. Prueba "cobré 1200 de Acme ayer, banco", "factura a Acme 800, vence en 30 días" o "quién me debe". "ayuda" lo muestra todo, "settings" cambia cualquier respuesta.',
};
