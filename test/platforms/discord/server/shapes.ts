import * as z from "zod";
import { invalidForm } from "./fault.ts";

/** Discord's documented shapes and limits of what a bot may send; an unknown key is refused, so that a slip is seen. */
const customId = z.string().min(1).max(100);

const button = z.strictObject({
  type: z.literal(2),
  style: z.number().int().min(1).max(4),
  label: z.string().min(1).max(80),
  custom_id: customId,
  disabled: z.boolean().optional(),
});
const select = z.strictObject({
  type: z.literal(3),
  custom_id: customId,
  placeholder: z.string().max(150).optional(),
  options: z
    .array(z.strictObject({ label: z.string().min(1).max(100), value: z.string().min(1).max(100) }))
    .min(1)
    .max(25),
});
const row = z.strictObject({
  type: z.literal(1),
  components: z.union([z.array(button).min(1).max(5), z.array(select).length(1)]),
});

const field = z.strictObject({
  name: z.string().min(1).max(256),
  value: z.string().min(1).max(1024),
  inline: z.boolean().optional(),
});
const embed = z.strictObject({
  title: z.string().max(256).optional(),
  description: z.string().max(4096).optional(),
  fields: z.array(field).max(25).optional(),
});

/** What every way of saying something has in common. */
const said = {
  content: z.string().max(2000).optional(),
  embeds: z.array(embed).max(10).default([]),
  components: z.array(row).max(5).default([]),
  allowed_mentions: z
    .strictObject({
      parse: z.array(z.enum(["roles", "users", "everyone"])),
      replied_user: z.boolean().optional(),
    })
    .optional(),
  attachments: z
    .array(
      z.union([
        z.strictObject({
          id: z.number().int(),
          filename: z.string().min(1),
          description: z.string().max(1024).optional(),
        }),
        /** A file of the message that is changed, which stays. */
        z.strictObject({ id: z.string() }),
      ]),
    )
    .default([]),
};

export const channelMessage = z.strictObject({
  ...said,
  nonce: z.string().min(1).max(25).optional(),
  enforce_nonce: z.boolean().optional(),
  /** SUPPRESS_NOTIFICATIONS: the message comes without a sound. */
  flags: z.literal(4096).optional(),
  message_reference: z.strictObject({ message_id: z.string(), fail_if_not_exists: z.boolean().optional() }).optional(),
});
export const editedMessage = z.strictObject(said);
/** `enforce_nonce` means nothing here, but discord.js says it with every answer. */
export const webhookMessage = z.strictObject({
  ...said,
  flags: z.literal(64).optional(),
  tts: z.boolean().optional(),
  enforce_nonce: z.boolean().optional(),
});

const textInput = z.strictObject({
  type: z.literal(4),
  custom_id: customId,
  style: z.union([z.literal(1), z.literal(2)]),
  required: z.boolean().default(true),
  min_length: z.number().int().min(0).max(4000).optional(),
  max_length: z.number().int().min(1).max(4000).default(4000),
  placeholder: z.string().max(100).optional(),
  value: z.string().max(4000).optional(),
});
const label = z.strictObject({
  type: z.literal(18),
  label: z.string().min(1).max(45),
  description: z.string().max(100).optional(),
  component: textInput,
});
export const modal = z.strictObject({
  custom_id: customId,
  title: z.string().min(1).max(45),
  components: z.array(label).min(1).max(5),
});
export const choices = z.strictObject({
  choices: z.array(z.strictObject({ name: z.string().min(1).max(100), value: z.string().max(100) })).max(25),
});

const commandName = z
  .string()
  .regex(/^[-_'\p{L}\p{N}]{1,32}$/u)
  .refine((name) => name === name.toLowerCase());
const description = z.string().min(1).max(100);
/** The languages that Discord's clients speak. */
const locales =
  "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko";
const localized = (text: z.ZodString) => z.partialRecord(z.enum(locales.split(" ")), text.nullable()).nullish();
const descriptionLocalizations = localized(description);
const choiceName = z.string().min(1).max(100);
const stringOption = z
  .strictObject({
    type: z.literal(3),
    name: commandName,
    description,
    description_localizations: descriptionLocalizations,
    required: z.boolean().default(false),
    autocomplete: z.boolean().optional(),
    choices: z
      .array(
        z.strictObject({ name: choiceName, name_localizations: localized(choiceName), value: z.string().max(100) }),
      )
      .max(25)
      .optional(),
    max_length: z.number().int().min(1).max(6000).optional(),
  })
  .refine((one) => !(one.autocomplete && one.choices?.length), "may not complete and have choices");
const options = z
  .array(stringOption)
  .max(25)
  .refine(
    (all) => all.every((one, index) => !one.required || index === 0 || all[index - 1]?.required),
    "required options come first",
  )
  .refine((all) => new Set(all.map((one) => one.name)).size === all.length, "names must differ");
const subcommand = z.strictObject({
  type: z.literal(1),
  name: commandName,
  description,
  description_localizations: descriptionLocalizations,
  options: options.default([]),
});

export const command = z
  .strictObject({
    type: z.literal(1).default(1),
    name: commandName,
    description,
    description_localizations: descriptionLocalizations,
    options: z.union([options, z.array(subcommand).max(25)]).default([]),
    contexts: z.array(z.number().int().min(0).max(2)).optional(),
    integration_types: z.array(z.number().int().min(0).max(1)).optional(),
  })
  .refine((one) => characters(one) <= 8000, "may have at most 8000 characters in all");

export type SaidBody = z.infer<typeof channelMessage>;
export type CommandBody = z.infer<typeof command>;
export type ModalBody = z.infer<typeof modal>;
export type Row = z.infer<typeof row>;
export type EmbedBody = z.infer<typeof embed>;

/** Reads a body by its shape, or refuses it as Discord does. */
export function readBody<S extends z.ZodType>(shape: S, body: unknown): z.infer<S> {
  const read = shape.safeParse(body);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw invalidForm(issue?.path.join(".") ?? "", issue?.message ?? "");
}

type Texts = Readonly<Partial<Record<string, string | null | undefined>>> | null | undefined;

interface Worded {
  readonly name: string;
  readonly description: string;
  readonly description_localizations?: Texts;
  readonly options?: readonly Worded[] | undefined;
  readonly choices?:
    | readonly { readonly name: string; readonly name_localizations?: Texts; readonly value: string }[]
    | undefined;
}

function characters({
  name,
  description,
  description_localizations: others,
  options = [],
  choices = [],
}: Worded): number {
  const inChoices = choices.reduce(
    (sum, one) => sum + longestOf(one.name, one.name_localizations) + one.value.length,
    0,
  );
  const inOptions = options.reduce((sum, one) => sum + characters(one), 0);
  return name.length + longestOf(description, others) + inChoices + inOptions;
}

/** Of a text in several languages only the longest counts. */
function longestOf(text: string, others: Texts): number {
  return Math.max(text.length, ...Object.values(others ?? {}).map((one) => one?.length ?? 0));
}
