import { type Clause, marked } from "../clauses/clause.ts";
import type { Scene } from "../features.ts";
import type { KnownInvoice } from "../hearing.ts";
import type { Intent } from "../intents.ts";
import { describedInvoice } from "../invoices/described-invoice.ts";
import { isCommonWord } from "../marks/common-words.ts";
import { ask, entry, type Part } from "./part.ts";
import { saidAmount, saidNames } from "./said.ts";

/** The client a clause names, where it names just one. */
function uniqueClient(scene: Scene): string | undefined {
  const names = [...new Set(saidNames(scene.clause, "client").map((n) => n.name))];
  return names.length === 1 ? names[0] : undefined;
}

/** Which invoice a clause means. */
type Meant = { readonly invoice: KnownInvoice } | { readonly options: readonly string[] } | null;

/** The invoice with just the amount that is said outstanding, of several: `the 780 one has been paid`. */
function ofJust(clause: Clause, open: readonly KnownInvoice[]): readonly KnownInvoice[] {
  const amount = clause.money.length === 1 ? saidAmount(clause) : undefined;
  const same = amount === undefined ? [] : open.filter(({ outstanding }) => outstanding === amount);
  return same.length === 1 ? same : [];
}

/** Whose an invoice is said to be, where the books don't know them: no other client's is meant by `linda's invoice`. */
function strangersOwn(clause: Clause): string | undefined {
  const { text, tokens } = clause.sentence;
  for (const { from } of clause.hits("invoiceNoun")) {
    const owner = from - 2;
    const word = tokens[owner];
    if (tokens[from - 1]?.kind !== "possessive" || owner < clause.from || word?.kind !== "word") continue;
    if (!marked(clause, owner) && clause.cuesAt(owner).length === 0 && !isCommonWord(word.text))
      return text.slice(word.start, word.end);
  }
  return strangerBehind(clause);
}

/** `a fatura da Polyglot`: a word behind whose it is that no language has. */
function strangerBehind(clause: Clause): string | undefined {
  const { text, tokens } = clause.sentence;
  for (const { to } of clause.hits("invoiceNoun")) {
    const owns = clause.hits("from", "for", "to", "of").filter(({ from }) => from === to);
    for (const own of owns) {
      const word = tokens[own.to];
      if (own.to >= clause.to || word?.kind !== "word" || marked(clause, own.to)) continue;
      if (/^\p{L}{4,}$/u.test(word.text) && clause.cuesAt(own.to).length === 0 && !isCommonWord(word.text))
        return text.slice(word.start, word.end);
    }
  }
  return undefined;
}

/** The invoice that is said; else the one spoken of last; else the open one of who is named, or of all. */
async function meantInvoice(scene: Scene, statuses: readonly KnownInvoice["status"][]): Promise<Meant> {
  const { clause } = scene;
  const said = clause.invoices[0]?.value;
  if (said) {
    const [only] = said.known;
    if (only && said.known.length === 1) return { invoice: only };
    return said.known.length > 1 ? { options: said.known.map((each) => each.number) } : null;
  }
  const named = saidNames(clause, "client");
  if (named.length === 0 && strangersOwn(clause) !== undefined) return null;
  const spokenOf = named.length === 0 ? await clause.sentence.hearing.last?.invoice?.() : undefined;
  const [last] = spokenOf === undefined ? [] : await clause.sentence.hearing.facts.invoices(spokenOf);
  if (last && statuses.includes(last.status)) return { invoice: last };
  const meant = named.length > 0 ? named : (scene.flow?.party?.clients ?? []);
  const owners = meant.length > 0 ? [] : saidNames(clause, "project").flatMap(({ owner }) => owner ?? []);
  const names = [...new Set([...meant.map((n) => n.name), ...owners])];
  const told = names.length > 1 ? null : await asTold(clause, names[0], statuses);
  if (told) return told;
  const lists = await Promise.all(
    (names.length > 0 ? names : [undefined]).map((name) => clause.sentence.hearing.facts.openInvoices(name)),
  );
  const all = lists.flat();
  const fitting = all.filter((each) => statuses.includes(each.status));
  const from = fitting.length > 0 || names.length === 0 ? fitting : all;
  const [only] = from.length > 1 ? ofJust(clause, from) : from;
  if (only) return { invoice: only };
  return from.length > 1 ? { options: from.map((each) => each.number) } : null;
}

/** The invoice that is told by when it was issued, or as the newest or oldest: also one that what is said of it no longer fits. */
async function asTold(
  clause: Clause,
  client: string | undefined,
  statuses: readonly KnownInvoice["status"][],
): Promise<Meant> {
  const told = describedInvoice(clause);
  const { invoicesOf } = clause.sentence.hearing.facts;
  // Of `the last invoice` alone nobody knows whose is meant.
  if (!told || !invoicesOf || !(told.days || (told.which && told.ofClient))) return null;
  const all = await invoicesOf(client, told.days);
  const fitting = all.filter((each) => statuses.includes(each.status));
  // What is changed of the newest is changed of it whatever it became; what is paid or sent is the newest that can be.
  const whatever = told.which ? statuses.length > 1 : fitting.length === 0;
  const list = whatever ? all : fitting;
  const [newest] = list;
  const oldest = list.at(-1);
  if (!newest || !oldest) return null;
  if (list.length === 1 || told.which === "newest") return { invoice: newest };
  return told.which === "oldest" ? { invoice: oldest } : { options: list.map((each) => each.number) };
}

type Rest = Readonly<Record<string, string | undefined>>;

/**
 * An entry about the invoice a clause means, one of these statuses where it has to be found out; `rest` is what is said
 * besides, which may depend on that invoice. Asks which where none or several fit.
 */
export async function withInvoice(
  scene: Scene,
  intent: Intent,
  statuses: readonly KnownInvoice["status"][],
  rest: Rest | ((invoice: KnownInvoice | undefined) => Rest),
): Promise<Part> {
  const meant = await meantInvoice(scene, statuses);
  const known = meant && "invoice" in meant ? meant.invoice : undefined;
  const client = uniqueClient(scene) ?? (meant ? undefined : strangersOwn(scene.clause));
  const said = { ...(typeof rest === "function" ? rest(known) : rest), client };
  // A number that the books don't know stays said: it must be asked about, never taken for another invoice.
  if (!meant) return ask("field", "invoice", intent, { ...said, invoice: scene.clause.invoices[0]?.value.said });
  if ("options" in meant) return ask("disambiguation", "invoice", intent, said, meant.options);
  return entry(intent, { ...said, invoice: meant.invoice.number });
}
