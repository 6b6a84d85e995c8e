/** `lunch 350 w/ Kiran`: with, as chats shorten it, whose stroke parts nothing and whose letter counts nothing. */
export function spelledOut(text: string): string {
  return text.includes("w/") ? text.replace(/(?<=^|\s)w\/(?!o(?!\p{L}))(?=\s?\p{L})\s?/gu, "with ") : text;
}
