/** Something the workspace has a name for. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Something known by name, or the name under which it is to be made together with what uses it. */
export type NamedOrNew = Named | { readonly create: string };
