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
  tokens: readonly Token[],
  language: Language,
  hearing: Pick<Hearing, "clientSpokenOf" | "names">,
): Promise<readonly FoundNames[]> {
  if (hearing.clientSpokenOf === undefined) return names;
  const said = tokens.filter(({ text }) => pronounsOf(language).has(text));
  const [first] = said;
  if (!first || names.some((found) => found.value.some(({ kind }) => somebody.has(kind)))) return names;
  const isStrange = ({ kind, text, start }: Token) => kind === "word" && !isCommonWord(text) && !isNamed(names, start);
  if (tokens.some((token) => token.start < first.start && isStrange(token))) return names;
  const client = await hearing.clientSpokenOf();
  const value = client === undefined ? [] : hearing.names.byName("client", client, "exact");
  if (value.length !== 1) return names;
  const meant = said.map(({ start, end }): FoundNames => ({ start, end, value, fit: "pronoun", ordinary: false }));
  return [...names, ...meant].toSorted((a, b) => a.start - b.start);
}

function isNamed(names: readonly FoundNames[], place: number): boolean {
  return names.some(({ start, end }) => start <= place && place < end);
}
