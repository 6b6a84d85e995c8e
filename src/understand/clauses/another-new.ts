import { fold } from "../../fold.ts";
import { seldom } from "../../seldom.ts";
import type { CueName } from "../../words/cue-words.ts";
import { isCommonWord } from "../marks/common-words.ts";
import type { Sentence } from "../sentence.ts";

/** `adiciona também a Polyglot Inc`, `und dann noch die Agentur Blaupause`, `also add Bloom Ltd`: a name behind a word for one more. */
const oneMore = seldom(
  /^\W*(?:(?:und|and|y|et|e|oh|ah|ok)[\s,]+)*(?:(?:add|adicion[ae]|adicionar|acrescenta|agrega|a[ñn]ade|ajoute|leg|f[üu]g)\s(?=.*(?<!\p{L})(?:too|also|auch|noch|tamb[ée]m|tbm|tb|tambi[ée]n|aussi)(?!\p{L})))?(?:(?:also|then|too|auch|noch|dann|tamb[ée]m|tbm|tb|tambi[ée]n|adem[áa]s|aussi|encore|puis|mais)\s)*(?:add\s|adicion[ae]\s)?(?:(?:the|die|der|den|das|el|la|le|l['’]|o|a)\s?)?(?:(?:agenc[yi]|agentur|ag[êe]ncia|agencia|agence|client|kunde|kundin|kunden|cliente|verlag)a?\s)?(?<name>\p{Lu}[\p{L}\d&'’.-]*(?:\s\p{Lu}[\p{L}\d&'’.-]*){0,3}?)(?:\s(?:too|auch|tamb[ée]m|tambi[ée]n|aussi))?(?<rest>,[^?]*)?\.?$/iu,
);

const said = { de: "neuer Kunde", en: "new client", es: "nuevo cliente", fr: "nouveau client", pt: "novo cliente" };

const leads = { de: "neuer Lead", en: "new lead", es: "nuevo lead", fr: "nouveau prospect", pt: "novo lead" };

const more = /(?<!\p{L})(?:also|too|auch|noch|tamb[ée]m|tbm|tb|tambi[ée]n|adem[áa]s|aussi|encore)(?!\p{L})/iu;

const did: ReadonlySet<CueName> = new Set<CueName>(["pay", "payThem", "settle", "owes", "give", "arrive", "worked"]);

/** Right behind a client who was added: somebody else who is one, said in full; null where nothing is said so. */
export function anotherNew({ text, hearing, language, money, names, tokens, cues, moments }: Sentence): string | null {
  if (hearing.last?.intent !== "client.add" || money.length + names.length > 0 || text.includes("?")) return null;
  const found = more.test(text) ? oneMore.exec(text)?.groups : undefined;
  const name = found?.name;
  if (!found || !name || !/^\p{Lu}/u.test(name)) return null;
  const told = text.length - (found.rest?.length ?? 0);
  if (moments("future").some(({ start }) => start < told)) return null;
  const at = tokens.findIndex(({ start }) => start >= text.indexOf(name));
  if (isCommonWord(fold(name.split(/\s/)[0] ?? "")) || cues.some(({ from, to }) => from <= at && at < to)) return null;
  // `et aussi Sophie a payé`: what somebody did is no part of a name.
  const end = text.indexOf(name) + name.length;
  if (cues.some(({ name: cue, from }) => did.has(cue) && from >= at && (tokens[from]?.start ?? end) < end)) return null;
  const kind = /(?<!\p{L})(?:lead|prospect)(?!\p{L})/iu.test(found.rest ?? "") ? leads : said;
  return `${kind[language]} ${name}${found.rest ?? ""}`;
}
