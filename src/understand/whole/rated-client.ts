import { seldom } from "../../seldom.ts";
import { entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";

const score = String.raw`(\d{1,2})\s*(?:(?:\/|out of|of)\s*(?:5|10))?\s*(?:stars?)?\s*[.!]*$`;
const ofScore = seldom(/satisfaction|happiness|csat/iu);
const ways: readonly RegExp[] = [
  new RegExp(
    String.raw`^\s*(?:(?:client )?satisfaction|happiness|csat)(?: score)?(?: of| for| with)?:?\s+(\S.*?)\s*[:=,]?\s+(?:is\s+)?${score}`,
    "iu",
  ),
  new RegExp(String.raw`^\s*(\S.*?)(?:['’]s)?\s+satisfaction(?: score)?(?:\s+is|\s*[:=])?\s+${score}`, "iu"),
];

const ofTier = seldom(/(?<!\p{L})(?:tier|is an? |is now an? )/iu);
const tiers: readonly RegExp[] = [
  /^\s*(?:set |make )?(?:the )?tier (?:of |for )?(\S.*?)(?:\s*[:=,]\s*|\s+(?:to|is)\s+|\s+)([\p{L}\d+-]{1,20})\s*[.!]*$/iu,
  /^\s*(?:set |make )?(\S.*?) (?:is |as |to )?(?:an? )?tier[ :-]+([\p{L}\d+-]{1,20})\s*[.!]*$/iu,
  /^\s*(\S.*?) is (?:now )?(?:an? )(gold|silver|bronze|platinum|vip|[ABC])(?:[ -](?:tier|level|class|client|customer)){0,2}\s*[.!]*$/iu,
];

/** The tier of a client: `tier Acme gold`, `Acme is tier A`, `Acme is a gold client` (SPEC 3). */
export function tieredClient({ text, hearing: { names } }: Sentence): readonly Part[] | null {
  if (text.length > 100 || !ofTier.test(text)) return null;
  for (const way of tiers) {
    const [, name = "", tier = ""] = way.exec(text) ?? [];
    const [client, ...clients] = name === "" ? [] : names.byName("client", name);
    if (client && clients.length === 0 && !/^(?:none|to|is|of)$/iu.test(tier))
      return [entry("client.update", { client: client.name, tier })];
  }
  return null;
}

/** How satisfied a client was, told of a project or of the client: `satisfaction Acme 5`, `Website satisfaction is 4` (SPEC 3). */
export function ratedClient({ text, hearing: { names } }: Sentence): readonly Part[] | null {
  if (text.length > 100 || !ofScore.test(text)) return null;
  for (const way of ways) {
    const [, name = "", satisfaction = ""] = way.exec(text) ?? [];
    if (name === "") continue;
    const [project, ...projects] = names.byName("project", name);
    if (project && projects.length === 0) return [entry("project.score", { project: project.name, satisfaction })];
    const [client, ...clients] = names.byName("client", name);
    if (client && clients.length === 0) return [entry("client.update", { client: client.name, satisfaction })];
  }
  return null;
}
