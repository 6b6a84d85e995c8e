import type { Clause } from "../clauses/clause.ts";
import type { SlotName } from "../slot-names.ts";

type Said = Partial<Record<SlotName, string>>;

const reorder =
  /^(?:re-?order|low|min(?:imum|destens)?|m[ií]nimo|nachbestellen|avisar|seuil|alerte|repor)\s*(?:\p{L}+\s+){0,2}(\d.*)$/iu;
/** How much of it there is, right behind the name: `A4 paper 10 reams`. */
const stocked =
  /^(.*\p{L}.*?)[\s:]+(\d+(?:[.,]\d+)?\s(?:rolls?|sheets?|packs?|packets?|box(?:es)?|reams?|bottles?|bags?|sets?|cans?|tubes?|pairs?|units?|pieces?|pcs|kg|g|lit(?:re|er)s?|l|met(?:re|er)s?|m|rollos?|hojas?|paquetes?|cajas?|resmas?|botellas?|bolsas?|unidades|piezas|litros?|metros?|rouleaux?|feuilles?|paquets?|bo[îi]tes?|cartons?|rames?|bouteilles?|sacs?|pi[èe]ces|unit[ée]s|rollen?|blatt|bl[äa]tter|packung(?:en)?|schachteln?|kartons?|kisten?|ries|flaschen?|st[üu]cke?|rolos?|folhas?|pacotes?|caixas?|garrafas?|sacos?|pe[çc]as))$/iu;

const from = /^(?:from|by|supplier|von|de|chez|da|do|del)\s+(.+)$/iu;

/** `paper 5 reams reorder at 3`: at what number to order again needs no comma before it. */
const behindCount = /(\p{L}|\d)\s+(re-?order\s+(?:at|level|below|when)?\s*\d[\d.,]*)$/iu;

/** The name of something kept, and what stands behind it between commas: how to reach it, how much there is, from whom. */
export function pieces(clause: Clause, said: Said): Said {
  const [name = "", ...rest] = (said.name ?? "").replace(behindCount, "$1, $2").split(/\s*[,;\n]\s*/u);
  const [, what = name, quantity] = stocked.exec(name.trim()) ?? [];
  const out: Said = { ...said, name: what.trim(), ...(quantity ? { quantity } : {}) };
  for (const piece of rest) {
    const address = clause.addresses.find(
      (one) => one.value.text === piece || piece.includes(clause.sentence.text.slice(one.start, one.end)),
    );
    const again = reorder.exec(piece)?.[1];
    const supplier = from.exec(piece)?.[1];
    if (address?.value.kind === "email" || address?.value.kind === "phone")
      out[address.value.kind] = address.value.text;
    else if (address) out.website = address.value.text;
    else if (again) out.reorder = again;
    else if (supplier) out.supplier = supplier;
    else if (/^\d/.test(piece)) out.quantity = piece;
    else if (piece.trim() !== "") out.notes = out.notes ? `${out.notes}, ${piece}` : piece;
  }
  return out;
}
