/** A number with what it counts: `1 fatura`, `3 faturas`. */
export const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** A number of days. */
export const days = (n: number) => count(n, "dia", "dias");

/** Several as one: `Acme, Globex e Initech`. */
export const and = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} e ${parts.at(-1)}`;

/** A text with a large letter in front. */
export const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What the days of the week are called, Monday first. */
export const weekdays = [
  "segunda-feira",
  "terça-feira",
  "quarta-feira",
  "quinta-feira",
  "sexta-feira",
  "sábado",
  "domingo",
] as const;

/** On which days of the week: `às segundas-feiras`, `aos sábados`. */
export const onWeekdays = (numbers: readonly number[]) =>
  and(
    numbers.map((number) => {
      const name = weekdays[number - 1] ?? "";
      return number < 6 ? `às ${name.replace("-", "s-")}s` : `aos ${name}s`;
    }),
  );
