import type { CueName } from "../words/cue-words.ts";
import { type Clause, cuedAt, namesOf } from "./clause.ts";
import type { Scene } from "./features.ts";
import { ask, entry, type Part } from "./part.ts";
import { type Phrase, phraseBetween, phraseFrom } from "./phrase.ts";
import { saidAddress, saidAmount, saidNames, saidValue } from "./said.ts";
import type { Intent } from "./understanding.ts";

const nameEnds: readonly CueName[] = [
  "emailField",
  "phoneField",
  "stage.lead",
  "stage.negotiation",
  "newLead",
  "add",
  "setTo",
  "show",
];

/** Words in capitals that nothing else explains, the longest run first. */
export function capitalised(clause: Clause): Phrase | null {
  const { tokens, text } = clause.sentence;
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || !/^\p{Lu}/u.test(text.slice(token.start, token.end))) continue;
    if (at === clause.from && clause.cues.some((cue) => cue.from === at)) continue;
    if (clause.addresses.some((a) => token.start >= a.start && token.start < a.end)) continue;
    const phrase = phraseFrom(clause, at, {
      long: true,
      ends: ["emailField", "phoneField", "stage.lead", "newLead", "with", "from", "by"],
      most: 6,
    });
    if (!phrase) continue;
    const words = phrase.text.split(/\s+/);
    let kept = words.length;
    const small = (word: string | undefined) => word !== undefined && !/^[\p{Lu}\p{N}&+]/u.test(word);
    while (kept > 1 && small(words[kept - 1])) kept--;
    for (let i = 1; i < kept; i++)
      if (
        small(words[i]) &&
        !/^(?:and|of|the|de|du|des|da|do|von|und|y|e|et|la|le|les|el|for|&)$/i.test(words[i] ?? "")
      )
        kept = i;
    return { ...phrase, text: words.slice(0, kept).join(" ") };
  }
  return null;
}

/** The name of something new: quoted, behind the words that announce it, or in capitals. */
export function newName(
  clause: Clause,
  anchors: readonly CueName[],
  ends: readonly CueName[] = nameEnds,
): string | undefined {
  if (clause.quotes[0]) return clause.quotes[0].value;
  const capital = capitalised(clause);
  if (capital) return capital.text;
  for (const cue of clause.hits(...anchors).toSorted((a, b) => b.to - a.to)) {
    const behind = phraseFrom(clause, cue.to, { ends });
    if (behind) return behind.text;
  }
  for (const cue of clause.hits(...anchors)) {
    const first = clause.hits("add", "create", "newWord")[0];
    const before = phraseBetween(clause, first && first.to <= cue.from ? first.to : clause.from, cue.from);
    if (before) return before.text;
  }
  return undefined;
}

/** A new client, or a lead. */
export function fillClient(scene: Scene): Part {
  const { clause } = scene;
  const name = newName(clause, ["newLead", "clientNoun", "from", "add"]);
  const stage =
    saidValue(clause, "stage") ??
    (clause.hits("newLead").some((cue) => /client|customer|signed|sign|onboard/.test(textOf(clause, cue.from, cue.to)))
      ? "client"
      : "lead");
  const said = {
    client: name,
    stage,
    email: saidAddress(clause, "email"),
    phone: saidAddress(clause, "phone"),
    website: saidAddress(clause, "link", "site"),
    source: undefined,
  };
  if (!name) return ask("field", "client", "client.add", said);
  return entry("client.add", said);
}

function textOf(clause: Clause, from: number, to: number): string {
  return clause.sentence.tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(" ");
}

/** One known client, or the question which of several is meant. */
export function forClient(
  scene: Scene,
  intent: Intent,
  rest: (client: string) => Readonly<Record<string, string | undefined>>,
): Part {
  const names = [...new Set(saidNames(scene.clause, "client").map((n) => n.name))];
  if (names.length > 1) return ask("disambiguation", "client", intent, rest(""), names);
  const [client] = names;
  if (!client) return ask("field", "client", intent, rest(""));
  return entry(intent, { ...rest(client), client });
}

/** A client's new stage. */
export function fillStage(scene: Scene): Part {
  const { clause } = scene;
  const target = clause.cues.filter((cue) => cue.name.startsWith("stage."));
  const behindTo = target.filter((cue) =>
    clause.cues.some((to) => to.name === "to" && to.to <= cue.from && cue.from - to.to <= 2),
  );
  const chosen = (behindTo[0] ?? target.find((cue) => cue.name !== "stage.lead") ?? target[0])?.name.slice(
    "stage.".length,
  );
  return forClient(scene, "client.move", () => ({ stage: chosen }));
}

/** A client's new address, name, position or contract value. */
export function fillClientChange(scene: Scene): Part {
  const { clause } = scene;
  const after = (name: CueName) => {
    const cue = clause.hits(name)[0];
    if (!cue) return undefined;
    let at = cue.to;
    while (
      at < clause.to &&
      cuedAt(clause, at, "to", "setTo", "with", "correctTo", "for") &&
      !/^\p{Lu}/u.test(rawAt(clause, at))
    )
      at++;
    if (clause.names.some((found) => found.start === clause.sentence.tokens[at]?.start)) {
      while (
        at < clause.to &&
        clause.names.some(
          (found) =>
            (clause.sentence.tokens[at]?.start ?? 0) >= found.start &&
            (clause.sentence.tokens[at]?.start ?? 0) < found.end,
        )
      )
        at++;
      while (at < clause.to && cuedAt(clause, at, "to", "setTo", "with", "correctTo")) at++;
    }
    return phraseFrom(clause, at, { long: true, ends: ["emailField", "phoneField"], most: 6 })?.text;
  };
  return forClient(scene, "client.update", () => ({
    email: saidAddress(clause, "email"),
    phone: saidAddress(clause, "phone"),
    website: saidAddress(clause, "link", "site"),
    contractValue: clause.has("contractValue") ? saidAmount(clause) : undefined,
    contact: clause.has("contactField") ? (capitalisedApart(clause) ?? after("contactField")) : undefined,
    name:
      clause.has("nameField") && !clause.has("contactField")
        ? (clause.quotes[0]?.value ?? after("nameField"))
        : undefined,
    position: clause.has("positionField") && !clause.has("contactField") ? after("positionField") : undefined,
  }));
}

function capitalisedApart(clause: Clause): string | undefined {
  const contact = namesOf(clause, "contact")[0]?.value[0]?.name;
  return contact ?? capitalised(clause)?.text;
}

function rawAt(clause: Clause, at: number): string {
  const token = clause.sentence.tokens[at];
  return token ? clause.sentence.text.slice(token.start, token.end) : "";
}
