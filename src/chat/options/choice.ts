import type { Option } from "../command.ts";

/** One of a few fixed words. */
export function choice<const T extends string>(describe: string, choices: readonly T[]): Option<T> {
  return {
    kind: "choice",
    describe,
    required: true,
    choices,
    read: (text, scope) => {
      const typed = text.trim().toLowerCase().replaceAll(" ", "_");
      const value = choices.find((one) => one.toLowerCase() === typed);
      if (value) return { value };
      return {
        problem: scope.say.problems.choice(text, choices),
        choices: choices.map((one) => ({ label: one.replaceAll("_", " "), value: one })),
      };
    },
    suggest: (typed) => choices.filter((one) => one.startsWith(typed.toLowerCase())),
  };
}
