import type { Clause } from "../clauses/clause.ts";
import type { Range } from "../marks/marks.ts";
import { cannotMake } from "./cannot-make.ts";

/** What stands right before a name that is put aside: `Ana, not Bea`, `war Ana, nicht Bea`, `não da Bea`. */
const deniedName =
  /(?:\bnot|\binstead of|\brather than|(?<=\S)[\s,]+no|\bnicht|\bstatt|\bet pas|\bpas|\bau lieu de|\ben vez de|\ben lugar de|\bem vez de|(?<=\S)[\s,]+n[aã]o)\s+(?:(?:other|otr[oa]|autre|ander[en]n?|outr[oa]|for|from|to|de|del|da|do|von|vom|für|an|para|pra|pour|à|a|o|la|el|le|the|die|der|den|das|d['’])\s*){0,3}$/i;

/** What stands behind a name that is put aside: `Globex never sent that`, `Bea hat das nicht gezahlt`, `Ana no pagó eso`. */
const deniesBehind =
  /^\s(?:never|didn['’]?t|did not|wasn['’]?t it|nunca|jam[aá]s|n['’](?:a|ont|avait)\s(?:pas|jamais|rien)|a (?:pas|jamais)|n[aã]o|no\s(?:lo\s|me\s|nos\s)?(?:pag|mand|envi|hizo|fue)\p{L}*|(?:hat|haben|hatte|war)\s(?:\p{L}+\s){0,2}?(?:nicht|nie|gar nicht))(?!\p{L})/iu;

/** Whether a name of a clause is put aside by what stands around it. */
export function isDenied(clause: Clause, name: Range): boolean {
  if (deniesBehind.test(clause.sentence.text.slice(name.end, name.end + 40))) return true;
  const before = clause.sentence.text.slice(Math.max(0, name.start - 24), name.start);
  // In Portuguese `no` is "in the": `3h no Website`.
  if (clause.sentence.language === "pt" && inThe.test(before)) return false;
  return deniedName.test(before);
}

const inThe = /(?<!\p{L})no\s+$/iu;

/** What stands right before a day that is put aside: `the 30th, not the 15th`. */
const deniedDay =
  /(?<!\p{L})(?:not|(?:was|is)n['’]?t|no|nicht|non|pas|n[aã]o|statt|anstatt|instead of|au lieu d[eu]|en vez del?|em vez d[eo])\s+(?:(?:on|for|el|le|am|den|der|the|dia|o|para|du|del?|fue|era|foi|n[oa])\s+)*$/iu;

/** What stands right behind a day that is put aside: `dienstag war's nicht, montag`. */
const deniesDayBehind =
  /^\s*(?:(?:war|ist)(?:['’]?s|\ses)?\s(?:nicht|net|ned|nit)|(?:was|is)(?:n['’]?t|\snot)(?:\sit)?|no (?:fue|era)|(?:c['’]|n['’])(?:était|est) pas|n[ãa]o (?:foi|era))(?!\p{L})/iu;

/** The clause without the days it puts aside, where it names others. */
export function affirmedTimes(clause: Clause): Clause {
  const { text } = clause.sentence;
  const moments = (look: "past" | "future") => {
    const said = clause.moments(look);
    const meant = said.filter(
      (m) => !deniedDay.test(text.slice(0, m.start)) && !deniesDayBehind.test(text.slice(m.end)),
    );
    // `friday's no good for him, monday same time`: the day that can't be stands first.
    if (meant.length === 2 && cannotMake.test(text.slice(meant[0]?.start ?? 0, meant[1]?.start))) return meant.slice(1);
    return meant.length > 0 ? meant : said;
  };
  return clause.with({ moments });
}

/** What stands right before a way of paying that is put aside: `not by card`, `it wasn't card`, `no era tarjeta`. */
const deniedMode =
  /(?<!\p{L})(?:not|(?:was|is)n['’]?t|instead of|rather than|no|nicht|kein[e]?|statt|pas|au lieu (?:de|du)|n[aã]o|en vez de|em vez de)\s+(?:(?:era|fue|fu[ei]|foi|es|é|war|ist|by|with|in|on|paid|con|en|por|pagado|com|em|pel[oa]|n[oa]|mit|per|auf|par|avec|en|de|the|my|la|el|a|o|le|l['’]|der|die|das|mi|meu)\s*)*$/iu;

/** The ways of paying a clause names, without those it puts aside: of `not card but cash` the cash. Null where it puts none aside. */
export function affirmedModes(clause: Clause): readonly string[] | null {
  const { text, tokens } = clause.sentence;
  const said = clause.cues.filter(({ name }) => name.startsWith("mode."));
  const begin = tokens[clause.from]?.start ?? 0;
  const denied = (before: string) =>
    deniedMode.test(before) && !(clause.sentence.language === "pt" && inThe.test(before));
  const meant = said.filter(({ from }) => !denied(text.slice(begin, tokens[from]?.start ?? 0)));
  return meant.length === said.length ? null : meant.map(({ name }) => name.slice("mode.".length));
}

/** Whether a clause puts one day aside for another: `on monday, not today`. */
export function putsDayAside(clause: Clause): boolean {
  const days = clause.moments("past").filter(({ value }) => value.day !== null);
  if (days.length < 2) return false;
  const denied = days.filter(({ start }) => deniedDay.test(clause.sentence.text.slice(0, start)));
  return denied.length > 0 && denied.length < days.length;
}
