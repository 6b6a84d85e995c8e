import { seldom } from "../../seldom.ts";
import { clauseOf, namesOf } from "../clauses/clause.ts";
import { ask, entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";

const noun =
  "(?:(?:postal |billing |street |rechnungs|post|liefer)?address|(?:rechnungs|post|liefer)?adresse|anschrift|direcci[óo]n|domicilio|morada|endere[çc]o)";
const fresh = "(?:(?:the|die|la|l['’]|a|o)\\s?)?(?:(?:new|neue|nueva|nouvelle|nova|novo)\\s)?";
const is = "\\s?(?::|=|(?:is|ist|lautet|es|est|é)(?:\\s(?:now|jetzt|nun|ab jetzt|ahora|maintenant|agora))?[\\s:])\\s*";

/** Whose address is told, with the address: `neue Adresse von Acme: Bahnhofstr. 12, 8400 Winterthur`, `acme's address is 12 Mill Rd`. */
const told = [
  new RegExp(
    `^\\W*${fresh}${noun}\\s(?:of|for|von|vom|der|des|f[üu]r|de la|del|de|du|da|do|d['’]|pour)\\s?(?<who>[^:=\\n]{2,40}?)${is}(?<address>[^\\n]+)$`,
    "iu",
  ),
  new RegExp(`^\\W*(?<who>[^:=\\n]{2,40}?)(?:['’]s|s)?\\s(?:new\\s|neue\\s)?${noun}${is}(?<address>[^\\n]+)$`, "iu"),
];

const mayTell = seldom(/a(?:dd?ress|nschrift)|direcci|domicil|morada|endere/iu);

/** An address told of a client: its numbers are no money, whoever it is of. */
export function addressTold(sentence: Sentence): readonly Part[] | null {
  if (!mayTell.test(sentence.text) || sentence.addresses.length > 0) return null;
  const found = told.map((pattern) => pattern.exec(sentence.text)).find((one) => one !== null)?.groups;
  const address = found?.address?.replace(/[\s.!]+$/u, "") ?? "";
  if (!/\p{L}/u.test(address) || !/\d/.test(address) || address.includes("@")) return null;
  const clause = clauseOf(sentence, 0, sentence.tokens.length);
  const until = sentence.text.length - (found?.address?.length ?? 0);
  const [named] = namesOf(clause, "client").filter(({ end }) => end <= until);
  const [client, ...more] = named?.value ?? [];
  return [
    client && more.length === 0
      ? entry("client.update", { client: client.name, address })
      : ask("field", "client", "client.update", { address }),
  ];
}
