import type { Clause } from "../clauses/clause.ts";
import type { SlotName } from "../understanding.ts";

type Said = Partial<Record<SlotName, string>>;

const reorder =
  /^(?:re-?order|low|min(?:imum|destens)?|m[ií]nimo|nachbestellen|avisar|seuil|alerte|repor)\s*(?:\p{L}+\s+){0,2}(\d.*)$/iu;
const from = /^(?:from|by|supplier|von|de|chez|da|do|del)\s+(.+)$/iu;

/** The name of something kept, and what stands behind it between commas: how to reach it, how much there is, from whom. */
export function pieces(clause: Clause, said: Said): Said {
  const [name = "", ...rest] = (said.name ?? "").split(/\s*[,;\n]\s*/u);
  const out: Said = { ...said, name: name.trim() };
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
