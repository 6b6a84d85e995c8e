import type { Option } from "../command.ts";

const none = new Set(["none", "-", "—"]);

/** The same option, but `none` or `-` clears what is there. */
export function orNone<T>(option: Option<T>): Option<T | null | undefined> {
  return {
    ...option,
    required: false,
    read: (text, scope) => (none.has(text.trim().toLowerCase()) ? { value: null } : option.read(text, scope)),
  };
}
