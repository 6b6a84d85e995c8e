import type { Slots } from "../../src/call.ts";

const said =
  /^(?:(?:please )?(?:show|open|see|details?|more|history)(?:\s+(?:me|us|it|them|him|her|this|that|these|those|more|all))*|zeig(?:en?)?(?:\s+(?:mir|sie|es|ihn))*|mu[ée]stra(?:me)?(?:lo|la|los|las)?|montre(?:-(?:moi|le|la|les))*|mostra(?:r|-me)?)[.!]*$/iu;

/** Reads a reply that asks to see what a message is about: `show me them`, `open it`; null when it says something else. */
export function readShowIt(text: string): Slots | null {
  return said.test(text.trim()) ? {} : null;
}
