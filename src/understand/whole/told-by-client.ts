import { seldom } from "../../seldom.ts";
import { clauseOf } from "../clauses/clause.ts";
import { fill } from "../fill/fill.ts";
import { entry, type Part } from "../fill/part.ts";
import { sceneOf } from "../scene.ts";
import type { Sentence } from "../sentence.ts";

/** Ways of having said or written something, of all languages, right before the colon behind which it stands. */
const told = seldom(
  /^[^:\n]{2,60}?(?<!\p{L})(?:texted|messaged|whatsapped|dm['’]?e?d|pinged|emailed|e-mailed|mailed|wrote|replied|answered|responded|said|says|told (?:me|us)|called|rang|phoned|left (?:a )?(?:voicemail|message)|commented|escribi[óo]|dijo|dice|coment[óo]|respondi[óo]|llam[óo]|avis[óo]|[ée]crit|dit|r[ée]pondu|appel[ée]|schrieb|schreibt|sagte|sagt|meinte|meint|geschrieben|gesagt|angerufen|geantwortet|escreveu|disse|diz|falou|respondeu|ligou|avisou|(?:mand[oó]|mandou|envi[oó]|enviou|sent|schickte|geschickt|envoy[eé])(?=[^:]*:\s*["“„«]))(?:[\s-]+(?:me|nos|isto|isso|assim|esto|as[ií]|this|das|ça|ceci|us|back|in|to say|today|yesterday|earlier|just now|hoy|ayer|hier|heute|gestern|hoje|ontem|this morning|last night))*\s*:\s+\S/iu,
);

/** What is quoted word by word: it stands in quotation marks, speaks for itself, or bids. */
const quoted =
  /^["“„«‘']|(?<!\p{L})(?:i|i['’](?:ll|m|ve|d)|we|we['’](?:ll|re|ve)|my|our|please|pls|ich|wir|bitte|yo|por favor|je|j['’]|nous|s['’]il te pla[îi]t|s['’]il vous pla[îi]t|eu)(?!\p{L})|^(?:delete|cancel|void|mark|send|add|create|invoice(?!\s(?:#\s?)?[\d-]*\d\S*\s(?:is|was|has|looks|seems|does|still)\s)|pay|remove|book|undo|l[öo]sche|borra|supprime|apaga)(?!\p{L})/iu;

/**
 * What a client said or wrote, told behind a colon: a talk with them, whatever numbers stand in it. Null where no client of
 * the books opens the text; nothing at all where their own words are quoted (LANGUAGE: quotes never write).
 */
export async function toldByClient(sentence: Sentence): Promise<readonly Part[] | null> {
  const { text, tokens, names } = sentence;
  if (!text.includes(":") || !told.test(text)) return null;
  const [first] = names;
  const colon = tokens.findIndex((token) => token.text === ":");
  if (
    !first ||
    !/^\W*(?:\p{L}{1,3}\s)?$/u.test(text.slice(0, first.start)) ||
    !first.value.some(({ kind }) => kind === "client")
  )
    return null;
  if (first.end > (tokens[colon]?.start ?? 0)) return null;
  const summary = text.slice(tokens[colon]?.end).trim();
  if (quoted.test(summary)) return [];
  const part = await fill("interaction.log", sceneOf(clauseOf(sentence, 0, colon)));
  return [part.kind === "entry" ? entry("interaction.log", { ...part.slots, summary }) : part];
}
