import type { Input, Options } from "../chat/command.ts";
import type { Table } from "../history/tables.ts";
import type { Scope } from "../scope.ts";
import type { Importing } from "./importing.ts";
import type { CameIn, Pays } from "./paid-invoices.ts";

/** What a row has become. */
export interface Added {
  readonly table: Table;
  readonly id: string;
}

/**
 * One kind of thing that a sheet may hold. Its columns are options, read the way a slash command's are, so that a cell
 * means what it would mean typed.
 */
export interface Subject<O extends Options = Options> {
  readonly name: SubjectName;
  readonly columns: O;
  /** Words by which the column is headed in other people's files, folded, besides its own name. */
  readonly headings: { readonly [K in keyof O]: readonly string[] };
  /** Example rows of the template, by column. */
  readonly example: { readonly [K in keyof O]?: string };
  /** What makes a row the same as another: of a file or of the books; null when it can't be told. */
  keyOf(input: Input<O>, scope: Scope): string | null;
  /** How often the books hold each key already, of those in the file. */
  known(scope: Scope, inputs: readonly Input<O>[]): Promise<ReadonlyMap<string, number>>;
  /** Writes one; of several rows that are one thing (`parts`), all of them. */
  add(importing: Importing, input: Input<O>, parts?: readonly Input<O>[]): Promise<Added>;
  /** The received money that a row may tell of, which may be the payment of an invoice; null when it tells of none. */
  cameIn?(input: Input<O>, scope: Scope): CameIn | null;
  /** Writes such a row as the payment of an invoice. */
  pay?(importing: Importing, input: Input<O>, pays: Pays): Promise<Added>;
  /** Two rows alike are two things (payments may well be), so that only the books' own count against them. */
  readonly repeats?: true;
  /** Amounts below zero mean something of their own, and may stand beside others. */
  readonly signed?: true;
  /** Columns of which one at least must be there. */
  readonly oneOf?: readonly (keyof O & string)[];
  /** Columns in which rows of one key may differ where each is a part of the one thing, and whether one is. */
  readonly partColumns?: readonly (keyof O & string)[];
  isPart?(input: Input<O>, first: Input<O>): boolean;
  /** Columns that say the same better than others, which are then left unused. */
  readonly better?: { readonly [K in keyof O]?: keyof O & string };
  /** What is wrong with a row as a whole, or null. */
  wrong?(input: Input<O>, scope: Scope): string | null;
  /** What a row becomes, where a sheet holds several kinds of things. */
  sortOf?(input: Input<O>): SubjectName;
}

export const subjectNames = ["clients", "contacts", "income", "expenses", "invoices", "statement"] as const;

export type SubjectName = (typeof subjectNames)[number];

/** Declares a subject; the types of its rows come from its columns. */
export function defineSubject<const O extends Options>(subject: Subject<O>): Subject<O> {
  return subject;
}
