import type { Scene } from "../features.ts";
import { saidNames } from "./said.ts";

/** The one project a clause names, or the several it may mean. */
export function oneProject(scene: Scene): { readonly name?: string; readonly options?: readonly string[] } {
  const names = [...new Set(saidNames(scene.clause, "project").map((n) => n.name))];
  if (names.length === 1) return { name: names[0] as string };
  return names.length > 1 ? { options: names } : {};
}
