import { hasLegalForm } from "./name-key.ts";
import type { Name } from "./names.ts";

/**
 * Names said in full. One that only lacks its legal form is not alone where others go on from there: with `Acme Corp`
 * and `Acme Labs` in the books, `Acme` may be either.
 */
export function calledExactly(
  names: readonly Name[],
  further: readonly Name[],
  formSaid: boolean,
): { readonly names: readonly Name[]; readonly fit: "first" | "whole" } {
  const whole = formSaid || further.length === 0 || names.some((name) => !hasLegalForm(name.name));
  const others = whole ? [] : further.filter((name) => names.some(({ kind }) => kind === name.kind));
  return { names: [...names, ...others], fit: others.length > 0 ? "first" : "whole" };
}
