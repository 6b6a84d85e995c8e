import { seldom } from "../../seldom.ts";
import type { Range } from "./marks.ts";

const checks = /(?<!\p{L})(?:check|cheque|ch[eè]que|chq|chk|ck|scheck|schecknummer|tal[óo]n)(?!\p{L})/iu;

const saysCheck = seldom(checks);

const numbered = new RegExp(
  String.raw`${checks.source}\s?(?<sign>(?:number|num|no|nr|n)\.?\s?[º°]?\s|[#№]\s?|n[º°]\s?)?#?(?<number>\d{2,8})(?![\d.,:/%-]*\d)`,
  "giu",
);

/** Four digits and more that are no round sum: `check 1042` is told by its number, `check 1200` by what it is for. */
const likeNumber = /^\d{3,}[1-46-9]$/;

/** The numbers that checks are told by, `1,400 check #1043`: neither amounts nor invoices. A bare one is where another amount is said, or it is no round sum. */
export function checkNumbers(text: string): Range[] {
  if (!saysCheck.test(text)) return [];
  const found: Range[] = [];
  for (const match of text.matchAll(numbered)) {
    const { sign, number = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    const rest = text.slice(0, match.index) + text.slice(end);
    const signed = sign !== undefined || match[0].includes("#");
    if (signed || (number.length > 2 && /\d{2}/.test(rest)) || likeNumber.test(number))
      found.push({ start: end - number.length, end });
  }
  return found;
}
