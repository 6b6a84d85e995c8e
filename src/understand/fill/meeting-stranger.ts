import { type Clause, cuedAt, marked, namesOf } from "../clauses/clause.ts";
import { phraseBetween } from "../clauses/phrase.ts";
import { nameLike } from "../flow/party.ts";
import { isOther, subjectOf } from "../flow/subject.ts";
import { overlaps } from "../marks/marks.ts";
import { strangerCancels } from "../signs/they-cancel.ts";

/** Somebody the books don't know whose meeting it is said to be: the maya of `cancel maya's lesson`. */
function ownerUnknown(clause: Clause): string | undefined {
  for (const noun of clause.hits("meetingNoun")) {
    const at = noun.from - 1;
    if (clause.sentence.tokens[at]?.kind !== "possessive" || at <= clause.from || marked(clause, at - 1)) continue;
    const words = phraseBetween(clause, at - 1, at);
    if (words && clause.cuesAt(at - 1).every(({ name }) => name === "common") && nameLike(words)) return words.text;
  }
  return undefined;
}

const withWhom = /^(?:with|avec|chez|con|com|mit|bei|beim|du|de|del|do|da)$/;

/** What is nobody's name: all of them, and times of a day. */
const nobody =
  /^(?:team|everyone|everybody|people|client|clients|them|equipe|equipo|tous|tout|todos|alle[nm]?|morning|afternoon|evening|matin|soir|midi|jour|manana|tarde|manha|noite|noche|vormittag|nachmittag|abend|month|week|mois|semaine|semana)$/;

/** Somebody the books don't know behind what the meeting is called: the tax adviser of `annule le rdv du fiscaliste`. */
function namedBehind(clause: Clause): string | undefined {
  const { tokens, text } = clause.sentence;
  for (const noun of clause.hits("meetingNoun", "meetVerb")) {
    const link = [noun.to - 1, noun.to].find((one) => withWhom.test(tokens[one]?.text ?? ""));
    if (link === undefined) continue;
    const at = /^(?:the|le|la|el|den|dem|der|o|a|my|mon|ma)$/.test(tokens[link + 1]?.text ?? "") ? link + 2 : link + 1;
    const word = at < clause.to ? tokens[at] : undefined;
    if (word?.kind !== "word" || word.text.length < 3 || marked(clause, at) || nobody.test(word.text)) continue;
    if (clause.cuesAt(at).some(({ name }) => !name.startsWith("category.") && name !== "meetingNoun")) continue;
    if ([...clause.moments("future"), ...clause.periods("future")].some((time) => overlaps(time, word))) continue;
    return text.slice(word.start, word.end);
  }
  return undefined;
}

/** A name in capitals nobody knows right beside what the meeting is called: `the Fieldstone call`, `la llamada Fieldstone`. */
function namedBeside(clause: Clause): string | undefined {
  const { tokens, text } = clause.sentence;
  const isName = (at: number) => {
    const token = tokens[at];
    if (token?.kind !== "word" || at <= clause.from || at >= clause.to || marked(clause, at)) return false;
    return clause.cuesAt(at).length === 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end));
  };
  const at = clause
    .hits("meetingNoun")
    .flatMap((noun) => [noun.from - 1, noun.to])
    .find(isName);
  if (at === undefined) return undefined;
  let [from, to] = [at, at + 1];
  while (isName(from - 1)) from--;
  while (isName(to)) to++;
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

/** What somebody would do, behind their name: the quer of `catarina quer mudar`. */
const wishing =
  /\s(?:quer(?:ia)?|quiere|quer[ií]a|pide|pidi[óo]|pediu|precisa|necesita|tem que|tiene que|tuvo que|teve (?:que|de)|veut|voudrait|doit|a d[ûu]|will|wants?|needs?|m[öo]chte|muss)(?:\s.*)?$/iu;

/** Somebody the books don't know who called it off: the maya of `maya cancelled her lesson`. */
function cancelledByUnknown(clause: Clause): string | undefined {
  const { text, tokens } = clause.sentence;
  const opening = strangerCancels(clause);
  if (opening) return text.slice(tokens[opening.from]?.start, tokens[opening.to - 1]?.end);
  for (const verb of clause.hits("callOff", "shift")) {
    if (verb.from === clause.from || !cuedAt(clause, verb.to, "article", "them")) continue;
    const party = subjectOf(clause, verb);
    if (party?.words && party.clients.length === 0 && isOther(clause, party) && !party.words.article)
      return party.words.text.replace(wishing, "");
  }
  return undefined;
}

/** Somebody the books don't know whose meeting it is said to be, or who called it off; undefined where a meeting or client they know is named. */
export function meetingStranger(clause: Clause): string | undefined {
  if (namesOf(clause, "meeting").length > 0 || namesOf(clause, "client").length > 0) return undefined;
  return ownerUnknown(clause) ?? cancelledByUnknown(clause) ?? namedBehind(clause) ?? namedBeside(clause);
}
