import { seldom } from "../../seldom.ts";
import type { Range } from "./marks.ts";

const checks = /(?<!\p{L})(?:check|cheque|ch[eè]que|chq|chk|ck|scheck|schecknummer|tal[óo]n)(?!\p{L})/iu;

const saysCheck = seldom(checks);

const numbered = new RegExp(
  String.raw`${checks.source}\s?(?<sign>(?:number|num|no|nr|n)\.?\s?[º°]?\s|[#№]\s?|n[º°]\s?)?#?(?<number>\d{2,8})(?![\d.,:/%-]*\d)`,
  "giu",
);

/** The numbers that checks are told by, `1,400 check #1043`: neither amounts nor invoices. A bare one is where another amount is said. */
export function checkNumbers(text: string): Range[] {
  if (!saysCheck.test(text)) return [];
  const found: Range[] = [];
  for (const match of text.matchAll(numbered)) {
    const { sign, number = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    const rest = text.slice(0, match.index) + text.slice(end);
    const signed = sign !== undefined || match[0].includes("#");
    if (signed || (number.length > 2 && /\d{2}/.test(rest))) found.push({ start: end - number.length, end });
  }
  return found;
}
