/** The ways to reach somebody that the books keep: email, phone, or the address of a site. */
export type PointKind = "email" | "phone" | "site";

const emailShape = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/u;
const phoneShape = /^\+?[\d\s()./–-]+(?:\s*(?:x|ext\.?|#)\s*\d{1,6})?$/iu;
/** Digits a number may have: three for a short code, fifteen for the longest international one, and an extension. */
const [fewestDigits, mostDigits] = [3, 21];

/** Reads one email address, as typed without `mailto:`; null when it is none. */
export function readEmail(text: string): string | null {
  const typed = text
    .trim()
    .replace(/^<|>$/g, "")
    .replace(/^mailto:/i, "");
  return typed.length <= 254 && emailShape.test(typed) ? typed : null;
}

/** Reads one phone number, as typed without `tel:`; null when it is none. */
export function readPhone(text: string): string | null {
  const typed = text.trim().replace(/^tel:/i, "");
  const digits = typed.replace(/\D/g, "").length;
  return phoneShape.test(typed) && digits >= fewestDigits && digits <= mostDigits ? typed : null;
}

/** An email as it is compared: in small letters. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** A phone number as it is compared: its digits; `+44 (0)20` and `004420` are both `4420`. */
export function phoneKey(phone: string): string {
  const plain = phone.trim();
  const international = /^\s*(\+|00)/.test(plain);
  const digits = (international ? plain.replace("(0)", "") : plain).replace(/\D/g, "");
  return international ? digits.replace(/^00/, "") : digits;
}

/** From this many digits on a number is whole, and may be written with or without its country code. */
const wholeNumber = 9;
/** A country code has one to three digits. */
const countryDigits = 3;

/** The end that two ways of writing a number share: at most its last nine digits, without the zero dialled inland. */
export function phoneTail(key: string): string {
  return key.replace(/^0+/, "").slice(-wholeNumber);
}

/** Whether two phone keys are one number: equal, or one is the other with a country code before it (`020…` and `4420…`). */
export function samePhone(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = [a, b].map((key) => key.replace(/^0+/, "")).sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  return short.length >= wholeNumber && long.endsWith(short) && long.length - short.length <= countryDigits;
}
