import { currencyCalled } from "../fill/said-currency.ts";
import type { Hearing } from "../hearing.ts";

const sign = "[€$£¥₹]";
const said = new RegExp(
  String.raw`^(?:(?:for|of|the|von|für|de|del|du|do|pour|para)\s+|[dl]['’])*(?:1\s*|one\s+|an?\s+|(?:un|uma?|eine?|el|o|le|der|the)\s+)?(?<foreign>\p{L}+|${sign})\s*(?:(?:to|in|per|\/|=|→|nach|a|en|em)\s*(?<base>\p{L}{3,}|${sign})\s*)?(?:(?:is|are|=|:|to|at|now|equals|buys|ist|sind|auf|zu|es|c['’]est|est|fait|é|a|à|são|sao|son|vale|equivale|está|esta|vaut|kostet|em|bei|por)\s*)*(?<rate>\d+(?:[.,]\d+)?)\s*(?<also>\p{L}{3,}|${sign})?(?<on>\s+(?:from|since|on|ab|seit|desde|depuis)\s.+)?$`,
  "iu",
);

/**
 * What a text says a foreign currency is worth, as the setting `rate` reads it (SPEC 2): `euros to 1.08` is `rate EUR 1.08`,
 * `1 euro is 1.08 dollars from march` is `rate EUR 1.08 from march` where the books are in dollars. Null when it says none.
 */
export function rateSaid(text: string, hearing: Pick<Hearing, "locale" | "currency">): string | null {
  const { foreign, base, rate, also, on } = said.exec(text.trim())?.groups ?? {};
  const code = foreign && currencyCalled(foreign, hearing);
  if (!code || !rate) return null;
  const against = base ?? also;
  const other = against && currencyCalled(against, hearing);
  if (against && !other) return null;
  const inOther = other && other !== hearing.currency ? ` ${other}` : "";
  return `rate ${code} ${rate.replace(",", ".")}${inOther}${on ? ` ${on.trim()}` : ""}`;
}
