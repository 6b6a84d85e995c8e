import { type Clause, cuedAt, marked, namesOf, tokenAt } from "../clauses/clause.ts";
import { firstWord } from "../clauses/first-word.ts";
import { type Phrase, phraseFrom } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import type { Flow } from "../flow/evidence.ts";
import { fromParty, nameLike, partyAt } from "../flow/party.ts";
import { isThing } from "../flow/thing.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { vendorIn } from "../marks/vendors.ts";
import { owedBill } from "../signs/unpaid.ts";
import { saidName } from "./said.ts";

/** `paypal took 14.30 from the Acme payment`: who handles payments and kept a fee. */
export function feeTaker(clause: Clause): string | undefined {
  const { tokens, text } = clause.sentence;
  const mode = clause
    .cuesAt(clause.from)
    .find(({ name }) => /^mode\.(?:paypal|stripe|wise|venmo|cashapp|zelle)$/.test(name));
  if (!mode || !/^(?:took|kept|keeps|charged|deducted|withheld)$/.test(tokens[mode.to]?.text ?? "")) return undefined;
  return text.slice(tokens[mode.from]?.start, tokens[mode.to - 1]?.end);
}

/** What stands before the sum of a receipt, and is nobody who sells. */
const label =
  /^(?:grand |sub-?|net |gross |order )?(?:total|amount|sum|balance|tip|price|importe|monto|montant|somme|betrag|summe|gesamt(?:betrag|summe)?|endbetrag|valor|quantia|prix|precio|pre[çc]o|preis)(?: due| paid| charged| ttc| ht)?$/iu;

/** Whether some words only stand before the sum of a receipt: `Total: $45.00`. */
export function isLabel(words: string): boolean {
  return label.test(words);
}

/** `Parken beim Spital hat 12 gekostet`: the verb behind whoever sold something. */
const closingAux = /(?<=\p{L})\s(?:hat|haben|habe|hab|ist|war|saiu|ficou|m['’]a)$/iu;

/** Words that are no seller: what was done, where one was going. */
const noSeller =
  /^(?:hab|habe|haben)(?:\s(?:ich|wir))?$|\s(?:geholt|gekauft|besorgt|bestellt|mitgenommen)$|^(?:mariage|wedding|boda|hochzeit|casamento|work|arbeit|travail|trabajo|trabalho)$/iu;

/** What was done, in English and in small letters: `printed flyers`, `framed a print`. */
const done = /^\p{Ll}{4,}ed(?:\s(?:an?|the|some|my|our))?$/u;

/** `48 d'encres et d'aiguilles`, `tondeuse à chien`: what it was, or what it is for, in small letters behind the small word. */
function isWhatFor({ sentence: { text, language } }: Clause, vendor: string): boolean {
  if (language !== "fr" || !/^\p{Ll}/u.test(vendor)) return false;
  const at = text.indexOf(vendor);
  return at > 0 && /(?:\sd['’]|\p{L}\sà\s)$/iu.test(text.slice(0, at));
}

/** `dei 150 pro Zeca carregar a fachada`: what somebody was paid to do, behind who it was. */
const toDo =
  /(?<=\p{L})\s(?!(?:popular|escolar|familiar|particular|auxiliar|celular|militar)$)\p{Ll}{2,}(?:ar|er|ir)$/u;

/** A name without what they were to do, as Portuguese says it right behind. */
const withoutTask = ({ sentence }: Clause, vendor: string | undefined) =>
  sentence.language === "pt" ? vendor?.replace(toDo, "") : vendor;

/** Who was paid, where that is somebody and no word for the sum. */
export function vendorOf(scene: Scene, flow: Flow | null): string | undefined {
  const vendor = withoutTask(scene.clause, namedVendor(scene, flow))?.replace(closingAux, "");
  if (
    vendor === undefined ||
    noSeller.test(vendor) ||
    done.test(vendor) ||
    /^(?:him|her|them|he|she|they)$/iu.test(vendor) ||
    isWhatFor(scene.clause, vendor)
  )
    return undefined;
  return isLabel(vendor) ? vendorIn(scene.clause) : vendor;
}

/** Who was paid: the party of the clause, a vendor known by name, or who stands where one does; without what was bought. */
function namedVendor(scene: Scene, flow: Flow | null): string | undefined {
  const { clause } = scene;
  const taker = feeTaker(clause);
  if (taker !== undefined) return taker;
  const known = vendorIn(clause);
  const party = flow?.party;
  if (known && !clause.has("pay", "payI", "give")) return known;
  if (party?.clients.length === 1 && !party.words && !clause.has("billable") && !ateWith(clause))
    return party.clients[0]?.name;
  const words = party?.words;
  const supplier = saidName(clause, "vendor");
  if (supplier !== undefined && !words) return supplier;
  const job = words && isThing(clause, words) && /^\p{Ll}/u.test(words.text);
  if (words && !words.article && !(job && /\s\p{Lu}/u.test(words.text)) && paidRightBefore(scene, words.end))
    return withoutNoun(withoutRole(clause, words));
  if (words && isThing(clause, words))
    return /\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*$/u.exec(words.text)?.[0] ?? supplier ?? known;
  if (words && wentOn(clause, words)) return known;
  if (words && nameLike(words)) return withoutGoods(words.text.replace(/(?<=\S)\s(?:half|part|the rest)$/iu, ""));
  if (owedBill(clause)) return fromParty(clause)?.words?.text ?? known;
  const paid = clause.has("pay", "payI", "give") ? (saidName(clause, "contact") ?? paidMember(clause)) : undefined;
  return known ?? paid ?? paidNext(clause) ?? leadingName(scene);
}

/** `almocei com a Anke, 32 euros`: who was there sold nothing. */
function ateWith(clause: Clause): boolean {
  const [named] = clause.names;
  if (!named || !clause.has("category.meals")) return false;
  return /(?<!\p{L})(?:with|mit|com|con|avec)\s(?:[oa]s?\s|der\s|dem\s|the\s|el\s|la\s|le\s)?$/iu.test(
    clause.sentence.text.slice(0, named.start),
  );
}

/** `paguei à Carla 80 e ao Nuno 60`: who stands behind "to" right before an amount that goes on with what was paid before. */
function paidNext(clause: Clause): string | undefined {
  const [to] = clause.hits("to");
  const [amount] = clause.money;
  if (!to || !amount || clause.from === 0) return undefined;
  const words = partyAt(clause, to.to)?.words;
  const before = to.from === clause.from && clause.sentence.text.slice(words?.end, amount.start).trim() === "";
  return words?.capital && (before || to.from === tokenAt(clause, amount.end)) ? words.text : undefined;
}

/** `gastei 12 em cremes`, `gasté 40 en flores`: what money went on stands behind the word for a place, in lower case. */
function wentOn(clause: Clause, words: Phrase): boolean {
  const { text, tokens } = clause.sentence;
  if (words.capital || words.article || !/^(?:em|en|com|con)$/.test(tokens[words.from - 1]?.text ?? "")) return false;
  return clause
    .hits("spend")
    .some(({ from }) => /^(?:gast|foram|foi|fueron|se\s)/iu.test(text.slice(tokens[from]?.start)));
}

/** The member named right behind the verb of paying: `paid Joss 300`. */
function paidMember(clause: Clause): string | undefined {
  const ends = clause.hits("pay", "payI", "give").map((verb) => clause.sentence.tokens[verb.to]?.start);
  const [named] = namesOf(clause, "member").filter((found) => ends.includes(found.start));
  return named?.value.length === 1 ? named.value[0]?.name : undefined;
}

/** `paid paola the designer 400`: who was paid, without what they are. */
function withoutRole(clause: Clause, words: Phrase): string {
  if (!cuedAt(clause, words.to - 1, "category.contractor")) return words.text;
  return words.text.replace(
    /(?<=\p{L})\s(?:the|our|my|el|la|mi|nuestr[oa]|le|mon|ma|notre|der|die|meine?|unsere?|o|a|meu|minha|noss[oa])\s\p{Ll}+$/u,
    "",
  );
}

/** `2400 at Nykaa on foundation`: where it was bought, without what it went on. */
function withoutGoods(vendor: string): string {
  return /^\p{Lu}/u.test(vendor) ? vendor.replace(/\son(?:\s(?:(?:the|some|a|new)\s)?\p{Ll}.*)?$/u, "") : vendor;
}

/** `paid jio fiber bill 1179`, `paid sam back 80`: who was paid, without what for. */
function withoutNoun(vendor: string): string {
  return vendor
    .replace(/(?<=\S)\sback(?:\s(?:the|his|her|their|my|what))?$/iu, "")
    .replace(/(?<=\S)\s(?:bill|invoice|subscription|membership|plan|renewal|fees?|his|her|their|its)$/i, "");
}

/** Whoever stands between the verb and the amount is the one paid, whatever else the word may mean: `paid Mark 90`. */
function paidRightBefore(scene: Scene, end: number): boolean {
  const { clause } = scene;
  return (
    clause.has("pay", "payI", "give") &&
    clause.money.some((m) => m.start >= end && clause.sentence.text.slice(end, m.start).trim() === "")
  );
}

/** `add netflix 15 a month`: what is told to the books, and no part of the name. */
const toldToAdd = /^(?:add|log|record|enter|note|put)\s(?=\p{L})/iu;

/** A seller nobody knows yet, said first: `zoho one subscription 1,770`. */
function leadingName(scene: Scene): string | undefined {
  const { clause } = scene;
  const at = firstWord(clause);
  const first = phraseFrom(clause, at, { most: 3 });
  if (first && first.end > (clause.money[0]?.value.goodsFrom ?? first.end)) return undefined;
  if (!first || first.article || cuedAt(clause, at, "pay", "payI", "spend", "give", "settle")) return undefined;
  // `six bags of bark at 7.50 each`: what was counted, and nobody.
  if (clause.money[0]?.value.worked && !/\d/.test(clause.sentence.text.slice(first.start, clause.money[0].start)))
    return undefined;
  // `plotagens na copyrib 47,80`: where it was bought, rather than what.
  const shop =
    cuedAt(clause, first.to, "at") && !marked(clause, first.to) ? partyAt(clause, first.to + 1)?.words : null;
  if (shop && nameLike(shop) && scene.has("@terse")) return shop.text;
  const thing = clause.cues.find(
    (cue) =>
      cue.from > first.from && cue.from < first.to && (cue.name === "expenseNoun" || cue.name.startsWith("category.")),
  );
  const end = thing ? clause.sentence.tokens[thing.from - 1]?.end : undefined;
  if (!thing && sellsThing(clause, first)) return nameLike(first) ? first.text : undefined;
  const text = thing
    ? clause.sentence.text.slice(first.start, end)
    : scene.has("@terse") && !isThing(clause, first)
      ? first.text
      : undefined;
  if (!text || (thing && ofCourses(clause, thing, text))) return undefined;
  return nameLike({ ...first, text }) && !asNoName.test(text)
    ? text.replace(toldToAdd, "").replace(countBehind, "")
    : undefined;
}

/** `first aid course 95`, `grade 5 exam fee`: what is learnt, in lower case, and nobody. */
const ofCourses = (clause: Clause, thing: CueHit, text: string): boolean =>
  thing.name === "category.education" && /^\p{Ll}/u.test(text) && vendorIn(clause) === undefined;

/** What no seller's name begins with: `new yoga mats`. */
const asNoName = /^(?:new|used|extra|spare|more|another|some|few|second[ -]hand)\s/u;

/** `zoho 3 seats 24`: how many were bought, and no part of the name. */
const countBehind = /(?<=\p{Ll})\s\d{1,2}$/u;

/** `swiggy 640 yesterday, lunch with Acme`: what was bought is told behind, so what opens a note is who sold it. */
function sellsThing(clause: Clause, first: Phrase): boolean {
  const [amount] = clause.money;
  if (!amount || isThing(clause, first) || clause.sentence.text.slice(first.end, amount.start).trim() !== "")
    return false;
  const known = clause.cuesAt(first.from).length > 0 || cuedAt(clause, first.to - 1, "expenseNoun", "incomeNoun");
  const wherefore = clause.hits("for")[0]?.from ?? clause.to;
  return (
    !known && clause.cues.some(({ name, from }) => name.startsWith("category.") && from >= first.to && from < wherefore)
  );
}
