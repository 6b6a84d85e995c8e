/** `1 factura`, `3 facturas`. */
export const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const days = (n: number) => count(n, "día", "días");

/** `y` before what begins with the sound of `i` is `e`. */
const joint = (next: string) => (/^h?i(?![ae])/i.test(next) ? "e" : "y");

/** `Ana, Luis e Inés`. */
export const and = (parts: readonly string[]) => {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${joint(last)} ${last}`;
};

export const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const weekdays = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];
