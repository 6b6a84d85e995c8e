/** One text in the words of another country. */
export type Respelling = (text: string) => string;

/** Whether somebody's own words would be changed: those stay as they were written. */
function wouldChange(value: unknown, respell: Respelling): boolean {
  if (typeof value === "string") return respell(value) !== value;
  return typeof value === "object" && value !== null && Object.values(value).some((each) => wouldChange(each, respell));
}

function rewritten(value: unknown, respell: Respelling): unknown {
  if (typeof value === "string") return respell(value);
  if (typeof value === "function") {
    return (...given: unknown[]) => {
      const said: unknown = value(...given);
      return given.some((each) => wouldChange(each, respell)) ? said : rewritten(said, respell);
    };
  }
  if (Array.isArray(value)) return value.map((each) => rewritten(each, respell));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rewritten(each, respell)]));
}

/** Sentences of a language as another country writes it; what somebody else wrote stays. */
export function respelt<T>(sentences: T, respell: Respelling): T {
  return rewritten(sentences, respell) as T;
}
