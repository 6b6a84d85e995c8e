import type { Option } from "../command.ts";

const mediums = ["Google Meet", "Zoom", "Teams", "Skype", "phone", "in person"];

/** How people meet: one of the well-known ways, or one's own, as typed. */
export function medium(describe: string): Option<string> {
  return {
    kind: "medium",
    describe,
    required: true,
    read: (text, scope) => {
      const typed = text.trim();
      if (typed === "" || typed.length > 80) return { problem: scope.say.problems.empty(describe) };
      return { value: mediums.find((one) => one.toLowerCase() === typed.toLowerCase().replaceAll("_", " ")) ?? typed };
    },
    suggest: (typed) => mediums.filter((one) => one.toLowerCase().startsWith(typed.toLowerCase())),
  };
}
