import type { english } from "./en/say/english.ts";

/** Texts of any language where English has its own, of words for one thing as many as it has; what is said with, and in which parts, stays. */
type InAnyWords<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => InAnyWords<Said>
    : T extends readonly [string, ...string[]]
      ? readonly [string, ...string[]]
      : T extends readonly unknown[] | object
        ? { readonly [Part in keyof T]: InAnyWords<T[Part]> }
        : T;

/** Every sentence shown to people. English says what is complete; another language satisfies the type. */
export type Say = InAnyWords<typeof english>;
