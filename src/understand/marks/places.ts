import { seldom } from "../../seldom.ts";
import type { Range } from "./marks.ts";

/** A street behind the number of a house: `14 rue des Lilas`, `25 de la calle Mayor`, `12 Mill Lane`. */
const streetBehind = seldom(
  /^,?\s(?:bis |ter |de la |da |do |del? |d[ae]s )?(?:rue|avenue|boulevard|chemin|impasse|all[ée]e|quai|calle|avenida|av\.|rua|travessa|largo)\s(?:d['’]|de\s|des\s|du\s|da\s|do\s|la\s|el\s)*\p{L}/iu,
);
const roadBehind = seldom(
  /^\s(?!MB)\p{Lu}[\p{L}'’]+\s(?:[Ss]treet|[Ss]t|[Rr]oad|[Rr]d|[Ll]ane|[Ll]n|[Aa]venue|[Aa]ve|[Dd]rive|Court|Close|Crescent|Terrace|Gardens)(?:[\s,.]|$)/u,
);

/** What somebody's house or place is at: `the house is at 1420 Maple`. */
const livesAt = seldom(
  /(?<!\p{L})(?:is|are|lives?|living|live|located|staying|based|meet|address|house|place|over)\s(?:at|@)\s$/iu,
);

/** `nº 25`, `n° 8`. */
const numberSign = /(?<!\p{L})n\.?[º°]\s?$/iu;

/** What something weighs, and the smaller unit behind the larger: `il fait 3 kilos 450`, `8lb 2`, `6 foot 2`. */
const weighs = seldom(
  /(?<!\p{L})(?:weigh(?:s|ed|ing)?|pes[aóo]|pesou|pesaba|p[èe]se(?:nt)?|pesait|fait|faisait|wiegt|wog|naci[óo]|nasceu|n[ée]e?)(?!\p{L})[^\d]{0,20}\d{1,2}\s?(?:kilos?|kg|quilos?)[\s,]+(?:and |y |e |et |und )?$|(?<![\d.,])\d{1,2}\s?(?:lbs?|foot|feet|ft|stone)\s$/iu,
);

/** What somebody measures or weighs, right before the figure: `mide 1,62`, `chausse du 38`. */
const measures = seldom(
  /(?<!\p{L})(?:weigh(?:s|ed)?|mide|miden|mesure|mesurent|misst|mede|medem|calza|chausse|cal[çc]a|pesa|pesan|p[èe]se|wiegt|schuhgr[öo](?:ß|ss)e|talla|taille|gr[öo](?:ß|ss)e|tamanho|pointure)\s(?:un |une |o |du |de |a |about |around |unos |uns |de la |en )?$/iu,
);

/** The number of a line that runs: `le bus 38 passe à 7 h 12`. */
const lineBefore = seldom(
  /(?<!\p{L})(?:bus|tram|train|linie|ligne|l[íi]nea|linha|autob[úu]s|[ôo]nibus|autocarro|autocar|camión|s-?bahn|u-?bahn|metro|m[ée]tro)\s$/iu,
);
const runs = seldom(
  /^\s(?:passe|part|arrive|f[äa]hrt|kommt|geht|leaves|comes|goes|is (?:late|at|full)|stops|runs|pasa|sale|llega|viene|passa|sai|chega|vem|demora|para)(?!\p{L})/iu,
);

/** `le PSG a gagné 3 à 1`: how a game ended. */
const scoreBehind = /^\s?(?:to|à|a|zu|:|-|–|x)\s?\d{1,2}(?![\d.,]|\s?(?:€|euros?|reais|%))/iu;
const scoreBefore = seldom(
  /(?<!\p{L})(?:won|win|lost|lose|drew|beat \p{L}+|gagn[ée]|gagnent|perdu|battu \p{L}+|gan[óo]|ganaron|ganamos|perdi[óo]|perdimos|empat\p{L}+|gewonnen|gewann|verloren|verlor|steht|ganhou|perdeu|ganhamos|perdemos)\s(?:de |por |mit |par |with )?$/iu,
);

/** `l'étagère fait 34,5 sur 12`: how long and how wide. */
const sizeBehind = seldom(/^\ssur\s\d{1,3}(?:[.,]\d{1,2})?(?![\d.,]|\s?(?:€|euros?|%))/iu);
const sizeBefore = seldom(/\d\ssur\s$/iu);

/** `lotto numbers 4 8 15 16`, `f 1,8`, `ibuprofène 400`: numbers with nothing to pay. */
const numbersBefore = seldom(
  /(?<!\p{L})(?:numbers|n[úu]meros|num[ée]ros|zahlen)(?:\s(?:are|were|son|sont|sind|waren|s[ãa]o|eram))?[\s:,]+(?:\d{1,3}[\s,]+)*$/iu,
);
const doseBefore = seldom(
  /(?<!\p{L})(?:ibuprof[eèé]n[eo]?|ibu|paracetamol|parac[ée]tamol|doliprane|aspirine?|dipirona|dafalgan|tylenol|advil|f)\s(?:de\s)?$/iu,
);

/** `sent a photo of 2 logos`: how many are seen on it. */
const shownBefore = seldom(
  /(?<!\p{L})(?:photos?|pics?|pictures?|drawings?|sketch(?:es)?|fotos?|dessins?|dibujos?|desenhos?|bild(?:er)?|lista?|listes?|videos?|v[íi]d[ée]os?)\s(?:of|de|d['’]|von)\s?(?:the |my |our |los |las |les |mes |os |as |den )?$/iu,
);

/** Whether a number tells a score, a size, a dose, or how many are to be seen. */
function isNoSum(text: string, before: string, behind: string, number: string): boolean {
  if (!/^\d{1,3}(?:[.,]\d{1,2})?$/.test(number)) return false;
  if (scoreBehind.test(behind) && scoreBefore.test(before, text)) return true;
  if (sizeBehind.test(behind, text) || sizeBefore.test(before, text)) return true;
  if (doseBefore.test(before, text)) return true;
  return numbersBefore.test(before, text) || (/^\s\p{L}{3,}/u.test(behind) && shownBefore.test(before, text));
}

/** As much of a text as tells what a number behind it is. */
const mostBefore = 48;

/** Whether a bare number says where something is, or what it weighs, and is no amount. */
export function isPlaceOrWeight(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - mostBefore), start);
  const behind = text.slice(end);
  const number = text.slice(start, end);
  if (measures.test(before, text) && /^\d{1,3}(?:[.,]\d{1,2})?$/.test(number)) return true;
  if (isNoSum(text, before, behind, number)) return true;
  if (!/^\d{1,5}$/.test(number)) return false;
  if (runs.test(behind, text) && lineBefore.test(before, text)) return true;
  if (
    streetBehind.test(behind, text) ||
    roadBehind.test(behind, text) ||
    (livesAt.test(before, text) && /^\s\p{Lu}/u.test(behind))
  )
    return true;
  return numberSign.test(before) || weighs.test(before, text);
}

/** `3 of the 12 students`: how many of how many. */
export const someOf =
  /(?<![\d.,$€£])\d{1,2}\s(?:of|out of|de|d[eo]s|von|des?|sur)\s(?:the |my |our |los |las |les |mes |os |as |den |meinen |mis )?\d{1,3}\s\p{L}{3,}/iu;
