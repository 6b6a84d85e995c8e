import { lineWords as de } from "./de/lines.ts";
import { lineWords as en } from "./en/lines.ts";
import { lineWords as es } from "./es/lines.ts";
import { lineWords as fr } from "./fr/lines.ts";
import { lineWords as pt } from "./pt/lines.ts";

/** How one language says that something goes onto an invoice or off it; each entry is a pattern, without a group of its own. */
export interface LineWords {
  /** Passed over before it begins: "oh and", "please". */
  readonly opening: readonly string[];
  /** Says by itself that something comes to what there is: "add". */
  readonly add: readonly string[];
  /** Says so only with where it goes: "put … on INV-3". */
  readonly put: readonly string[];
  /** Says so only with a price right behind it as well: "mach 50 Versand dazu". */
  readonly jot: readonly string[];
  /** A line, as what is added. */
  readonly line: readonly string[];
  /** Before a price or a line: "another". */
  readonly another: readonly string[];
  /** Behind a price: "50 more for …". */
  readonly more: readonly string[];
  /** Between a price and what it is for, with the space behind it if there is one. */
  readonly of: readonly string[];
  readonly article: readonly string[];
  /** Begins what is there already, and is no new line: "the", "the entry". */
  readonly there: readonly string[];
  /** Before the invoice that it goes onto. */
  readonly onto: readonly string[];
  /** Onto what was spoken of, whatever it is. */
  readonly ontoIt: readonly string[];
  /** Onto an invoice told as that alone. */
  readonly ontoInvoice: readonly string[];
  /** Before the number of an invoice: "the invoice INV-3". */
  readonly invoice: readonly string[];
  /** Takes a line away. */
  readonly remove: readonly string[];
  /** Takes an amount off. */
  readonly take: readonly string[];
  /** Makes something else of a line. */
  readonly change: readonly string[];
  /** Before the invoice that a line is of. */
  readonly from: readonly string[];
  /** Before the invoice that an amount is taken off. */
  readonly off: readonly string[];
  /** At the end of taking something off: "zieh 50 von INV-3 ab". */
  readonly away: readonly string[];
  /** Before what a line becomes. */
  readonly into: readonly string[];
  /** Between a line and its number. */
  readonly number: readonly string[];
  /** What is paid on an invoice, and no line of it. */
  readonly payment: readonly string[];
  /** What is put on an invoice or taken off it, and no line of it either. */
  readonly noLine: readonly string[];
  /** Units of money behind an amount. */
  readonly money: readonly string[];
}

const languages: readonly LineWords[] = [en, de, es, fr, pt];

/** The ways of all languages, as alternatives of one pattern: people mix them. */
export function lineWord(...kinds: readonly (keyof LineWords)[]): string {
  return `(?:${kinds.flatMap((kind) => languages.flatMap((words) => words[kind])).join("|")})`;
}
