import { seldom } from "../../seldom.ts";
import type { Range } from "./marks.ts";

/** What a form of an authority is called by its number: `modelo 303`, `form 1099`; an amount has its currency behind it. */
const called =
  /(?<!\p{L})(?:modelos?|mod\.|forms?|formular|formul[áa]rio|formulaire|cerfa|anlage)\s(?:n[º°.]\s?)?(?<number>\d{3,5})(?!\d|[.,]\d|\s?(?:[€$£%]|k|euros?|pesos)(?!\p{L}))/giu;

/** The returns that people in Spain name by the number alone: `presentar el 130 y el 303`. */
const byNumber =
  /(?<!\p{L})(?:el|del|al)\s(?<number>03[67]|1(?:00|11|15|23|30|31|80|90|93)|200|202|303|309|347|349|390|720)(?!\d|[.,:/]\d|\s?(?:[€$£%]|euros?|pesos)(?!\p{L}))/giu;

/** `a 6 meses sin intereses`, `en 12 MSI`: in how many parts something bought is paid, which is when nothing else is. */
const inParts =
  /(?<!\p{L})(?:a|en|in|em|over)\s(?<number>\d{1,2}\s(?:meses|mensualidades|cuotas|pagos|months|vezes)\s(?:sin intereses|interest[ -]free|sem juros)|\d{1,2}\s?msi)(?!\p{L})/giu;

const saysInParts = seldom(new RegExp(inParts.source, "iu"));
const saysCalled = seldom(new RegExp(called.source, "iu"));
const saysByNumber = seldom(new RegExp(byNumber.source, "iu"));

/** The numbers that forms of an authority are told by, and parts something is paid in: neither amounts nor days. */
export function formNumbers(text: string, locale: string): Range[] {
  const patterns = [
    ...(saysCalled.test(text) ? [called] : []),
    ...(saysInParts.test(text) ? [inParts] : []),
    ...(locale === "es-ES" && saysByNumber.test(text) ? [byNumber] : []),
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: said, groups }) => {
      const end = index + said.length;
      return { start: end - (groups?.number?.length ?? 0), end };
    }),
  );
}
