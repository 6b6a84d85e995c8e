/** Something the workspace has a name for. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** It is put away, and comes back by being used. */
  readonly archived?: boolean;
}

/** Something known by name, or the name under which it is to be made together with what uses it. */
export type NamedOrNew = Named | { readonly create: string };
