/** Whether a text tells what happened or what is planned, by its verbs; null when nothing tells. */
export function lookOf(text: string, _lang: string): "past" | "future" | null {
  if (/\b(got|paid|spent|received|called)\b/i.test(text)) return "past";
  if (/\b(meet|due|remind|expecting|will)\b/i.test(text)) return "future";
  return null;
}
