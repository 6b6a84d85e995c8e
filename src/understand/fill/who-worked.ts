import { fold } from "../../fold.ts";
import { seldom } from "../../seldom.ts";
import type { Clause } from "../clauses/clause.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { isGivenName } from "../names/given-names.ts";
import { entry, type Part } from "./part.ts";

/** Words before a name that make it somebody who was there, talked of or talked to, and not whose working time it is. */
const beside =
  /(?:^|[^\p{L}])(?:with|about|to|from|at|re|training|helping|mit|über|von|bei|con|sobre|avec|chez|com|sobre o)\s+$/iu;

/** `i worked`, `ich habe gearbeitet`: the speaker did it, whoever is named behind. */
const iWorked = seldom(
  /(?<!\p{L})(?:i|we|i['’]ve|ich|wir|yo|he|eu|j['’]ai|je|nous|on)\s+(?:(?:have|habe|haben|ai|avons|a)\s+)?(?:did|do|done|worked|spent|put in|trabaj\p{L}+|hecho|trabalh\p{L}+|fiz|travaill\p{L}+|fait|pass[ée]|gearbeitet)(?!\p{L})/iu,
);

/** `for sam`, `für Sam`: whose hours they are, where the speaker only writes them down. */
const forWhom = /(?:^|[^\p{L}])(?:for|für|fuer|para|pour|pra|pro|por|by)\s+$/iu;

/** Small words between members who did the same. */
const parting = /^\s*(?:,|and|&|\+|y|e|et|und|,\s*and)\s*$/iu;

/** The speaker, told beside others: `me and sam`, `sam and i`. */
const andMe =
  /(?:(?<!\p{L})(?:me|i|myself|yo|moi|eu|ich|mich)\s*(?:,|and|&|\+|y|et|e|und)\s*$)|^\s*(?:,|and|&|\+|y|et|e|und)\s*(?:me|i|myself|yo|moi|eu|ich|mich)(?!\p{L})/iu;

/** Whose working time it is, as members are named; none where it is the speaker's. `me` is the speaker beside others. */
export function membersAtWork(clause: Clause): readonly string[] {
  const { text } = clause.sentence;
  const from = clause.sentence.tokens[clause.from]?.start ?? 0;
  const own = iWorked.test(clause.text);
  const found = clause.namesOf("member").filter(({ start, value }, i, all) => {
    const before = text.slice(from, start);
    const last = all[i - 1];
    const carried = last !== undefined && parting.test(text.slice(last.end, start));
    return value.length === 1 && !beside.test(before) && (!own || forWhom.test(before) || carried);
  });
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return [];
  const names = found.flatMap(({ value }) => value.map(({ name }) => name));
  const withMe = andMe.test(text.slice(from, first.start)) || andMe.test(text.slice(last.end));
  return withMe ? ["me", ...names] : names;
}

/** `tom did 4h`: one word, and what somebody else than the speaker is told to have done. */
const theyWorked = seldom(
  /^\s*(?:(?:o|a|el|la|der|die|hoje|hj|ontem|e)\s+){0,2}(\p{L}{2,20})\s+(?:(?:has|hat|ha|a)\s+)?(?:(?:also|just|auch)\s+)?(?:worked|did|done|logged|put in|spent|clocked|arbeitete|gearbeitet|machte|trabaj[óo]|hizo|hecho|travaill[ée]|fait|pass[ée]|trabalhou|fez|passou)\s/iu,
);

/** `log 5 hours for priya on globex`: a word of nobody's right behind the hours, and what they went to behind it. */
const loggedFor = seldom(
  /(?:hours?|hrs?|h|mins?|minutes)\s+for\s+(\p{L}{3,20})\s+(?:on|at|in|for|yesterday|today|last|this)\s/iu,
);
const ofThings = /(?:ing|ion|ment|ness|ity|age|al|s|up)$/iu;

/** Somebody the books don't know who is told to have worked, or, where several people share them, for whom hours are to be logged. */
export function strangerAtWork(clause: Clause): string | undefined {
  const did = theyWorked.exec(clause.text)?.[1];
  if (did !== undefined && isFree(clause, did)) return did;
  const whom = loggedFor.exec(clause.text)?.[1];
  if (whom === undefined || ofThings.test(whom) || !isFree(clause, whom)) return undefined;
  return isShared(clause) ? whom : undefined;
}

const byMember =
  /(?<!\p{L})(?:(?:by|per|each|pro|je|nach|por|par)\s+(?:team\s?)?(?:members?|persons?|people|employees?|staff|head|mitarbeiter\p{L}*|person|miembros?|personas?|empleados?|membres?|personne|employ[ée]s?|membros?|pessoas?)|who(?:\s+(?:has|have|all))?\s+(?:work\p{L}*|logged|logs|did|clocked|put in|spent)|who['’]?s (?:been )?work\p{L}*|wer\s+hat|qui\s+a|qui[ée]n(?:es)?\s+(?:ha|trabaj\p{L}+)|quem\s+trabalhou)(?!\p{L})/iu;

/** Whether hours are asked for as each member's. */
export function asksByMember({ text }: Clause): boolean {
  return byMember.test(text);
}

const mine = seldom(/(?<!\p{L})(?:i|i['’]ve|my|mine|ich|meine?|mis?|mes|j['’]ai|minhas?|eu)(?!\p{L})/iu);

/** `how many hours did tom work`: a word of nobody's where whoever worked is asked for. */
const theyAsked = seldom(
  /(?<!\p{L})(?:did|has|hat|ha|a|does)\s+(\p{L}{2,20})\s+(?:work|log|do|clock|put|spend|spent|gearbeitet|trabaj\p{L}+|travaill[ée]|trabalh\p{L}+)(?!\p{L})/iu,
);

/** Whose hours are asked for: a member named, the speaker where several share the books, or somebody the books don't know. */
export function askedMember(clause: Clause): string | undefined {
  const [named] = clause.namesOf("member").filter(({ value }) => value.length === 1);
  if (named) return named.value[0]?.name;
  if (mine.test(clause.text)) return isShared(clause) ? "me" : undefined;
  const said = theyAsked.exec(clause.text)?.[1];
  return said !== undefined && isFree(clause, said) ? said : undefined;
}

/** Whether several people share the books. */
function isShared({ sentence }: Clause): boolean {
  return sentence.hearing.names.startingWith("member", "", 2).length > 1;
}

/** Whether a word is no word of ours and no name the books know. */
function isFree(clause: Clause, word: string): boolean {
  const said = fold(word);
  const at = clause.sentence.tokens.findIndex(({ text }, i) => i >= clause.from && text === said);
  const cued = clause.cuesAt(at).some(({ name, from, to }) => name !== "common" && to - from === 1);
  return at >= 0 && !clause.sentence.marked(at) && (isGivenName(said) || (!cued && !isCommonWord(said)));
}

/** Hours of several members as one entry for each. */
export function eachMember(part: Part): readonly Part[] {
  const { member: members = "", ...said } = part.slots;
  return members.split(", ").map((member) => entry("hours.log", member === "me" ? said : { ...said, member }));
}
