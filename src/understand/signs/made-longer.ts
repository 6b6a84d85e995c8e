import { seldom } from "../../seldom.ts";
import { findDurations } from "../../time/find-durations.ts";
import type { Clause } from "../clauses/clause.ts";

/** What makes something take more time, and what less, in five languages. */
const longer =
  "extend|lengthen|prolong(?:e|er|ez)?|verl[äa]nger\\p{L}*|alarg(?:a|á|ar|ame|ue)|al[aá]rg(?:a|ame|ala)|extiend[ea]|extend[eé]|extender|rallong(?:e|er|ez)|allong(?:e|er|ez)|estend[ea]|estender|alongar?|along(?:a|ue)|prolonga(?:r)?|prolongue|aumenta|estica";
const shorter =
  "shorten|verk[üu]rz\\p{L}*|k[üu]rz(?:e|en)?|acort(?:a|á|ar|ame)|ac[oó]rta(?:me|la)?|raccourci(?:s|r|ssez)|[ée]court(?:e|er|ez)|encurt(?:a|ar|e)";
const changed = seldom(new RegExp(`(?<!\\p{L})(?:(?<longer>${longer})|(?<shorter>${shorter}))(?!\\p{L})`, "iu"));

/** Right before a length of time: that it is the whole of it then. */
const whole = /(?:^|\s)(?:to|auf|zu|a|[àa]|para|pra|hasta|jusqu['’][àa])\s(?:an?\s|una?\s|une\s|eine\s|uma\s)?$/iu;

/** How long a meeting takes from now on, in minutes: by so many more, or fewer, or as a whole. */
export interface Lengthened {
  readonly by?: number;
  readonly to?: number;
}

/** What a clause tells of how much longer or shorter a meeting is to take; null where it tells none. */
export function lengthened(clause: Clause): Lengthened | null {
  const verb = changed.exec(clause.text)?.groups;
  if (!verb) return null;
  const [length, ...more] = findDurations(clause.text, clause.sentence.locale);
  if (!length || more.length > 0 || length.value.minutes >= 24 * 60) return null;
  const { minutes } = length.value;
  if (whole.test(clause.text.slice(0, length.start))) return { to: minutes };
  return { by: verb.shorter === undefined ? minutes : -minutes };
}
