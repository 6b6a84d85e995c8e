import { builtInsCalled } from "../../built-in-names.ts";
import { nameKey } from "../../name-key.ts";
import type { Scope } from "../../scope.ts";
import type { Option } from "../command.ts";

/** The fixed word that a text is, or that is called so in any language. */
export function choiceCalled<T extends string>(text: string, choices: readonly T[]): T | undefined {
  const key = nameKey(text);
  const called = builtInsCalled("choice", text);
  return choices.find((one) => nameKey(one) === key) ?? choices.find((one) => called.includes(one));
}

/** That a text is none of some fixed words, which are named as the person reads them. */
export function noChoice(text: string, choices: readonly string[], { say, show }: Scope): string {
  return say.problems.choice(
    text,
    choices.map((one) => show.name("choice", one)),
  );
}

/** One of a few fixed words. */
export function choice<const T extends string>(describe: string, choices: readonly T[]): Option<T> {
  return {
    kind: "choice",
    describe,
    required: true,
    choices,
    read: (text, scope) => {
      const value = choiceCalled(text, choices);
      if (value) return { value };
      return {
        problem: noChoice(text, choices, scope),
        choices: choices.map((one) => ({ label: scope.show.name("choice", one), value: one })),
      };
    },
    suggest: (typed, { show }) => {
      const start = nameKey(typed);
      const shown = choices.map((one) => ({ one, name: show.name("choice", one) }));
      return shown.flatMap(({ one, name }) =>
        [name, one].some((each) => nameKey(each).startsWith(start)) ? [name] : [],
      );
    },
  };
}
