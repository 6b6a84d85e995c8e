import { everyCue } from "./cue-index.ts";
import { tokenise } from "./tokens.ts";

/** The value of a group of cues that the whole of a text says in any language: `bank` of `mode` for "por transferencia". */
export function cueCalled(group: string, text: string): string | null {
  const tokens = tokenise(text);
  const found = everyCue(tokens).find(
    ({ name, from, to }) => name.startsWith(`${group}.`) && from === 0 && to === tokens.length,
  );
  return found ? found.name.slice(group.length + 1) : null;
}
