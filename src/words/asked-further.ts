import { seldom } from "../seldom.ts";

/** What stands before a bit that changes what was asked: `and`, `what about`, `just`, `the same for`. */
const before =
  /^\W*(?:(?:and what about|what about|how about|and how about|same for|the same for|and|or|just|only|but|now|then|so|ok|okay|narrow (?:it )?(?:down )?to|split|break (?:it|that) down|grouped?|sort(?:ed)?|y qu[ée] (?:hay|pasa) (?:de|con)|qu[ée] tal|lo mismo para|y|solo|s[óo]lo|solamente|[úu]nicamente|pero|ahora|et qu[’']?en est-il de|et pour|et|la m[êe]me chose pour|pareil pour|pareil|seulement|juste|uniquement|mais|maintenant|was ist mit|und was ist mit|und wie (?:war|ist) es|und|nur|blo[ßs]|aber|jetzt|dasselbe f[üu]r|das gleiche f[üu]r|e quanto a|e que tal|que tal|e|s[óo]|somente|apenas|mas|agora|o mesmo para)(?!\p{L})[\s,:]*)+/iu;

/** Little words between that and what is said. */
const small =
  /^(?:(?:for|in|on|of|from|by|with|at|to|during|those of|the one of|the|para|por|en|de(?: l[ao]s?)?|del|el|la|los|las|con|a|pour|avec|dans|sur|chez|du|des|les|le|au|aux|f[üu]rs?|im|in|am|an|bei|von|vom|mit|der|die|das|den|dem|em|no|na|nos|nas|do|da|dos|das|com|o|os|as)(?!\p{L})\s+|(?:l|d)['’])/iu;

/** What may stand behind it. */
const behind =
  /(?:[\s,]+(?:only|alone|instead|in total|altogether|en total|au total|insgesamt|no total|too|as well|then|please|though|again|tambi[ée]n|nada m[áa]s|solamente|por favor|aussi|seulement|plut[ôo]t|s['’]il te pla[îi]t|stp|auch|nur|allein|bitte|stattdessen|tamb[ée]m|apenas|s[óo]|em vez disso))+[\s?!.]*$/iu;

/** Of several: `the unpaid ones`, `las pendientes`, `die offenen`. */
const ones =
  /^(?:the|those|los|las|les|ceux|celles|die|os|as|unos|unas)\s+|\s+(?:ones|invoices|bills|hours|facturas|factures|rechnungen|faturas|horas|heures|stunden)$/giu;

/** What invoices and hours are chosen by, as it is said of several. */
const states: readonly (readonly [said: RegExp, status: string])[] = [
  [
    /^(?:unpaid|open|outstanding|not (?:yet )?paid|still (?:open|unpaid)|(?:that are|which are) (?:unpaid|open)|pendientes?|impagadas?|sin (?:pagar|cobrar)|no pagadas|abiertas|impay[ée]e?s|non pay[ée]es|en attente|ouvertes|offene?n?|unbezahlte?n?|noch offene?n?|n[ãa]o pagas|por pagar|em aberto|abertas|em d[ée]bito)$/iu,
    "unpaid",
  ],
  [/^(?:paid|settled|pagadas?|cobradas?|pay[ée]es|r[ée]gl[ée]es|bezahlte?n?|pagas)$/iu, "paid"],
  [
    /^(?:overdue|late|past due|vencidas?|atrasadas?|en retard|[ée]chues|[üu]berf[äa]llige?n?|vencidas|em atraso|atrasadas)$/iu,
    "overdue",
  ],
  [/^(?:drafts?|borradores|brouillons|entw[üu]rfe|rascunhos)$/iu, "draft"],
  [
    /^(?:unbilled|uninvoiced|sin facturar|non factur[ée]e?s|unberechnete?n?|n[ãa]o faturadas?|por faturar)$/iu,
    "unbilled",
  ],
  [/^(?:billed|invoiced|facturad[ao]s|factur[ée]e?s|berechnete?n?|faturad[ao]s)$/iu, "billed"],
];

/** Another report of the same time: `and expenses?`, `what about profit`. */
const others: readonly (readonly [said: RegExp, command: string])[] = [
  [
    /^(?:income|earnings|revenue|takings|sales|ingresos|ventas|recettes|revenus|einnahmen|umsatz|receitas?|vendas)$/iu,
    "report income",
  ],
  [
    /^(?:expenses?|costs|spending|outgoings|gastos|d[ée]penses|co[ûu]ts|ausgaben|kosten|despesas|custos)$/iu,
    "report expenses",
  ],
  [
    /^(?:profits?|net|the bottom line|margin|beneficios?|ganancias?|b[ée]n[ée]fices?|gewinn|lucros?)$/iu,
    "report profit",
  ],
  [/^(?:hours?|time|horas|heures|stunden)$/iu, "report hours"],
];

/** `as a csv`, `can I have that in excel`, `als csv bitte`. */
const inFile = seldom(
  /^\W*(?:(?:and|ok|now|then|please|y|ahora|et|und|jetzt|e|agora)[\s,]+)*(?:(?:can|could|may) (?:i|you) (?:have|get|send|give|export|download|save)(?: me)?\s|(?:send|give|export|download|save|get|exporta|desc[áa]rga|dame|env[íi]a|m[áa]nda|exporte|t[ée]l[ée]charge|donne|envoie|exportiere|gib|schick|lade|exporta|baixa|envia|d[áa]|manda)\s?-?(?:me|lo|la|le|mir|moi|me)?\s)?(?:(?:that|this|it|them|those|these|all that|eso|esto|[çc]a|cela|das|es|isso|isto)\s)?(?:(?:as|in|to|into|en|como|als|in|en tant que|comme|em|no formato|par[ao]?|num|numa)\s)?(?:(?:an?|the|un[ao]?|une|eine?[nr]?|um|uma)\s)?(?<format>csv|excel|xlsx|spreadsheet|hoja de c[áa]lculo|tableur|tabelle|tabellenkalkulation|planilha|folha de c[áa]lculo)(?:[\s-](?:file|sheet|table|datei|archivo|fichier|ficheiro|arquivo|tabelle))?(?:[\s,]+(?:please|bitte|por favor|stp|herunter|runter))*[\s?!.]*$/iu,
);

/** The format a text asks for what was just told in; null where it asks for none. */
export function formatAsked(text: string): "csv" | "xlsx" | null {
  const format = inFile.exec(text)?.groups?.format?.toLowerCase();
  return format === undefined ? null : format === "csv" ? "csv" : "xlsx";
}

/** What a text says that only changes what was asked before. */
export interface AskedFurther {
  /** The bit itself, and without the little words before it. */
  readonly said: readonly string[];
  /** Whether a word before it tells that it goes on, or a question mark behind. */
  readonly goesOn: boolean;
  /** What of several is meant, where it says that. */
  readonly status: string | undefined;
  /** The other report that is asked for. */
  readonly command: string | undefined;
}

/** Longer texts say something whole by themselves. */
const longest = 48;

/** The bit of a short text that may change what was asked before; null where it is no such bit. */
export function askedFurther(text: string): AskedFurther | null {
  if (text.length > longest || text.includes("\n")) return null;
  const bare = text.replace(before, "").replace(/^[\s¿¡,]+|[\s?!.…]+$/gu, "");
  const bit = bare.replace(behind, "").trim();
  if (!/\p{L}{2}|\d{4}|q[1-4]/iu.test(bit) || bit.split(/\s+/).length > 5) return null;
  const goesOn = bare.length < text.replace(/[\s!.…]+$/u, "").length || bit.length < bare.length;
  const without = bit.replace(small, "");
  const which = bit.replace(ones, "").replace(ones, "");
  return {
    said: [...new Set([bit, without, without.replace(small, "")])].filter((one) => one !== ""),
    goesOn,
    status: states.find(([said]) => said.test(which))?.[1],
    command: others.find(([said]) => said.test(without))?.[1],
  };
}
