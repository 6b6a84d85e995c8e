import { seldom } from "../../seldom.ts";
import { minutesPerDay } from "../../time/day.ts";
import { findDurations } from "../../time/find-durations.ts";
import { namesOf } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";
import { ask, entry, type Part } from "./part.ts";
import { reminderText } from "./reminder-text.ts";
import { saidName } from "./said.ts";
import { clientOf } from "./said-client.ts";

/** What happened with a client or a person. */
export function fillHistory(scene: Scene): Part {
  const named = namesOf(scene.clause, "client")[0];
  const who = named ? clientOf(scene, { clients: named.value, words: null }) : {};
  if (who.options) return ask("disambiguation", "client", "interaction.list", {}, who.options);
  const contact = who.client ? undefined : saidName(scene.clause, "contact");
  return entry("interaction.list", { client: who.client, contact });
}

/** Leads, also where the words for being quiet take them in: `which leads are going cold`. */
const staleLeads = seldom(
  /stale|(?<!\p{L})(?:leads?|prospects?|interessenten|interesados|potenciales|potentiels?|potenciais)(?!\p{L})/iu,
);

/** Who has gone quiet, and for how long that is. */
export function fillQuiet(scene: Scene): Part {
  const { clause } = scene;
  const { locale } = clause.sentence;
  const length = findDurations(clause.text, locale)[0]?.value.minutes;
  const months = /(\d+|an?|one|a|un|une|uma|ein(?:em)?)\s+(?:months?|monat(?:en?)?|mes(?:es)?|mois|m[eê]s)/iu.exec(
    clause.text,
  )?.[1];
  const days = months
    ? (Number(months) || 1) * 30
    : length && length >= minutesPerDay
      ? length / minutesPerDay
      : undefined;
  return entry("client.quiet", {
    days: days ? String(Math.round(days)) : undefined,
    stage: clause.has("stage.lead") || staleLeads.test(clause.text) ? "lead" : undefined,
  });
}

/** A reminder not wanted any more, by the words that follow. */
export function fillReminderEnd(scene: Scene): Part {
  const { clause } = scene;
  const places = clause.hits("stopReminding").map((cue) => ({
    start: clause.sentence.tokens[cue.from]?.start ?? 0,
    end: clause.sentence.tokens[cue.to - 1]?.end ?? 0,
  }));
  return entry("reminder.stop", { reminder: reminderText(clause, places) });
}
