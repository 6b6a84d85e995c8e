import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { shownName } from "../../src/built-in-names.ts";
import { declared as german } from "../../src/words/de/say/declared.ts";
import { names } from "../../src/words/en/names.ts";
import { english } from "../../src/words/en/say/english.ts";
import { declared as spanish } from "../../src/words/es/say/declared.ts";
import { declared as french } from "../../src/words/fr/say/declared.ts";
import { declared as portuguese } from "../../src/words/pt/say/declared.ts";
import { languages, sayFor } from "../../src/words/words.ts";

const others = Object.keys(languages).filter((language) => language !== "en");

/** The first words of commands, which are typed alike in every language. */
const typed = new Set(["purser", ...commands.flatMap(({ name }) => name.split(" ")[0] ?? [])]);

/** Whether a language may say as English does: names, signs, few words, and what is typed the same everywhere. */
const alike = (text: string) =>
  /^[^\p{L}]*$|^\/|^[\p{L}\d.,:%/ -]{0,24}$/u.test(text) || typed.has(text.split(" ")[0] ?? "");

/** The texts of a catalogue that take nothing in, by where they stand. */
function texts(part: unknown, path = ""): [path: string, text: string][] {
  if (typeof part === "string") return [[path, part]];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, one]) => texts(one, `${path}.${name}`));
}

test("who speaks none of our languages is answered in English", () => {
  expect(sayFor("sv-SE")).toBe(english);
  expect(sayFor("constructor")).toBe(english);
});

test.each(Object.entries({ de: german, es: spanish, fr: french, pt: portuguese }))(
  "%s has what commands declare of themselves, every option of them, and nothing that none declares",
  (_, catalogue) => {
    const shown = commands.flatMap(({ summary, options }) => [
      summary,
      ...Object.values(options).flatMap((option) => (option.hidden ? [] : [option.describe])),
    ]);
    expect(shown.filter((text) => !Object.hasOwn(catalogue, text))).toEqual([]);
    const declared = new Set([...shown, ...commands.flatMap(({ examples }) => examples)]);
    expect(Object.keys(catalogue).filter((text) => !declared.has(text))).toEqual([]);
  },
);

describe.each(others)("%s", (language) => {
  const say = sayFor(language);

  test("has its own sentences", () => {
    const own = new Map(texts(say));
    const same = texts(english).filter(([path, text]) => own.get(path) === text && !alike(text));
    expect(same).toEqual([]);
  });

  test("has a name for everything that books have from the start, and no two of a list are called alike", () => {
    for (const [list, words] of Object.entries(names)) {
      const shown = Object.keys(words).map((name) => shownName(list, name, language));
      expect([list, shown.length]).toEqual([list, new Set(shown).size]);
    }
  });

  test("has a name for each fixed value that an option offers", () => {
    const values = commands.flatMap(({ options }) =>
      Object.values(options).flatMap((option) => (option.hidden ? [] : (option.choices ?? []))),
    );
    const unnamed = values.filter((value) => !Object.hasOwn(names.choice, value));
    expect([...new Set(unnamed)]).toEqual(["json", "csv", "xlsx"]);
  });

  test("has a sentence of its own for every example that is one", () => {
    const sentences = commands
      .flatMap(({ examples }) => examples)
      .filter((text) => !typed.has(text.split(" ")[0] ?? ""));
    expect(sentences.filter((text) => say.declared(text) === text)).toEqual([]);
  });
});

describe("Portuguese in Portugal", () => {
  const say = sayFor("pt-PT");

  test("has the words that are used there, and Brazil keeps its own", () => {
    expect(say.calendar.inFile).toBe("O ficheiro coloca a reunião na sua própria agenda.");
    expect(sayFor("pt-BR").calendar.inFile).toBe("O arquivo coloca a reunião na sua própria agenda.");
    expect(say.repeat("FREQ=MONTHLY;BYMONTHDAY=8", String)).toBe("todos os meses no dia 8");
    expect(say.clients.shownArchived("Acme")).toBe("Acme está no arquivo.");
  });

  test("leaves what somebody wrote as it was", () => {
    expect(say.clients.shownArchived("Arquivo Vivo")).toContain("Arquivo Vivo");
  });

  test("says nothing that only Brazil says", () => {
    const brazil =
      /(?<!\p{L})(?:você|vocês|contatos?|registr\p{L}+|planilhas?|estoque|celular|cronômetros?|usuários?)(?!\p{L})/iu;
    const told = [...texts(say), ...Object.keys(portuguese).map((text) => ["declared", say.declared(text)] as const)];
    expect(told.filter(([, text]) => brazil.test(text))).toEqual([]);
  });
});
