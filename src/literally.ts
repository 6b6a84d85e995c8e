/** A text as a part of a pattern that stands for nothing but itself, with or without the flag `u` (ECMA-262, SyntaxCharacter). */
export function literally(text: string): string {
  return text.replace(/[\^$\\.*+?()[\]{}|/]/g, "\\$&");
}
