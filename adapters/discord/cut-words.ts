/** A text of at most `limit` characters: whole, its first clause where that fits, else cut behind a word. */
export function firstWords(text: string, limit: number): string {
  const clause = text.split(/\s*[;:]\s/)[0] ?? text;
  return text.length <= limit ? text : cutWords(clause, limit);
}

/** Articles and prepositions, behind which something is waited for. */
const shortWords = /(?:\s+\p{L}{1,3})+$/u;

/** A text of at most `limit` characters, cut behind a word where one ends in the second half of what there is room for. */
export function cutWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1);
  const words = room.slice(0, Math.max(room.lastIndexOf(" "), 0));
  const kept = words.length > limit / 2 ? words.replace(shortWords, "") : room;
  return `${kept.replace(/[\s,;:]+$/, "")}…`;
}
