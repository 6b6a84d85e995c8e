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
  | "member";

/** One name the workspace knows. `owner` is the client a project belongs to, the project a service belongs to … */
export interface Name {
  readonly kind: NameKind;
  readonly id: string;
  readonly name: string;
  readonly owner?: string;
  /** The client's stage, the meeting's start: what a sentence may have to be read against. */
  readonly detail?: string;
}

/** The names of one workspace, indexed for finding them in running text. */
export interface Names {
  add(name: Name): void;
  remove(id: string): void;
}
