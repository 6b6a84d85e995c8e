import { seldom } from "../../seldom.ts";
import { type Clause, namesOf } from "../clauses/clause.ts";
import type { SlotName } from "../slot-names.ts";

/** What a client's data are called, by the slot each fills; several words for one, longer ones first where they overlap. */
const names: readonly (readonly [slot: SlotName, words: string])[] = [
  [
    "contractValue",
    "contract value|contract|contract worth|vertragswert|valor del contrato|valeur du contrat|valor do contrato",
  ],
  ["since", "client since|customer since|kunde seit|cliente desde|client depuis"],
  ["nextStep", "next step|nächster schritt|próximo paso|prochaine étape|próximo passo"],
  ["address", "billing address|address|adresse|anschrift|dirección|endereço"],
  [
    "taxNumber",
    "tax number|tax id|vat number|vat id|gst number|gstin|abn|steuernummer|ust-idnr|uid|número fiscal|nif|cif|rfc|cuit|rut|numéro fiscal|siret|siren|cnpj|cpf",
  ],
  ["company", "company|firma|empresa|société|entreprise"],
  ["position", "position|job title|role|title|puesto|cargo|poste"],
  ["website", "website|web site|homepage|site web|sitio web"],
  ["linkedin", "linkedin"],
  ["industry", "industry|sector|branche|industria|secteur|setor"],
  ["size", "size|company size|größe|tamaño|taille|tamanho"],
  ["source", "source|quelle|fuente|origen|origem"],
  ["tier", "tier|stufe|nivel|niveau|nível"],
  ["notes", "notes|note|notizen|notas"],
  ["owner", "owner|looked after by|betreut von"],
  ["tag", "tags|tag|tagged|etiquetas|étiquettes|schlagworte"],
  ["email", "email|e-mail|mail|correo"],
  ["phone", "phone|telephone|tel|mobile|telefon|teléfono|téléphone|telefone|fono|celular|móvil|movil|cel|whatsapp|wsp"],
  ["contact", "contact person|contact|ansprechpartner|contacto|contato"],
  ["stage", "stage|phase|etapa|étape"],
];

const slotOf = new Map(names.flatMap(([slot, words]) => words.split("|").map((word) => [word, slot] as const)));
const word = [...slotOf.keys()].sort((a, b) => b.length - a.length).join("|");
const told = String.raw`(?:\s*[:=]\s*|\s+(?:is|are|to|ist|es|est|é|lautet)(?:\s+(?:now|jetzt|ahora|maintenant|agora))?\s+|\s+)`;
const field = new RegExp(
  `^(?:and\\s+|und\\s+|y\\s+|et\\s+|e\\s+)?(?:(?:the|their|its|his|her|el|la|su|mi|son|sa|der|die|das|o|a|seu|sua)\\s+)?(${word})${told}(\\S.*)$`,
  "isu",
);
const anyField = seldom(new RegExp(word, "iu"));
/** Where a field begins that is plainly one: behind a sign, or told with a colon, "=" or "is". */
const begins = new RegExp(
  `(?:^|[,;\\n]\\s*|(?:['’]s?)?\\s+)(?=(?:(?:the|their|its)\\s+)?(?:${word})(?:\\s*[:=]|\\s+(?:is|are|ist|es|est|é)\\s))|[,;\\n]\\s*(?=(?:and\\s+)?(?:${word})\\s)`,
  "giu",
);

/** Data of a client, as they are typed: text by slot, `none` for what is to be cleared. */
export type ClientFields = Readonly<Partial<Record<SlotName, string>>>;

/** What clears a field. */
const nothing = /^(?:none|nothing|empty|blank|—|-|keine?n?|nichts|ningun[oa]|nada|aucun|rien|nenhum)$/iu;

/** What the text of a field holds at least: `Acme's website is late` speaks of a piece of work. */
const shapes: Readonly<Partial<Record<SlotName, RegExp>>> = {
  website: /^\S+\.\S+$/,
  email: /@/,
  phone: /\d{3}/,
  taxNumber: /(?:\d\D*){5}/,
  contractValue: /^(?!signed|sent|out|over|done|ended|is)/iu,
};

/** Fields whose text may hold commas itself. */
const running: ReadonlySet<SlotName> = new Set(["notes", "address", "nextStep"]);

/** The slot of the field a text consists of: the `email` of "clear Acme's email"; null when it is more or something else. */
export function fieldNamed(text: string): SlotName | null {
  const said = /^(?:['’]s?)?\s+(\S.*?)[.!]*$/su.exec(text)?.[1];
  return slotOf.get(said?.toLowerCase() ?? "") ?? null;
}

/** Where the first field plainly told in a text begins, or -1. */
export function fieldsFrom(text: string): number {
  begins.lastIndex = 0;
  const first = begins.exec(text);
  return first ? first.index : -1;
}

/**
 * Reads what is told of a client behind its name: `company Smith & Sons, industry printing, size 11-50`, `tier: gold`,
 * `tags vip and design`. Parts that are no field are left out; a word behind tags is one more tag.
 */
export function clientFields(text: string): ClientFields {
  const slots: Partial<Record<SlotName, string>> = {};
  let last: SlotName | undefined;
  for (const part of partsOf(text)) {
    const [, said, value = ""] = field.exec(part) ?? [];
    const slot = said === undefined ? undefined : slotOf.get(said.toLowerCase());
    if (slot && isLike(slot, spelt(value))) {
      slots[slot] = spelt(value);
      last = slot;
    } else if (last && running.has(last) && !/@|https?:|\d{7}/.test(part)) {
      slots[last] = `${slots[last]}, ${spelt(part)}`;
    } else if (last === "tag" && /^#?[\p{L}\p{N}_-]+(?:\s[\p{L}\p{N}_-]+)?$/u.test(part)) {
      slots.tag = `${slots.tag}, ${part}`;
    } else {
      last = undefined;
      const since = /^(?:client\s+)?(?:since|seit|desde|depuis)\s+(\S.*)$/iu.exec(part)?.[1];
      if (since) slots.since = spelt(since);
    }
  }
  return slots;
}

function isLike(slot: SlotName, text: string): boolean {
  return text === "none" || (shapes[slot]?.test(text) ?? true);
}

const colon = new RegExp(`\\s+(?=(?:${word})\\s*[:=])`, "iu");

/** The parts between commas, semicolons and lines, and before every field told with a colon. */
function partsOf(text: string): string[] {
  return text
    .split(/[,;\n]+/)
    .flatMap((part) => (/[:=]/.test(part) ? part.split(colon) : [part]))
    .map((part) => part.trim().replace(/^['’]s?\s+/u, ""))
    .filter((part) => part !== "");
}

function spelt(value: string): string {
  const text = value
    .trim()
    .replace(/[.!]+$/u, "")
    .replace(/^"(.*)"$/su, "$1")
    .replace(/^(?:now|jetzt|ahora|maintenant|agora)\s+(?=\S)/iu, "")
    .replace(/(?<=\S)\s(?:now|these days|jetzt|ahora|maintenant|agora)$/iu, "");
  return nothing.test(text) ? "none" : text;
}

/** What is plainly told of the one client a clause names, field by field: `Acme's tier is gold`, `Acme industry: printing`. */
export function knownFields(clause: Clause): ClientFields {
  const [found] = namesOf(clause, "client");
  if (!found || !anyField.test(clause.text)) return {};
  const behind = clause.sentence.text.slice(found.end, clause.tokens.at(-1)?.end ?? found.end);
  const from = plain.test(behind) ? 0 : fieldsFrom(behind);
  const another = namesOf(clause, "client").some((other) => other.start >= found.end && other.end <= found.end + from);
  return from < 0 || another ? {} : clientFields(behind.slice(from));
}

/** Fields that need no sign behind a client's name: `Acme next step send proposal`. */
const plain = /^(?:['’]s?)?\s+(?:tier|industry|linkedin|source|next step|client since|contract value)\s+[^\s?]/iu;
