import { seldom } from "../../seldom.ts";
import type { CueName } from "../../words/cue-words.ts";
import { type Clause, cuedAt, longestOnly, namesOf } from "../clauses/clause.ts";
import { phraseFrom } from "../clauses/phrase.ts";
import type { Scene } from "../features.ts";
import type { Intent } from "../intents.ts";
import { partyMoved } from "../signs/party-moved.ts";
import { knownFields } from "./client-fields.ts";
import { fillClient } from "./fill-clients.ts";
import { capitalised } from "./new-name.ts";
import { ask, entry, type Part } from "./part.ts";
import { saidAddress, saidAmount, saidNames } from "./said.ts";

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

/** One client who brings another: `Kemi referred Dayo, new lead`. */
const bringing = seldom(
  /(?<!\p{L})(?:referred|introduced|recommended|connected|hooked|recomend[óo]u?|present[óo]|indicou|apresentou|empfohlen|vermittelt|recommand[ée]|pr[ée]sent[ée])(?!\p{L})/iu,
);

/** A client's new stage; one that brought somebody new stays where it is. */
export function fillStage(scene: Scene): Part {
  const { clause } = scene;
  if (clause.has("newLead", "stage.lead") && bringing.test(clause.text) && capitalised(clause) !== null) {
    const added = fillClient(scene);
    return { ...added, slots: { ...added.slots, stage: "lead", source: added.slots.source ?? "referral" } };
  }
  const target = longestOnly(clause, (name) => name.startsWith("stage."));
  const behindTo = target.filter((cue) =>
    clause.cues.some((to) => to.name === "to" && to.to <= cue.from && cue.from - to.to <= 2),
  );
  const chosen =
    (behindTo[0] ?? target.find((cue) => cue.name !== "stage.lead") ?? target[0])?.name.slice("stage.".length) ??
    (scene.has("@booked") ? "client" : undefined);
  const stage = { stage: chosen };
  const party = namesOf(clause, "client").length > 0 ? null : partyMoved(clause);
  if (!party) return forClient(scene, "client.move", () => stage);
  const [client, ...more] = party.clients.map(({ name }) => name);
  if (!client) return ask("field", "client", "client.move", { ...stage, client: party.words?.text });
  return more.length > 0
    ? ask("disambiguation", "client", "client.move", stage, [client, ...more])
    : entry("client.move", { ...stage, client });
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
  const { contractValue, ...told } = knownFields(clause);
  // `her email is bree@acme.example and phone 937 555 0199`: the address alone is the email.
  const fields = told.email && /\s/.test(told.email) ? { ...told, email: saidAddress(clause, "email") } : told;
  return forClient(scene, "client.update", () => ({
    email: saidAddress(clause, "email"),
    phone: saidAddress(clause, "phone"),
    website: saidAddress(clause, "link", "site"),
    contractValue: clause.has("contractValue") ? saidAmount(clause) : contractValue,
    contact: clause.has("contactField") ? (capitalisedApart(clause) ?? after("contactField")) : undefined,
    name:
      clause.has("nameField") && !clause.has("contactField")
        ? (clause.quotes[0]?.value ?? renamed(clause) ?? after("nameField"))
        : undefined,
    position: clause.has("positionField") && !clause.has("contactField") ? after("positionField") : undefined,
    ...fields,
  }));
}

function capitalisedApart(clause: Clause): string | undefined {
  const contact = namesOf(clause, "contact")[0]?.value[0]?.name;
  return contact ?? capitalised(clause) ?? undefined;
}

function rawAt(clause: Clause, at: number): string {
  const token = clause.sentence.tokens[at];
  return token ? clause.sentence.text.slice(token.start, token.end) : "";
}

/** The new name behind the last "to", "into", "as" of a sentence about renaming, as typed. */
function renamed(clause: Clause): string | undefined {
  const name = clause.hits("nameField").at(-1);
  const to = clause.hits("to").findLast((cue) => name !== undefined && cue.from >= name.from);
  // `lea zgraggen heisst jetzt lea meier`: a part of the new name may be the old one's.
  const told =
    name && namesOf(clause, "client").some(({ end }) => end < (clause.sentence.tokens[name.from]?.start ?? 0));
  const from = to?.to ?? (told && clause.to - name.to <= 4 ? name.to : undefined);
  if (from === undefined) return undefined;
  const start = clause.sentence.tokens[from]?.start ?? 0;
  const end = clause.sentence.tokens[clause.to - 1]?.end ?? start;
  const words = clause.sentence.text
    .slice(start, end)
    .replace(/[.!,;]+$/u, "")
    .trim();
  return words === "" ? undefined : words;
}
