import { afterLater } from "../../src/words/short-replies.ts";

/** A time alone: `1h`, `tomorrow`, `in 2 hours`, `next week`. */
const bare =
  /^(?:in\s+)?(?:(?:\d+|an?|one|two|three|half an?|eine[rn]?|une?|una?|um|uma)\s*(?:m|min|mins|minutes?|minuten|minutos?|h|hrs?|hours?|stunden?|horas?|heures?|d|days?|tage?|d[ií]as?|jours?|w|weeks?|wochen?|semanas?|semaines?|months?|monate?|mes|mois|m[eê]s)|tomorrow(?:\s.*)?|morgen|ma[ñn]ana|demain|amanh[ãa]|next week|n[äa]chste woche|pr[óo]xima semana|semana que vem|la semana que viene|la semaine prochaine|until\s.+|bis\s.+|hasta\s.+|jusqu'à\s.+|até\s.+)[.!]*$/iu;

/** Reads how long something is put off in a reply: `snooze a week`, `remind me monday`, `later`, `tomorrow`; null for anything else. */
export function readLater(text: string): { readonly until?: string } | null {
  const rest = afterLater(text);
  if (rest !== null) return rest === "" ? {} : { until: rest };
  return bare.test(text.trim()) ? { until: text.trim().replace(/[.!]+$/, "") } : null;
}
