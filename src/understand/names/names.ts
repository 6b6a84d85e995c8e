import type { Found } from "../../found.ts";
import type { Token } from "../marks/tokens.ts";

/** The kinds of things a workspace has names for. */
export type NameKind =
  | "client"
  | "project"
  | "service"
  | "contact"
  | "goal"
  | "meeting"
  | "mode"
  | "category"
  | "classification"
  | "tag"
  | "vendor"
  | "member"
  | "resource"
  | "supply";

/** One name the workspace knows. `owner` names the client a project belongs to, the project a service belongs to … */
export interface Name {
  readonly kind: NameKind;
  readonly id: string;
  readonly name: string;
  readonly owner?: string;
  /** The client's stage, the meeting's start: what a sentence may have to be read against. */
  readonly detail?: string;
}

/** How a name was said: in full, by its first words, by a later word of its own, misspelt, or by "they" alone. */
export type NameFit = "whole" | "first" | "later" | "close" | "pronoun";

/** A place in a text where one name, or several that fit alike, is said. */
export interface FoundNames extends Found<readonly Name[]> {
  readonly fit: NameFit;
  /** The words said are ordinary words too (`March`, `cash`): the sentence has to show that the name is meant. */
  readonly ordinary: boolean;
}

/** How near to a name a text has to be. */
export type Spelling = "close" | "exact" | "whole";

/** The names of one workspace, for finding them in running text and by themselves. */
export interface Names {
  readonly size: number;
  /** Adds a name, or takes its new form over where its id is known; it keeps its place among the others then. */
  add(name: Name): void;
  remove(id: string): void;
  /** The names said in a text, in order and not overlapping. */
  find(text: string, tokens?: readonly Token[]): FoundNames[];
  /**
   * The names of a kind that a text on its own means: those of exactly that name, else starting so, else spelt nearly so; with
   * `exact` none that is spelt nearly so, with `whole` those of exactly that name alone.
   */
  byName(kind: NameKind, text: string, spelling?: Spelling): readonly Name[];
  /** The `most` names of a kind nearest in spelling to a text, nearest first, for "did you mean". */
  close(kind: NameKind, text: string, most: number): readonly Name[];
  /** Up to `most` names of a kind with a word that starts with what was typed; names starting so come first. */
  startingWith(kind: NameKind, typed: string, most: number): readonly Name[];
  /** Every name of a kind, up to `most`. */
  all(kind: NameKind, most: number): readonly Name[];
}
