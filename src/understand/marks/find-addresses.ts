import type { Found } from "../../found.ts";
import { matchesOf } from "../../matches-of.ts";
import { type Seldom, seldom } from "../../seldom.ts";

/** An address of some kind, as it was said. */
export interface Address {
  readonly kind: "email" | "link" | "site" | "phone";
  readonly text: string;
}

const patterns: readonly { readonly kind: Address["kind"]; readonly hint: Seldom; readonly shape: RegExp }[] = [
  { kind: "link", hint: seldom(/https?:/i), shape: /\bhttps?:\/\/[^\s<>"]+/gi },
  { kind: "email", hint: seldom(/@/), shape: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu },
  {
    kind: "site",
    hint: seldom(/\.[a-z]/i),
    shape:
      /(?<![\p{L}\p{N}@.])(?:www\.)?(?:[\p{L}\p{N}-]+\.)+(?:example|test|com|net|org|io|co|dev|app|eu|de|at|ch|fr|es|pt|br|uk|us|in|au|ca|nz|ie|mx|ar|studio|design|agency|biz|info|me|shop|online)(?:\/[^\s<>"]*)?(?![\p{L}\p{N}@])/giu,
  },
  {
    kind: "phone",
    hint: seldom(/\+\d|0\d[\d\s()./-]{5}|\d{3}\)?[\s.-]\d{3}|\d{2}\)?\s9?\d{4}|\d{9}|\d{5}\s\d{5}/),
    shape:
      /(?<![\p{L}\p{N}.,/#'’-])(?:\+\d[\d\s().-]{5,18}\d|\(?0\d[\d\s()./-]{5,16}\d|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{3,4}|\(?\d{2}\)?\s9?\d{4}[\s-]\d{4}|\d{3}-\d{4}|[6-9]\d{4}\s\d{5}|\d{9,12})(?![\p{L}\p{N}]|[.,]\d|\/\d)/gu,
  },
];

/** Seven digits in two groups, `555 0100`, are a number to call only where a text speaks of one, or of somebody new. */
const spoken = /(?<![\p{L}\p{N}.,/#$€£-])\d{3} \d{4}(?![\p{L}\p{N}%€$£]|[.,/-]\d)/gu;
/** Behind the word for it any row of digits long enough is a number to call: `fono 9 8765 4321`. */
const called =
  /(?<=(?<!\p{L})(?:fono|tel|tel[ée]fono|m[óo]vil|celular|cel|whatsapp|wsp|wpp|wasap|phone|mobile|cell|handy|telefon|t[ée]l[ée]phone|telefone|zap)\.?:?\s)\d(?:[\s-]?\d){6,12}(?![\p{L}\p{N}%€$£]|[.,]\d)/giu;

const toCall =
  /(?<!\p{L})(?:phone|number|tel|mobile|cell|client|lead|contact|customer|supplier|vendor|whatsapp)(?!\p{L})/iu;

/** What stands before the number a firm is taxed by, which nobody calls. */
const taxNumber =
  /(?<!\p{L})(?:nif|nie|cif|dni|nipc|cpf|cnpj|rfc|cuit|cuil|rut|vat|tva|siret|siren|ust-?id(?:nr)?|steuernummer|tax id|ein|abn|gstin)(?:\s(?:no|nr|number|id|num|n[ºo°])\.?)?[\s:]*$/iu;

const dottedDay = /^\d{1,2}\.\d{1,2}\.\d{4}$/;
/** `03.04. 100`: a day and an amount. */
const dayAndMore = /^\d{1,2}\.\d{1,2}\.\s/;
const isoDay = /^\d{4}-\d{2}-\d{2}/;

/** E-mail addresses, links, bare sites and phone numbers, in order; what ends a sentence is no part of them. */
export function findAddresses(text: string): Found<Address>[] {
  const found: Found<Address>[] = [];
  if (!/[@./+]|\d{2}/.test(text)) return found;
  for (const { kind, hint, shape } of patterns) {
    if (!hint.test(text)) continue;
    for (const match of matchesOf(shape, text)) {
      const said = match[0].replace(/[.,;:!?)\]]+$/u, "");
      if (kind === "phone" && taxNumber.test(text.slice(0, match.index))) continue;
      if (kind === "phone" && (isoDay.test(said) || dottedDay.test(said) || dayAndMore.test(said))) continue;
      const place = { start: match.index, end: match.index + said.length };
      if (found.some((other) => place.start < other.end && other.start < place.end)) continue;
      found.push({ ...place, value: { kind, text: said } });
    }
  }
  if (/\d{3} \d{4}/.test(text) && toCall.test(text)) {
    for (const { 0: said, index } of matchesOf(spoken, text)) {
      const place = { start: index, end: index + said.length };
      if (found.some((other) => place.start < other.end && other.start < place.end)) continue;
      found.push({ ...place, value: { kind: "phone", text: said } });
    }
  }
  for (const { 0: said, index } of matchesOf(called, text)) {
    const place = { start: index, end: index + said.length };
    if (found.some((other) => place.start < other.end && other.start < place.end)) continue;
    found.push({ ...place, value: { kind: "phone", text: said } });
  }
  return found.sort((a, b) => a.start - b.start);
}
