import * as z from "zod";

const speaker = {
  as: z.string().min(1).optional(),
  in: z.string().min(1).optional(),
  id: z.string().min(1).optional(),
};
const words = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String));

/** One line of `purser chat --json` (INTERFACES), by what it does. */
export const jsonLine = z.union([
  z.strictObject({ ...speaker, say: z.string(), reply: z.string().optional(), edit: z.string().optional() }),
  z.strictObject({ ...speaker, slash: z.string().min(1), options: words.optional() }),
  z.strictObject({ ...speaker, click: z.string().min(1), on: z.string().optional() }),
  z.strictObject({ ...speaker, form: words }),
  z.strictObject({
    ...speaker,
    file: z.string().min(1),
    caption: z.string().default(""),
    reply: z.string().optional(),
  }),
  z.strictObject({
    ...speaker,
    suggest: z.strictObject({ command: z.string(), option: z.string(), typed: z.string().default("") }),
  }),
  z.strictObject({ advance: z.string().min(1) }),
]);

export type JsonLine = z.infer<typeof jsonLine>;

/** Reads a line, or says in a sentence what is wrong with it. */
export function readJsonLine(text: string): JsonLine | { readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { error: `not JSON: ${error.message}` };
  }
  const read = jsonLine.safeParse(value);
  if (read.success) return read.data;
  return {
    error: "not a line of the chat: expected one of say, slash, click, form, file, edit, reply, suggest, advance",
  };
}
