const half = /(?<!\p{L})(?:half|mitad|moiti[ée]|h[äa]lfte|metade)(?!\p{L})/iu;
const percent =
  /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:%|percent|per cent|por ?ciento|pour ?cent|prozent|por cento)/iu;

/** The share of something that a text says was paid, in percent: `half`, `30%`; undefined where it says none. */
export function saidShare(text: string): string | undefined {
  return percent.exec(text)?.[1]?.replace(",", ".") ?? (half.test(text) ? "50" : undefined);
}
