import { type Clause, cuedAt, marked, namesOf, tokenAt } from "../clauses/clause.ts";
import { joining, type Phrase, phraseBetween, phraseFrom } from "../clauses/phrase.ts";
import { isCommonWord } from "../marks/common-words.ts";
import type { CueHit } from "../marks/cue-index.ts";
import { isTitle } from "../names/find-names.ts";
import type { FoundNames } from "../names/names.ts";
import { contactNamed, fromParty, nameLike, owned, type Party, partyAt, partyOf } from "./party.ts";
import { isThing } from "./thing.ts";

const adverbs = new Set(
  "just don finally already now also actually really only have has had did the today yesterday again promptly still has been have been both who which kindly even then ya nous m' me nos mir uns ya hat haben a ont ha han tem ja schon gerade endlich enfin deja bien vient de le les se te lhe lhes lui leur l' s' t' que q".split(
    " ",
  ),
);

/** The most words somebody's name before a verb has. */
const longestName = 4;

/** Words for somebody already named: nobody is called so. */
const pronoun = /^(?:they|he|she|it|them|someone|somebody)(?:['’](?:ve|s))?$/i;

/** A pronoun stands for who was named before. */
const thirdPerson = /(?:^|\s)(?:ils?|elles?|er|él|ell[ao]s?|el[ea]s?|he|she|they)$/i;

/** Whether words name nobody: a pronoun, or only how people are addressed (`mr paid 50`). */
const namesNobody = (text: string): boolean => pronoun.test(text) || isTitle(text.toLowerCase());

/** Whether somebody is only meant by a pronoun. */
export function isPronoun(party: Party): boolean {
  return namesNobody(party.words?.text ?? "");
}

/** The most words between a German auxiliary and the verb that closes it. */
const widestFrame = 9;

/** Where the auxiliary stands that the German verb closes: `hat nur 300 bezahlt`, `hat mir 300 bar in die Hand gedrückt`. */
function auxiliaryOf(clause: Clause, verb: CueHit): number {
  const { language, tokens } = clause.sentence;
  if (language !== "de") return verb.from;
  for (let at = verb.from; at > Math.max(clause.from, verb.from - widestFrame); at--) {
    const token = tokens[at - 1];
    if (token?.text === "hat" || token?.text === "haben") return at;
    if (token?.kind === "sign" && !marked(clause, at - 1)) break;
    // `am Ende hat sie 550 dagelassen`
    if (cuedAt(clause, at - 1, "someone") && /^(?:hat|haben)$/.test(tokens[at - 2]?.text ?? "")) return at - 1;
    if (cuedAt(clause, at - 1, "self", "someone") && !marked(clause, at - 1)) break;
  }
  return verb.from;
}

function subjectEnd(clause: Clause, verb: CueHit): number {
  const { tokens } = clause.sentence;
  let at = auxiliaryOf(clause, verb);
  // `they've only gone and paid`
  if (tokens[at - 1]?.text === "and" && /^(?:gone|went|been)$/.test(tokens[at - 2]?.text ?? "")) {
    at -= 2;
    while (at > clause.from && /^(?:only|actually|'ve|'s|has|have|bloody)$/.test(tokens[at - 1]?.text ?? "")) at--;
  }
  // `hartley: paid 1200`; in `hartley: got 300` nobody says who got it but the speaker.
  const pays = /^(?:pay|payThem|settle|give)$/.test(verb.name);
  if (pays && tokens[at - 1]?.text === ":" && namesOf(clause, "client").some(({ end }) => end === tokens[at - 2]?.end))
    at--;
  while (
    at > clause.from &&
    (adverbs.has(tokens[at - 1]?.text ?? "") || tokens[at - 1]?.kind === "elision") &&
    !inName(clause, at - 1)
  )
    at--;
  return at;
}

function inName(clause: Clause, at: number): boolean {
  const place = clause.sentence.tokens[at]?.start ?? -1;
  return clause.names.some((found) => found.start <= place && place < found.end);
}

/** Whether a client named before a verb did not do it: parted from it by a sign, or what something was done to or with. */
function isElsewhere(clause: Clause, found: { readonly start: number; readonly end: number }, end: number): boolean {
  const { tokens } = clause.sentence;
  const after = tokens.filter((token, i) => i < end && token.start >= found.end);
  const broken = after.some(
    (token, i) => /^[;:]$/.test(token.text) || (token.text === "," && i === 0 && after.length > 4),
  );
  const start = tokenAt(clause, found.start);
  const object = clause.cues.some(
    (cue) =>
      ["from", "to", "for", "with", "by"].includes(cue.name) &&
      cue.to === start &&
      // In Portuguese `a Inês` is who did it as often as whom it was done to.
      !(clause.sentence.language === "pt" && /^[ao]s?$/.test(tokens[cue.from]?.text ?? "")),
  );
  return broken || object;
}

function wordsBefore(clause: Clause, end: number): Phrase | null {
  let first = end;
  while (
    first > clause.from &&
    !marked(clause, first - 1) &&
    clause.sentence.tokens[first - 1]?.kind !== "sign" &&
    !cuedAt(clause, first - 1, "from", "to", "for", "by", "at", "with", "smallTalk", "add", "also", "receive") &&
    // `der Kunde` may put a client right, and may as well be who paid.
    (!cuedAt(clause, first - 1, "correct") || cuedAt(clause, first - 1, "clientNoun", "article"))
  ) {
    first--;
    if (end - first >= longestName) break;
    // `o Jardim da Serra pagou-me`: the name goes on before the small words that join it.
    const joins = [1, 2].find((small) => joining(clause, first - small) === small) ?? 0;
    first -= joins;
  }
  const pair = pairBefore(clause, first);
  return phraseBetween(clause, pair ?? first, end);
}

/** Where the first of two begins who are named together: `Sarah & Tom`, `Sarah and Tom Hill`; null where one is. */
function pairBefore(clause: Clause, first: number): number | null {
  const { text, tokens } = clause.sentence;
  const capital = (at: number) =>
    at >= clause.from &&
    tokens[at]?.kind === "word" &&
    !marked(clause, at) &&
    clause.cuesAt(at).length === 0 &&
    /^\p{Lu}/u.test(text.slice(tokens[at]?.start));
  if (!/^(?:&|\+|and|und|y|e|et)$/.test(tokens[first - 1]?.text ?? "")) return null;
  if (!capital(first) || !capital(first - 2)) return null;
  return capital(first - 3) ? first - 3 : first - 2;
}

/** `gestern hat Frick 200 überwiesen`: where a day comes first, who did it stands right behind the German auxiliary. */
function turnedRound(clause: Clause, end: number): Party | null {
  const { language, tokens } = clause.sentence;
  if (language !== "de" || !/^(?:hat|haben)$/.test(tokens[end]?.text ?? "") || end <= clause.from) return null;
  for (let at = clause.from; at < end; at++) {
    if (
      !marked(clause, at) &&
      !/^(?:dann|da|jetzt|eben|grad|gerade|endlich|heute|also|am|zum|ende|schluss|letztlich|schlie(?:ss|ß)lich|vorhin|trotzdem)$/.test(
        tokens[at]?.text ?? "",
      )
    )
      return null;
  }
  let at = end + 1;
  while (/^(?:mir|uns|mich)$/.test(tokens[at]?.text ?? "")) at++;
  const start = tokens[at]?.start ?? -1;
  const client = namesOf(clause, "client").find((found) => found.start === start);
  if (client) return { clients: client.value, words: null };
  if (/^(?:er|sie)$/.test(tokens[at]?.text ?? "")) return { clients: [], words: phraseBetween(clause, at, at + 1) };
  const words = asPerson(clause, phraseFrom(clause, at, { most: 3 }), null);
  return words && !cuedAt(clause, words.from, "self") ? partyOf(clause, words) : null;
}

/** `boa pagou`: a word of small talk with which clients' names begin. */
function clientOfSmallTalk(clause: Clause, end: number): Phrase | null {
  const word = cuedAt(clause, end - 1, "smallTalk") ? phraseBetween(clause, end - 1, end) : null;
  return word && partyOf(clause, word).clients.length > 0 ? word : null;
}

/** A business contact named right before: no client, and still whoever did it. */
function contactBefore(clause: Clause, end: number): Phrase | null {
  return contactNamed(clause, (found) => tokenAt(clause, found.end) === end);
}

/** `May's dog was 55, she paid`: behind a sign a pronoun before the verb stands for the one client named before. */
function spokenOf(clause: Clause, clients: readonly FoundNames[], end: number): Party | null {
  const { tokens } = clause.sentence;
  const [only, ...more] = clients;
  if (!only || more.length > 0 || !/^(?:he|she|they)$/.test(tokens[end - 1]?.text ?? "")) return null;
  return tokens[end - 2]?.kind === "sign" && only.value.length === 1 ? { clients: only.value, words: null } : null;
}

/** The articles before somebody's name, as people say it: `die Sabine`, `la Marta`, `o Rui`. */
const ofPeople: Readonly<Partial<Record<string, RegExp>>> = { de: /^(?:der|die)$/, es: /^(?:el|la)$/, pt: /^[oa]$/ };

/** Whether the word before somebody is their article where it may be "to" as well: the "a" of `a joana pagou`, with nothing before it. */
function opensWithArticle(clause: Clause, { from }: Phrase): boolean {
  const { language, tokens } = clause.sentence;
  if (language !== "pt" || tokens[from - 1]?.text !== "a") return false;
  return (
    from - 1 === clause.from ||
    tokens[from - 2]?.kind === "sign" ||
    marked(clause, from - 2) ||
    cuedAt(clause, from - 2, "also", "smallTalk")
  );
}

/** What in Portuguese only somebody else does who has money to give: `a padaria pagou 200`, whatever is bought there. */
function acts({ sentence: { language, tokens } }: Clause, verb: CueHit | null): boolean {
  if (!verb || language !== "pt" || verb.to - verb.from > 1) return false;
  return /^(?:pag|deposit|quit|liquid)(?:ou|aram)$|^transferi(?:u|ram)$/.test(tokens[verb.from]?.text ?? "");
}

/** Houses that have money to give, beside what is bought there. */
const houses =
  /(?:^|\s)(?:bakery|butcher|brewery|caf[eé]|coffee shop|restaurant|bistro|pub|bar|hotel|hostel|school|college|university|nursery|kindergarten|gym|salon|studio|gallery|museum|theatre|theater|church|council|library|hospital|clinic|pharmacy|agency|shop|store|farm|boulangerie|boucherie|[ée]picerie|brasserie|h[ôo]tel|auberge|[ée]cole|coll[èe]ge|lyc[ée]e|cr[èe]che|mairie|commune|galerie|mus[ée]e|th[ée][âa]tre|[ée]glise|h[ôo]pital|clinique|pharmacie|agence|magasin|ferme|librairie|b[äa]e?ckerei|metzgerei|brauerei|gasthof|gasthaus|wirtshaus|schule|kita|gemeinde|stadt|museum|theater|kirche|verein|klinik|praxis|apotheke|agentur|laden|panader[íi]a|carnicer[íi]a|cervecer[íi]a|restaurante|escuela|colegio|instituto|ayuntamiento|galer[íi]a|museo|teatro|iglesia|cl[íi]nica|farmacia|agencia|tienda|librer[íi]a|padaria|talho|pastelaria|escola|col[ée]gio|c[âa]mara|prefeitura|galeria|museu|igreja|farm[áa]cia|ag[êe]ncia|loja|livraria)$/iu;

/** `the bakery paid 50`, `la boulangerie a payé 50`: a house that did it, whatever is bought there. */
const isHouse = (words: Phrase): boolean => words.article && houses.test(words.text);

/** `les tilleuls ont viré 144`: with its auxiliary a French verb tells what somebody did. */
function didInFrench({ sentence: { language, tokens } }: Clause, words: Phrase, verb: CueHit | null): boolean {
  if (!verb || language !== "fr" || !/^(?:les?|la|l')$/.test(tokens[words.from - 1]?.text ?? "")) return false;
  return /^(?:a|ont)$/.test(tokens[verb.from]?.text ?? tokens[verb.from - 1]?.text ?? "");
}

/** `die Sabine hat 200 überwiesen`, `o rui pagou 70`: an article may stand before somebody's name. */
function asPerson(clause: Clause, words: Phrase | null, verb: CueHit | null): Phrase | null {
  const { language, tokens } = clause.sentence;
  if (words && verb && isHouse(words)) return { ...words, article: false };
  if (!words || (isThing(clause, words) && !acts(clause, verb))) return words;
  if (!words.article && !opensWithArticle(clause, words)) return words;
  const ofSomebody = ofPeople[language]?.test(tokens[words.from - 1]?.text ?? "") || didInFrench(clause, words, verb);
  if (!ofSomebody || cuedAt(clause, words.to - 1, "clientNoun", "someone")) return words;
  // `a feira deu 120`: what gave an amount cost it, unless it is a kind of money that clients give.
  if (verb && language !== "de" && cuedAt(clause, verb.from, "cost") && !clause.has("incomeNoun", "moneyNoun", "me"))
    return words;
  const named = tokens
    .slice(words.from, words.to)
    .some(({ text }) => text.length > 2 && (!isCommonWord(text) || isThing(clause, words)) && !isTitle(text));
  return named ? { ...words, article: false } : words;
}

/** Who stands before a verb as the one who did it; null when nobody or the speaker does. */
export function subjectOf(clause: Clause, verb: CueHit): Party | null {
  const end = subjectEnd(clause, verb);
  if (end <= clause.from) return null;
  if (cuedAt(clause, end - 1, "self") && !inName(clause, end - 1)) return null;
  const clients = namesOf(clause, "client").filter((found) => tokenAt(clause, found.start) < end);
  const meant = spokenOf(clause, clients, end);
  if (meant) return meant;
  const nearest = clients.at(-1);
  if (nearest && owned(clause, nearest) && tokenAt(clause, nearest.end) + 1 < end) return null;
  if (nearest && !isElsewhere(clause, nearest, end)) return { clients: nearest.value, words: null };
  const turned = turnedRound(clause, end);
  if (turned) return turned;
  const before = contactBefore(clause, end) ?? wordsBefore(clause, end) ?? clientOfSmallTalk(clause, end);
  const words = asPerson(clause, before, verb);
  if (words && namesNobody(words.text)) return { clients: [], words };
  if (
    !words ||
    cuedAt(clause, words.from, "self") ||
    (words.from > clause.from && cuedAt(clause, words.from - 1, "to") && !opensWithArticle(clause, words))
  )
    return null;
  if (thirdPerson.test(words.text)) {
    const [only, ...more] = clients;
    if (only && more.length === 0) return { clients: only.value, words: null };
    return { clients: [], words: phraseBetween(clause, words.to - 1, words.to) };
  }
  const house = before !== null && isHouse(before);
  const paysItself = house || (acts(clause, verb) && isThing(clause, words) && !words.article);
  return announced(clause, words) ?? { ...partyOf(clause, words), ...(paysItself ? { announced: true } : {}) };
}

/** `new customer Tilly's Tacos paid`: whom the words announce, whatever else their name may mean. */
function announced(clause: Clause, words: Phrase): Party | null {
  const cue = clause.hits("newLead", "clientNoun").find((hit) => hit.to > words.from && hit.to < words.to);
  const name = cue && cue.from <= words.from ? phraseBetween(clause, cue.to, words.to) : null;
  return name && nameLike(name) ? { clients: [], words: name, announced: true } : null;
}

/** Somebody else than the speaker: a client, or words that can be a name or a person. */
export function isOther(clause: Clause, party: Party | null): boolean {
  if (!party) return false;
  if (party.clients.length > 0) return true;
  if (!party.words) return false;
  const person = cuedAt(clause, party.words.from, "someone", "clientNoun") || isTitle(party.words.text.toLowerCase());
  if (party.announced || person) return true;
  if (party.words.article) return cuedAt(clause, party.words.to - 1, "clientNoun", "someone", "thirdParty");
  return nameLike(party.words) && !isThing(clause, party.words);
}

/** Somebody the books don't know who did it on their own account: `apple made 90 billion`. */
export function isStranger(clause: Clause, subject: Party | null): boolean {
  if (!subject?.words || subject.words.article || subject.clients.length > 0) return false;
  return fromParty(clause) === null && namesOf(clause, "client").length === 0;
}

/** Whether a client stands right before a verb, with no amount between, as the one who did it. */
export function clientDidIt(clause: Clause, verb: CueHit): boolean {
  const client = subjectOf(clause, verb)?.clients[0];
  const found = client && namesOf(clause, "client").findLast((each) => tokenAt(clause, each.start) < verb.from);
  const start = clause.sentence.tokens[verb.from]?.start ?? 0;
  return found !== undefined && !clause.money.some((m) => m.start >= found.end && m.end <= start);
}

/** Who is named behind a verb as the one it was done to: right behind it, or behind "to". */
export function objectOf(clause: Clause, verb: CueHit): Party | null {
  const money = clause.money[0];
  let at = verb.to;
  while (cuedAt(clause, at, "to") && at < clause.to) at++;
  const direct = partyAt(clause, at);
  if (direct && (direct.clients.length > 0 || direct.words)) return direct;
  if (money && tokenAt(clause, money.start) <= at + 1) {
    const behind = clause.sentence.tokens.findIndex((token) => token.start >= money.end);
    const to = clause.hits("to").find((cue) => cue.from >= behind && behind >= 0);
    if (to) return partyAt(clause, to.to);
  }
  const to = clause.hits("to").find((cue) => cue.from >= verb.to);
  return to ? partyAt(clause, to.to) : null;
}
