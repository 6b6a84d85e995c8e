const ahead =
  "deposit|down ?payment|advance|retainer|anticipo|adelanto|abono|senal|acompte|arrhes|anzahlung|vorauszahlung|sinal|adiantamento|entrada";
const whole = "a|an|the|his|her|their|un|una|el|la|los|le|les|une?|ein|einen|der|die|den|um|uma|os?|as?";

/**
 * Source of what stands between a share that is paid ahead and the amount it is of, in text without accents:
 * `30%` [ deposit from Acme on a ] `2000 job`, `40%` [ upfront of ] `6000`. A `10% advance of 3000` is 3000.
 */
export const paidAhead = String.raw`\s?(?:(?:(?:as|an?|de|d['’]|of|como|als|comme|em|in)\s)*(?:${ahead})(?:\s(?!of\s)[^\s\d,;]+){0,4}\s(?:on|sobre|sur|auf|of (?=(?:${whole})\s))\s?|(?:up ?front|in advance|vorab)\s(?:of|on|von|auf)\s)(?:(?:${whole}|total)\s)*`;
