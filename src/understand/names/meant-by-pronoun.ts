import type { Hearing } from "../hearing.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { catalogues, type Language } from "../marks/cue-phrases.ts";
import type { Token } from "../marks/tokens.ts";
import type { FoundNames, NameKind } from "./names.ts";

/** Who may be meant by "they" in the sentence itself. */
const somebody: ReadonlySet<NameKind> = new Set<NameKind>(["client", "contact", "member", "vendor", "supply"]);

const pronouns = new Map<Language, ReadonlySet<string>>();

function pronounsOf(language: Language): ReadonlySet<string> {
  let known = pronouns.get(language);
  if (!known) {
    known = new Set(catalogues[language].them.split(/\s*,\s*/));
    pronouns.set(language, known);
  }
  return known;
}

/**
 * `they paid 500`, `invoice them`: where a sentence names nobody, its pronouns stand for the client spoken of right
 * before. A word before the pronoun that no language has may be a name: then nobody can tell.
 */
export async function withWhoWasMeant(
  names: readonly FoundNames[],
  { text, tokens, language }: { readonly text: string; readonly tokens: readonly Token[]; readonly language: Language },
  hearing: Pick<Hearing, "clientSpokenOf" | "names">,
): Promise<readonly FoundNames[]> {
  const said = tokens.filter((token, at) => pronounsOf(language).has(token.text) && !isDoubled(tokens, at, language));
  const [first] = said;
  if (!first) return names;
  const before = namedBefore(names, said, text);
  if (before.length > 0) return [...names, ...before].toSorted((a, b) => a.start - b.start);
  if (hearing.clientSpokenOf === undefined || names.some((found) => found.value.some(({ kind }) => somebody.has(kind))))
    return names;
  const isStrange = (token: Token) =>
    token.kind === "word" &&
    !isNamed(names, token.start) &&
    (!isCommonWord(token.text) || isCapital(token, text, language));
  if (tokens.some((token) => token.start < first.start && isStrange(token))) return names;
  const client = await hearing.clientSpokenOf();
  const value = client === undefined ? [] : hearing.names.byName("client", client, "exact");
  if (value.length !== 1) return names;
  const meant = said.map(({ start, end }): FoundNames => ({ start, end, value, fit: "pronoun", ordinary: false }));
  return [...names, ...meant].toSorted((a, b) => a.start - b.start);
}

/** In Spanish who is named behind is meant by the pronoun before, `le pagué 50 a mi asistente`: it stands for nobody else. */
function isDoubled(tokens: readonly Token[], at: number, language: Language): boolean {
  if (language !== "es" || !/^(?:le|les)$/.test(tokens[at]?.text ?? "")) return false;
  return tokens.some(
    ({ text }, i) =>
      i > at + 1 &&
      /^(?:a|al)$/.test(text) &&
      tokens[i + 1]?.kind === "word" &&
      !/^(?:las?|los?|el|cuenta|plazos|medias|tiempo)$/.test(tokens[i + 1]?.text ?? ""),
  );
}

/** `add Chai Point, they found me`: a capital within a sentence may begin a name, where a language keeps capitals for names. */
function isCapital({ start, end }: Token, text: string, language: Language): boolean {
  if (language === "de" || !/^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) || calendar.test(text.slice(start, end)))
    return false;
  return /[\p{L}\p{N},]\s+$/u.test(text.slice(0, start));
}

/** English days and months have capitals and are nobody. */
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))s?$/iu;

function isNamed(names: readonly FoundNames[], place: number): boolean {
  return names.some(({ start, end }) => start <= place && place < end);
}

/** What ends one sentence of a message and begins another. */
const stop = /[.;!?…]+\s|\n/gu;

/**
 * `Acme dropped off 300. How much have they paid me this year?`: in a later sentence of the message that names nobody itself,
 * a pronoun stands for the only client named before it.
 */
function namedBefore(names: readonly FoundNames[], said: readonly Token[], text: string): FoundNames[] {
  const people = names.filter(({ value }) => value.some(({ kind }) => somebody.has(kind)));
  const [only] = people;
  if (!only) return [];
  const stops = [...text.matchAll(stop)].map(({ index }) => index);
  const sentenceOf = (place: number) => stops.filter((at) => at < place).length;
  return said.flatMap(({ start, end }) => {
    const own = sentenceOf(start);
    // `can Kwame do friday? ask him`: what is to be asked is nothing told.
    const asked = text
      .slice(0, start)
      .trimEnd()
      .match(/\?[^?]*$/u);
    if (asked || people.some((found) => sentenceOf(found.start) === own)) return [];
    const [last, ...others] = people.filter((found) => found.end <= start).toReversed();
    const value = last?.value.filter(({ kind }) => kind === "client") ?? [];
    const known = value[0]?.id;
    if (
      !last ||
      value.length !== 1 ||
      others.some((each) => each.value.some(({ kind, id }) => kind === "client" && id !== known))
    )
      return [];
    return [{ start, end, value, fit: "pronoun" as const, ordinary: false }];
  });
}
