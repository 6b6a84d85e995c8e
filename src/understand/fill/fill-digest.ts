import { encodePeriod } from "../../time/period.ts";
import type { Scene } from "../features.ts";
import { entry, type Part } from "./part.ts";

const kinds: readonly (readonly [what: string, said: RegExp])[] = [
  ["week", /(?<!\p{L})(?:week(?:ly)?|wöchentlich\p{L}*|woche\p{L}*|semanal|semana|hebdomadaire|semaine)(?!\p{L})/iu],
  ["month", /(?<!\p{L})(?:month(?:ly)?|monatlich\p{L}*|monats?\p{L}*|mensual|mensuel|mensal|mes|mois|mês)(?!\p{L})/iu],
];

/** Words around a digest that say nothing about how it comes. */
const around =
  /(?<!\p{L})(?:turn|switch|send|give|show|get|set|make|change|move|tell|have|put|want|i'd like|please|can you|could you|i|me|my|us|the|a|an|it|for|come|comes|digests?|summar(?:y|ies)|briefing)(?!\p{L})/giu;

/** `no weekly digest`, `kein Wochenbericht`: none of it, and not on which days. */
const noneOf =
  /^\s*(?:no|kein(?:e|en)?|sin|sans|pas de|sem)\s+(?:daily|weekly|monthly|morning)?\s*(?:digests?|summar(?:y|ies)|briefings?)\s*(?:any\s?more|please|pls|thanks|thank you)?[\s.!]*$/iu;

/** When it shall come, and that it shall not, as other languages than English say it. */
const hourSaid =
  /(?<!\p{L})(?:a las|a la|[àa]s?|vers|um|gegen|pelas)\s(\d{1,2})(?:[:h.](\d{2}))?(?!\d)(\s?(?:y media|e meia|et demie))?/iu;
const stopSaid =
  /(?<!\p{L})(?:no (?:me |nos )?(?:mandes|env[íi]es|quiero)|deja de (?:mandar|enviar)\p{L}*|(?:quita|desactiva|apaga|cancela|desativa|desliga)(?:r|me)?|(?:ne )?m['’]envoie(?:s)? (?:pas|plus)|arr[êe]te|d[ée]sactive|keine?n?|stoppe?|schick (?:mir )?keine|n[ãa]o (?:me )?(?:mande|manda|envie|envia|quero)|para de (?:me )?(?:mandar|enviar))(?!\p{L})/iu;

/** A digest as it is asked for, or how it shall come: `turn off the digest` is `off`, `digest at 8:30 on weekdays` the rest of it. */
export function fillDigest(scene: Scene): Part {
  if (scene.has("=digest")) return entry("digest", {});
  const { text } = scene.clause;
  const gone = scene.clause.periods("past").find(({ value }) => value.to < scene.clause.sentence.hearing.today);
  // `bilan du mois dernier`: what is over is no digest any more.
  if (gone) return entry("report", { period: encodePeriod(gone.value) });
  const kind = kinds.find(([, said]) => said.test(text))?.[0];
  const rest = text
    .replace(around, " ")
    .replace(/[.!?]+\s*$/u, "")
    .replace(/\s+/g, " ")
    .trim();
  const hour = scene.clause.sentence.language === "en" ? null : hourSaid.exec(text);
  if (hour && !scene.has("@question") && Number(hour[1]) < 24)
    return entry("digest", { what: `${hour[1]}:${hour[2] ?? (hour[3] ? "30" : "00")}${kind ? ` ${kind}ly` : ""}` });
  const stops =
    (scene.clause.sentence.language !== "en" && stopSaid.test(text)) ||
    /(?<!\p{L})(?:off|stop|no more|don't|dont|cancel|end|unsubscribe|kill|ditch|drop|remove|disable|mute)(?!\p{L})/iu.test(
      text,
    ) ||
    noneOf.test(text);
  const bare = rest
    .replace(/(?<!\p{L})(?:daily|weekly|monthly|morning|today|today's|this|week|month|'s)(?!\p{L})/giu, "")
    .trim();
  // A question changes nothing (LANGUAGE): `is the digest off on sundays?` asks how it comes.
  if (scene.has("@question")) return entry("digest", kind && !stops ? { what: kind } : {});
  if (stops)
    return entry("digest", {
      what: kind ? `${kind}ly off` : /(?<!\p{L})daily(?!\p{L})/iu.test(text) ? "daily off" : "off",
    });
  if (/\d|(?<!\p{L})(?:on|weekdays?|weekends?|without|silent|at)(?!\p{L})/iu.test(bare))
    return entry("digest", { what: rest });
  return entry("digest", kind ? { what: kind } : {});
}
