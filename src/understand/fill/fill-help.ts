import type { CueName } from "../../words/cue-words.ts";
import type { Scene } from "../features.ts";
import { entry, type Part } from "./part.ts";

/** Files that are sent, by the words for them. */
const files =
  /(?<!\p{L})(?:receipts?|pictures?|photos?|pics?|scans?|attachments?|pdfs?|screenshots?|recibos?|fotos?|tickets?|re[çc]us?|justificatifs?|belege?|quittung(?:en)?|bild(?:er)?|comprovantes?|anexos?|imagens?|imagen|im[aá]genes)(?!\p{L})/iu;

/** What has a place of its own in the settings. */
const settings =
  /(?<!\p{L})(?:currency|time ?zone|language|locale|moneda|zona horaria|idioma|devise|fuseau|langue|w[äa]hrung|zeitzone|sprache|moeda|fuso|l[íi]ngua|idioma)(?!\p{L})/iu;

const whole: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:export|download|exportar|exporter|exportieren)(?!\p{L})/iu, "export"],
  [/(?<!\p{L})(?:import|upload|importar|importer|importieren)(?!\p{L})/iu, "import"],
  [/(?<!\p{L})(?:timer|stopwatch)(?!\p{L})/iu, "hours"],
];

/** What is asked about, by the words for it, what is written down before whom it belongs to. */
const topics: readonly (readonly [CueName, string])[] = [
  ["digestNoun", "digest"],
  ["invoiceVerb", "invoice"],
  ["invoiceNoun", "invoice"],
  ["expenseNoun", "expense"],
  ["incomeNoun", "income"],
  ["goalNoun", "goal"],
  ["remind", "remind"],
  ["meetingNoun", "meet"],
  ["hoursNoun", "hours"],
  ["projectNoun", "project"],
  ["contactNoun", "contact"],
  ["clientNoun", "client"],
  ["settings", "settings"],
];

/** Help, with the command that a question is about: `how do i change my currency`, `how do i add a picture of a receipt`. */
export function fillHelp({ clause }: Scene): Part {
  const asks = clause.has("howTo", "howToDo") || /^(?:how|wie|c[óo]mo|comment|como)(?!\p{L})/iu.test(clause.text);
  if (!asks) return entry("help", {});
  const { text } = clause;
  const said = files.test(text)
    ? "document"
    : settings.test(text)
      ? "settings"
      : (whole.find(([words]) => words.test(text))?.[1] ?? topics.find(([cue]) => clause.has(cue))?.[1]);
  return entry("help", { what: said });
}
