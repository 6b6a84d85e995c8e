import type { Scope } from "../scope.ts";

const words = /^(?:as|like)\s+(?:the\s+)?workspace$|^(?:default|same|workspace)$/i;

/** Whether a text leaves a setting of one's own to what the workspace has: `as the workspace`, `default`, or as the list of settings says it. */
export function isLeftToWorkspace({ say }: Pick<Scope, "say">, text: string): boolean {
  const said = text.trim();
  return words.test(said) || said.toLowerCase() === say.settings.asWorkspace.toLowerCase();
}
