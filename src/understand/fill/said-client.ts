import { fold } from "../../fold.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import { nameLike, type Party } from "../flow/party.ts";
import { isPronoun } from "../flow/subject.ts";
import { isThing } from "../flow/thing.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { saidNames } from "./said.ts";

/** The client a party is: named, nearly named, or new. */
interface SaidClient {
  readonly client?: string;
  readonly newClient?: "true";
  readonly options?: readonly string[];
}

const joining = /^[\s,]*(?:and|&|\+|y|e|et|und|or|o|ou|oder|,)?[\s,]*$/iu;

/** Clients named side by side for one amount, `from Globex and Acme`: whose it is nobody can tell. */
function jointClients(clause: Clause): readonly string[] {
  if (clause.money.length !== 1) return [];
  const { text } = clause.sentence;
  const places = namesOf(clause, "client").filter((found) => found.value.length === 1);
  const next = places.findIndex((found, i) => {
    const before = places[i - 1];
    const gap = before ? text.slice(before.end, found.start) : "";
    return gap.trim() !== "" && joining.test(gap);
  });
  if (next < 1) return [];
  return [...new Set([places[next - 1], places[next]].flatMap((found) => found?.value.map((name) => name.name) ?? []))];
}

/** Who of several a clause means: the owner of the project it names, when that is one of them. */
export function clientOf(scene: Scene, party: Party | null): SaidClient {
  const joint = jointClients(scene.clause);
  if (joint.length > 1) return { options: joint };
  const found =
    party && party.clients.length > 0 ? party.clients : party?.words ? [] : saidNames(scene.clause, "client");
  const distinct = [...new Set(found.map((name) => name.name))];
  if (distinct.length === 1) return { client: distinct[0] as string };
  if (distinct.length > 1) {
    const owners = saidNames(scene.clause, "project").map((project) => project.owner);
    const owned = distinct.filter((name) => owners.includes(name));
    return owned.length === 1 ? { client: owned[0] as string } : { options: distinct };
  }
  if (
    party?.words &&
    (party.announced || nameLike(party.words)) &&
    !isPronoun(party) &&
    (party.announced || !isThing(scene.clause, party.words) || isCalledSo(scene.clause, party.words))
  ) {
    const words = party.words.text.replace(introduced, "").replace(fromWhen, "");
    const [, payer, check, ahead] = whosePayment.exec(words) ?? [];
    const owned = check ?? ahead;
    // `website deposit came in`: what was paid ahead, of nobody named.
    if (payer !== undefined && owned === undefined && payer.split(" ").every((word) => isCommonWord(fold(word))))
      return {};
    if (payer === undefined) return { client: words, newClient: "true" };
    const known = new Set(
      scene.clause.sentence.hearing.names
        .find(payer)
        .flatMap(({ value }) => value.filter(({ kind }) => kind === "client").map(({ name }) => name)),
    );
    if (known.size > 1) return { options: [...known] };
    return known.size === 1 ? { client: [...known][0] as string } : { client: payer, newClient: "true" };
  }
  return {};
}

/** `a retainer from Lumen starting march`: since when it is so, and no part of the name. */
const fromWhen = /\s(?:starting|beginning|as of|ab|empezando|desde|[àa] partir|come[çc]ando)(?:\s.*)?$/iu;

/** `kims check`, `kelly deposit`: whose it is, without what it is. */
const whosePayment =
  /^(\p{L}[\p{L} .&-]*?)(?:(['’]?s)\s(?:check|cheque|payment|transfer|zelle|venmo|money|balance)|(['’]?s)?\s(?:deposit|retainer|down payment|final payment|instal?ment))$/iu;

/** `someone called Aoife`: what leads to a name, and is none of it. */
const introduced =
  /^(?:someone|somebody|alguien|quelqu['’]un|jemand(?:em|en)?|algu[ée]m)\s(?:(?:new\s)?(?:called|named)|llamad[oa]|qui s['’]appelle|nomm[ée]e?|namens|chamad[oa])\s|^(?:(?:my|our|the|dem|der|den|einem|einer|meine[mnr]?)\s)?(?:(?:new|neue[mnrs]?|nuev[oa]|nouveau|nouvelle|nov[oa])\s(?:clients?|customer|lead|kunde[n]?|kundin|klient(?:in|en)?|sch[üu]ler(?:in)?|cliente|cliente)|neukund(?:en?|in))\s(?=\p{L})/iu;

/** `bar manolo gave me 200`: right before the verb a word of what is sold, with one that nobody uses or a capital beside it, is whose name it is. */
function isCalledSo(clause: Clause, words: Phrase): boolean {
  if (!clause.hits("payThem", "pay", "payMe", "settle").some(({ from }) => from >= words.to && from - words.to <= 1))
    return false;
  return isPartlyStrange(clause, words);
}

/** Whether behind a word that may be a thing there is one that nobody uses, or that is written with a capital: `bar manolo`, `Hotel Azul`. */
export function isPartlyStrange(clause: Clause, words: Phrase): boolean {
  const { tokens, text } = clause.sentence;
  return tokens.slice(words.from + 1, words.to).some((token, i) => {
    if (token.kind !== "word" || clause.cuesAt(words.from + 1 + i).length > 0) return false;
    return /^\p{Lu}/u.test(text.slice(token.start)) || !isCommonWord(fold(token.text));
  });
}
