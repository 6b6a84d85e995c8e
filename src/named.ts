/** Something the workspace has a name for. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** It is put away, and comes back by being used. */
  readonly archived?: boolean;
}

/** Something known by name, or the name under which it is to be made together with what uses it. */
export type NamedOrNew = Named | { readonly create: string };

/** The id of something the books have; of nothing, and of what is yet to be made, undefined. */
export function knownId(said: NamedOrNew | null | undefined): string | undefined {
  return said && "id" in said ? said.id : undefined;
}

/** What something is called, be it known or yet to be made. */
export function calledName(said: NamedOrNew): string {
  return "id" in said ? said.name : said.create;
}
