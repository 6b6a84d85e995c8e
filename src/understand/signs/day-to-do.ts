import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";

/** What is to be done, in the form that orders nobody: last in German, behind the day elsewhere. */
const closing = seldom(
  /\s(?:an|ab|auf|aus|ein|vor|nach|zur[üu]e?ck|fertig|bei|mit|weg|her|hin|um|zu|ver|be|er|ent)?(?:rufen|schicken|senden|schreiben|machen|kaufen|holen|bringen|teilen|drucken|stellen|zahlen|melden|pr[üu]e?fen|kl[äa]e?ren|planen|putzen|fragen|geben|liefern|packen|r[äa]e?umen|buchen|suchen|sorgen|ledigen|waschen|posten|k[üu]e?ndigen|l[äa]e?ngern|reparieren|antworten|faxen|mailen|bereiten)$/iu,
);
const opening = seldom(
  /^(?:appeler|rappeler|envoyer|acheter|commander|pr[ée]parer|faire|finir|terminer|[ée]crire|r[ée]pondre|relancer|imprimer|livrer|chercher|r[ée]cup[ée]rer|d[ée]poser|r[ée]server|v[ée]rifier|contacter|ranger|nettoyer|publier|apporter|demander|llamar|enviar|mandar|comprar|pedir|preparar|hacer|acabar|escribir|responder|contestar|imprimir|entregar|recoger|buscar|reservar|revisar|contactar|limpiar|publicar|llevar|preguntar|ligar|telefonar|encomendar|fazer|escrever|rever|limpar|levar|perguntar)\s(?!(?:con|com|avec)\s)\p{L}/iu,
);

/** Whether a clause names a day ahead and what is to be done then, and nobody who did it: `dienstag steuerberater anrufen`, `martes llamar al gestor`. */
export function dayToDo(clause: Clause): boolean {
  const { text, hearing, language } = clause.sentence;
  const day = clause.moments("future").find(({ value }) => value.day !== null && value.time === null);
  if (!day?.value.day || day.value.day < hearing.today || clause.has("self", "someone", "worked", "auxiliary"))
    return false;
  const start = clause.tokens[0]?.start ?? 0;
  const end = clause.tokens.at(-1)?.end ?? 0;
  const rest = `${text.slice(start, day.start)} ${text.slice(day.end, end)}`
    .replace(/\s(?:am|bis|bis zum|vor|el|le|la|na|no|para el|antes del?)\s*$/iu, "")
    .replace(/[\s.!]+$/u, "");
  if (language === "de") return closing.test(rest);
  return day.start === start && opening.test(rest.trim());
}
