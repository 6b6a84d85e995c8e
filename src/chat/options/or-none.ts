import type { Option } from "../command.ts";

const none = new Set(["none", "-", "—"]);

/** The same option, but `none` or `-` clears what is there. */
export function orNone<T>(option: Option<T>): Option<T | null | undefined> {
  const among = option.among?.bind(option);
  const clears = (text: string) => none.has(text.trim().toLowerCase());
  return {
    ...option,
    ...(among ? { among: (text, scope) => (clears(text) ? { value: null } : among(text, scope)) } : {}),
    required: false,
    read: (text, scope) => (clears(text) ? { value: null } : option.read(text, scope)),
  };
}
