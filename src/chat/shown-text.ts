/** Control characters but tab and line end, and marks that turn the reading direction of all that follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/**
 * A text as it can be shown anywhere without breaking what stands around it: no control characters, nothing that turns
 * the reading direction of the rest, no half characters. The books keep it as it was typed.
 */
export function shownText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(unseen, "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}
