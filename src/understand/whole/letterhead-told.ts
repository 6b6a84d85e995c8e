import { seldom } from "../../seldom.ts";
import { entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";

const ours =
  "(?:my|our|the business|meine?|unsere?|mis?|nuestr[oa]s?|mon|ma|mes|notre|nos|(?:[oa]s?\\s)?(?:meus?|minhas?|nosso|nossa))";
const put =
  "(?:(?:please|pls|bitte|por favor)\\s)?(?:(?:set|change|put|add|use|save|setze?|nimm|pon|usa|cambia|mets|utilise|p[õo]e|coloca|muda|salva)\\s)?";
const onInvoices =
  "(?:\\s(?:on|to|for|auf|f[üu]r|en|para|sur|pour|nas?|em)\\s(?:(?:my|our|the|all|den|die|meine?n?|las?|mis|mes|les|minhas|as)\\s)?(?:invoices?|rechnung(?:en)?|facturas?|factures?|faturas?))?";
const is =
  "(?:\\s?[:=]\\s*|\\s(?:is|are|to|ist|sind|lautet|auf|es|son|a|est|sont|c['’]est|[àé]|s[ãa]o|para)(?:\\s(?:now|jetzt|ahora|maintenant|agora))?[\\s:]\\s*|\\s(?=\\S*\\d))";

const address =
  "(?:(?:business|office|postal|billing|studio|home|work|company)\\s|(?:gesch[äa]fts|b[üu]ro|firmen|post))?(?:address|adresse|anschrift|direcci[óo]n|domicilio|morada|endere[çc]o)(?:\\s(?:fiscal|comercial|professionnelle))?";
/** Numbers a business is taxed under, by what they are called where there are several; those are printed with their name. */
const taxNames =
  "vat|gst(?:in)?|hst|qst|tps|tvh|tvq|neq|abn|ein|tin|utr|pan|ust-?id(?:-?nr)?\\.?|uid|atu|nif|cif|nie|cuit|rfc|rut|ruc|nit|siret|siren|tva|cnpj|cpf|iva";
const tax = `(?:(?<name>${taxNames})(?:[\\s-](?:number|no\\.?|id|registration(?: number)?|nummer|nr\\.?|intracommunautaire))?|(?:tax|steuer|fiscal)[\\s-]?(?:number|no\\.?|id|nummer|nr\\.?)|n[úu]mero (?:fiscal|de iva|de identificaci[óo]n fiscal)|num[ée]ro (?:fiscal|de (?<called>tva|tps|tvh|tvq|siret|siren)))`;
const payNames = "iban|clabe|cbu|cvu|rib|pix|alias|upi(?: id)?";
const pay = `(?:(?<account>${payNames})|(?:bank|payment|account)\\s(?:details|info(?:rmation)?|account)|(?:bank|konto)verbindung|zahlungsangaben|datos (?:bancarios|de pago)|cuenta(?: bancaria)?|coordonn[ée]es (?:bancaires|de paiement)|dados (?:banc[áa]rios|de pagamento)|chave pix)`;

const told = (noun: string) =>
  new RegExp(
    `^\\W*${put}${ours}\\s(?:(?:new|neue|nueva?|nouvelle|nouveau|nova|novo)\\s)?${noun}${onInvoices}${is}(?<value>[^?]+)$`,
    "iu",
  );

const ways = [
  {
    setting: "address",
    pattern: told(address),
    fits: (text: string) => /\d/.test(text) && /\p{L}{2}/u.test(text),
  },
  {
    setting: "tax number",
    pattern: told(tax),
    fits: (text: string) => digits(text) >= 6 && text.length < 60,
  },
  {
    setting: "payment details",
    pattern: told(pay),
    fits: (text: string) => digits(text) >= 6 || /@/.test(text),
  },
] as const;

/** `mis datos: Marta Puig, NIF 12345678Z, C/ Aragó 210`: all that stands on their invoices at once. */
const allOfUs = seldom(
  /^\W*(?:(?:mis|nuestros|los) datos(?: fiscales| de facturaci[óo]n)?|(?:mes|nos) (?:coordonn[ée]es|infos?|informations)|(?:my|our) (?:business |invoice |billing )?(?:details|info)|(?:meine|unsere) (?:daten|angaben)|(?:os |as )?(?:meus|nossos|minhas) (?:dados|informa[çc][õo]es)(?: fiscais)?)(?: (?:pour|para|for|f[üu]r|on) (?:les |las |my |mis |mes |meine |as )?(?:factures?|facturas?|invoices?|rechnungen|faturas?))?(?:\s?[:=]\s*|\s(?:are|son|sont|sind|s[ãa]o)\s?:?\s*)(?<list>[^?]+)$/iu,
);
/** `mon nom c'est Camille Roux, 12 rue Mercière, SIRET 812…`: the same, begun with the name. */
const named = seldom(
  /^\W*(?:(?:mon|notre) nom (?:c['’]est|est)|je m['’]appelle|(?:my|our) name is|me llamo|mi nombre es|ich hei(?:ß|ss)e|mein name ist|me chamo|(?:o )?meu nome [ée])\s(?<list>\p{L}[^?,]{1,60},[^?]*\d[^?]*)$/iu,
);
const taxOf = new RegExp(String.raw`^(?:${taxNames})(?!\p{L})[\s.:°no]*(?=[\p{L}\d])`, "iu");

/** The settings that a list of such details tells; null where it is no such list. */
function allTold(text: string): readonly Part[] | null {
  const whole = allOfUs.exec(text);
  const list = (whole ?? named.exec(text))?.groups?.list;
  const pieces = list?.split(/\s*[,;\n]\s*/u).filter((piece) => piece.trim() !== "") ?? [];
  if (pieces.length < 2) return null;
  const told: Record<"name" | "address" | "tax number" | "payment details", string[]> = {
    name: [],
    address: [],
    "tax number": [],
    "payment details": [],
  };
  for (const [at, piece] of pieces.entries()) {
    const one = piece.trim().replace(/[.!]+$/u, "");
    if (/^(?:iban|clabe|cbu|rib|pix)(?!\p{L})/iu.test(one)) told["payment details"].push(one);
    else if (taxOf.test(one) && digits(one) >= 6) told["tax number"].push(one);
    else if (/@|^(?:https?:|www\.)|^[+(]?\d[\d ().-]{7,}$/iu.test(one)) return null;
    else told[at === 0 && !/\d/.test(one) ? "name" : "address"].push(one);
  }
  // `me llamo Laura, tengo 2 gatos` tells nothing for invoices.
  if (!whole && told["tax number"].length + told["payment details"].length === 0) return null;
  return Object.entries(told).flatMap(([setting, found]) =>
    found.length > 0 ? [entry("settings", { what: `${setting} ${found.join(", ")}` })] : [],
  );
}

const digits = (text: string) => text.replace(/\D/g, "").length;

/** A word for "my": few messages have one, and most of them none of the words below. */
const mine = seldom(/(?<!\p{L})(?:my|our|the business|mein|unser|mi|nuestr|mon|ma|mes|notre|nos|meu|minha)/iu);

const mayTell = seldom(
  /address|adresse|anschrift|direcci|domicilio|morada|endere|tax|vat|gst|hst|qst|tps|tvh|tvq|neq|abn|ein|tin|utr|pan|ust|uid|atu|nif|cif|nie|cuit|rfc|rut|ruc|nit|sire[tn]|tva|cnpj|cpf|iva|steuer|fiscal|iban|clabe|cbu|cvu|rib|pix|alias|upi|bank|bancari|payment details|payment info|verbindung|zahlungsangaben|cuenta|coordonn|dados|datos/iu,
);

/**
 * What the speakers' own invoices say of them: where they are, under what number they are taxed, how they are paid (SPEC 5).
 * It has to be said whose it is: an account that was passed on must not come to stand on invoices.
 */
export function letterheadTold({ text, names }: Sentence): readonly Part[] | null {
  if (text.length > 300) return null;
  const all = allTold(text);
  if (all) return all;
  if (!mine.test(text) || !mayTell.test(text)) return null;
  for (const { setting, pattern, fits } of ways) {
    const found = pattern.exec(text);
    const value = found?.groups?.value?.trim().replace(/[.!]+$/u, "");
    if (!found || !value || !fits(value)) continue;
    const until = text.length - (found.groups?.value?.length ?? 0);
    if (names.some(({ end, value }) => end <= until && value.some(({ kind }) => kind === "client"))) continue;
    const called = found.groups?.name ?? found.groups?.called ?? found.groups?.account;
    return [entry("settings", { what: `${setting} ${called ? `${called.toUpperCase()} ` : ""}${value}` })];
  }
  return null;
}
