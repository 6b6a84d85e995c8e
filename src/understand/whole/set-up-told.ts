import { seldom } from "../../seldom.ts";
import { entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";

const taxes =
  "sales tax|service tax|tax|vat|gst|hst|pst|qst|gct|mwst|ust|umsatzsteuer|mehrwertsteuer|steuer|iva|igic|impuestos?|tva|taxe|ipsi|iss|imposto";

/** `sales tax 8.25%`, `our vat is 20%`, `set tax name HST 13%`: a tax and its rate, and nothing else. */
const taxSaid = seldom(
  new RegExp(
    String.raw`^\s*(?:(?:please|pls|set(?: up)?|change|make|use|put|charge|i charge|we charge|i add|we add|setze?|pon|cambia|mets|change|define|muda)\s+)?(?:(?:my|our|the|default|mein|meine|unsere|die|mi|nuestro|el|la|mon|ma|notre|le|meu|minha|o|a)\s+)*(?<tax>${taxes})(?:\s+(?:rate|name|on invoices|satz))?(?:\s*[:=]\s*|\s+(?:is|to|at|of|as|ist|auf|es|al|del?|est|à|é|para|em)\s+(?:(?:el|the|le|der|o)\s+)?|\s+)(?:(?<name>\p{L}{2,12})\s+)?(?:at\s+)?(?<rate>\d{1,2}(?:[.,]\d{1,3})?)\s?(?:%|percent|por ciento|por cento|pour cent|prozent)?[\s.!]*$`,
    "iu",
  ),
);

const ownRate =
  /^\s*(?:(?:set|change|pon|cambia|mets|muda|define|setze?)\s+)?(?:my|our|default|meine?|unsere|mi|nuestro|mon|ma|notre|meu|minha|nosso)\s+\p{L}+\s+(?:rate\s+)?(?:is|to|ist|auf|es|al|est|à|é|para)\s/iu;

/** `charge 21% from now on`, `add 20% to all invoices`: a rate alone, and that it is of all that will be billed. */
const everywhere = seldom(
  /^\W*(?:please\s|from now on,?\s|i\s|we\s|i['’]ll\s|a partir de ahora,?\s|desde ahora,?\s|ab (?:jetzt|sofort)\s|[àa] partir de maintenant,?\s|a partir de agora,?\s)*(?:charge|add|apply|cobra|cobro|aplica|a[ñn]ade|facture|applique|ajoute|berechne|schlag|cobre|cobrar|aplique|adiciona)\s(?:everyone\s|everybody\s|all clients\s|ich\s|ab (?:jetzt|sofort)\s)*(?<rate>\d{1,2}(?:[.,]\d{1,3})?)\s?%(?:\s(?:(?:of\s|de\s|d['’]|an\s)?(?:tax|vat|gst|hst|iva|impuesto|tva|taxe|mwst|ust|steuer|imposto)))?\s*,?\s*(?:from now on|going forward|(?:on|to) (?:all|every|each|new) (?:new |my )?(?:invoices?|bills?)|always|desde ahora|a partir de ahora|siempre|(?:en|a) todas las facturas|d[ée]sormais|[àa] partir de maintenant|sur toutes les factures|toujours|ab (?:jetzt|sofort)|immer|auf alle rechnungen|a partir de agora|sempre|em todas as faturas)?[\s.!]*$/iu,
);

/** Whether the words say that a rate is of everything from now on. */
const fromNowOn =
  /from now on|going forward|(?:on|to) (?:all|every|each|new)|always|desde ahora|a partir de ahora|siempre|todas las|d[ée]sormais|[àa] partir de maintenant|toutes les|toujours|ab (?:jetzt|sofort)|immer|auf alle|a partir de agora|sempre|todas as/iu;

/** Right behind an invoice that is being written a tax is of that one. */
const ofInvoice = /^invoice\.(?!pay$|send$|list$|refund$)/;

/** `TVA non applicable, art. 293 B du CGI`, `je suis en franchise de TVA`: none is charged, whatever is billed. */
const noTax = seldom(
  /^\W*(?:(?:je suis|on est|nous sommes|mets|mes factures sont|ich bin|soy|estoy)\s+(?:en\s+)?)?(?:tva non applicable|(?:non|pas) (?:assujetti|soumis|redevable)e?s? (?:[àa]|de) la tva|(?:en )?franchise (?:en base )?de (?:la )?tva|exon[ée]r[ée]e? de tva|kleinunternehmer(?:in)?|exent[oa] de iva|isent[oa] de iva|vat exempt|exempt from vat)(?!\p{L})[^?]{0,80}$/iu,
);

const noTaxAt = (text: string): string =>
  /tva/iu.test(text) ? "tax TVA 0%" : /vat/iu.test(text) ? "tax VAT 0%" : "tax 0%";

/** The tax on invoices told by its rate (SPEC 5); behind an invoice it is that one's. */
export function taxTold({ text, percents, money, hearing }: Sentence): readonly Part[] | null {
  const { rate } = (percents.length === 1 && fromNowOn.test(text) ? everywhere.exec(text) : null)?.groups ?? {};
  if (rate !== undefined) return [entry("settings", { what: `tax ${rate}%` })];
  if (percents.length > 1 || ofInvoice.test(hearing.last?.intent ?? "")) return null;
  if (percents.length === 0 && money.length === 0 && noTax.test(text))
    return [entry("settings", { what: noTaxAt(text) })];
  const said = taxSaid.exec(text)?.groups;
  if (!said?.tax || !said.rate) return null;
  // `mi iva es 21`: without its sign only a rate that is one's own is no amount.
  if (percents.length === 0 && !ownRate.test(text)) return null;
  const called = said.name ?? said.tax;
  const name = called.length <= 4 ? called.toUpperCase() : called.charAt(0).toUpperCase() + called.slice(1);
  const kept = /^(?:tax|taxe|steuer|impuestos?|imposto)$/i.test(called) ? "" : `${name} `;
  return [entry("settings", { what: `tax ${kept}${said.rate}%` })];
}

const ours = [
  "(?:my|our|the) (?:business|company|studio|firm|agency|shop|practice|brand|salon)(?: name)?(?:['’]?s| is)(?: called| named)?",
  "(?:i|we) (?:trade|work|operate|run|do business) (?:as|under the name(?: of)?)",
  "we['’]?(?:re| are) called",
  "(?:mi|nuestra) (?:empresa|negocio|estudio|tienda|marca) se llama",
  "(?:mon|ma|notre) (?:entreprise|soci[ée]t[ée]|bo[îi]te|studio|atelier|agence|marque) s['’]appelle",
  "(?:meine?|unsere?) (?:firma|unternehmen|studio|laden|agentur|b[üu]ro|marke) hei(?:ß|ss)t",
  "(?:a |o )?(?:minha|meu|nossa|nosso) (?:empresa|neg[óo]cio|est[úu]dio|loja|marca) (?:se )?chama(?:-se)?",
].join("|");

const nameSaid = seldom(
  new RegExp(
    String.raw`^\s*(?:(?:hi|hello|hey|hola|bonjour|hallo|ol[áa])[,!.]*\s+)?(?:${ours})\s+["“«]?(?<name>\p{Lu}[^\n?"”»]{1,60}?)["”»]?[\s.!]*$`,
    "iu",
  ),
);

/** `we're Maple & Main, a web agency of two`: who the speakers are together, with what they are. */
const weAre = seldom(
  /^\s*(?:(?:hi|hello|hey)[,!.]*\s+)?(?:we['’]re|we are)\s+(?<name>\p{Lu}[^,?\n]{1,50}),\s(?:an?|the)\s/iu,
);

/** What the business is called, told in a sentence. */
export function businessTold({ text, money, hearing }: Sentence): readonly Part[] | null {
  if (money.length > 0 || text.length > 140) return null;
  const name = (nameSaid.exec(lowered(text)) ?? weAre.exec(text))?.groups?.name?.trim();
  if (!name || !/^\p{Lu}/u.test(name)) return null;
  return hearing.names.byName("client", name, "exact").length > 0
    ? null
    : [entry("settings", { what: `name ${name}` })];
}

/** The text with a small first letter, as the ways above are written. */
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** `photographer here, what can you do for me?`: behind who somebody is, the question what this is for. */
const whatFor = seldom(
  /[,.!;:–—-]\s*(?:so|y|et|und|e)?\s*(?:what (?:can|do) (?:you|u) do|how (?:does (?:this|it) work|do (?:you|u) work)|how can (?:you|u) help|what is this for|qu[ée] (?:puedes|pod[ée]s|sabes|sab[ée]s|haces|hac[ée]s)(?: hacer)?|c[óo]mo funciona|qu['’]est-ce que tu (?:peux|sais) faire|que (?:peux|sais)[- ]tu faire|tu (?:peux|sais) faire quoi|comment [çc]a marche|was kannst du|wie funktioniert (?:das|es)|o que (?:podes|voc[êe] (?:pode|sabe)|sabes) fazer|como funciona)(?: (?:for|para|pour|f[üu]r) \p{L}+)?(?: here| alles| aqui)?\s?[?!.]*$/iu,
);

/** What the bot can do, asked by somebody who says who they are first. */
export function asksWhatFor({ text, money }: Sentence): readonly Part[] | null {
  return money.length === 0 && whatFor.test(text) ? [entry("help", {})] : null;
}
