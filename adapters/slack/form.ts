import type { types } from "@slack/bolt";
import * as z from "zod";
import type { Slots } from "../../src/call.ts";
import type { Command, Option } from "../../src/chat/command.ts";
import { formOptions, wantsForm } from "../../src/chat/form-options.ts";
import { type Show, showFor } from "../../src/words/show.ts";
import { type Say, sayFor } from "../../src/words/words.ts";
import { oneLine } from "./escape.ts";
import { plain } from "./text-blocks.ts";

/** What a form's submission is recognized by. */
const formId = "form";

/** Slack's limits for forms, in letters but the count; more fields than that nobody wants to see. */
const most = { fields: 20, title: 24, label: 150, option: 75, value: 150, typed: 3_000, choices: 100 };

/** Slack has to be told to open a form within 3 s: what it says, and whether it may, is not waited for longer than this. */
export const decidesWithinMs = 700;

const purpose = z.object({ command: z.string(), route: z.string() });

/** What a form is for, kept with it at Slack: the command it fills, and where its answer goes. */
export type Purpose = z.infer<typeof purpose>;

/** The form's purpose; null when the view is none of our forms. */
export function readPurpose(metadata: string | undefined): Purpose | null {
  try {
    return purpose.parse(JSON.parse(metadata ?? ""));
  } catch {
    return null;
  }
}

/** Whether a command called alone opens its form: it lacks something then, which here is picked from a menu where it can be. */
export function opensForm(command: Command): boolean {
  const alone = command.typed?.("", sayFor("en"));
  if (alone && Object.keys(alone).length === 0) return false;
  const needs = Object.values(command.options).some((option) => option.required && !option.hidden);
  return needs || wantsForm(command, {});
}

/** The form of a command, in the language of a locale. */
export function formOf(command: Command, route: string, locale: string): types.ModalView {
  const tongue = { say: sayFor(locale), show: showFor(locale) };
  const { slack, declared } = tongue.say;
  return {
    type: "modal",
    callback_id: formId,
    private_metadata: JSON.stringify({ command: command.name, route } satisfies Purpose),
    title: plain(oneLine(`/${command.name}`, most.title)),
    submit: plain(slack.form.submit),
    close: plain(slack.form.close),
    blocks: [
      { type: "section", text: plain(purposeOf(declared(command.summary))) },
      ...formOptions(command, {}, most.fields).map(([name, option]) => fieldOf(name, option, tongue)),
    ],
  };
}

/** What a form is for: what the command does when it is called alone is not said in it. */
function purposeOf(summary: string): string {
  return summary.split(/\s?;\s/u)[0] ?? summary;
}

/** What forms are written in. */
interface Tongue {
  readonly say: Say;
  readonly show: Show;
}

function fieldOf(name: string, option: Option<unknown>, tongue: Tongue): types.InputBlock {
  return {
    type: "input",
    block_id: name,
    label: plain(oneLine(tongue.say.declared(option.describe), most.label)),
    optional: !option.required,
    element: elementOf(name, option, tongue),
  };
}

function elementOf(name: string, option: Option<unknown>, { say, show }: Tongue): types.InputBlockElement {
  const { form } = say.slack;
  if (option.choices && option.choices.length <= most.choices) {
    const options = option.choices.map((value) => choiceOf(show.name("choice", value).replaceAll("_", " "), value));
    return { type: "static_select", action_id: name, placeholder: plain(form.choose), options };
  }
  if (option.suggest)
    return { type: "external_select", action_id: name, placeholder: plain(form.chooseOrType), min_query_length: 0 };
  const multiline = option.kind === "lines";
  return { type: "plain_text_input", action_id: name, max_length: most.typed, ...(multiline ? { multiline } : {}) };
}

/** What the books suggest for a field, and what was typed itself, for what they don't know yet. */
export function suggestionsOf(found: readonly string[], typed: string, { slack }: Say): types.PlainTextOption[] {
  const values = found.filter((value) => value.trim() !== "" && value.length <= most.value).slice(0, most.choices - 1);
  const known = values.some((value) => value.toLowerCase() === typed.trim().toLowerCase());
  const own = typed.trim().slice(0, most.value);
  const options = values.map((value) => choiceOf(value, value));
  return known || own === "" ? options : [...options, choiceOf(slack.form.useTyped(own), own)];
}

function choiceOf(label: string, value: string): types.PlainTextOption {
  return { text: plain(oneLine(label, most.option)), value };
}

/** What stands in a form's fields: of a submission, or while somebody fills it in. */
const filledView = z.object({
  state: z
    .object({
      values: z.record(
        z.string(),
        z.record(
          z.string(),
          z.object({ value: z.string().nullish(), selected_option: z.object({ value: z.string() }).nullish() }),
        ),
      ),
    })
    .optional(),
});

/** The slots that a form was filled in with; what was left empty is left out. */
export function filledSlots(view: unknown): Slots {
  const read = filledView.safeParse(view);
  const fields = Object.entries((read.success && read.data.state?.values) || {});
  return Object.fromEntries(
    fields.flatMap(([name, elements]) => {
      const [element] = Object.values(elements);
      const value = element?.selected_option?.value ?? element?.value ?? "";
      return value.trim() === "" ? [] : [[name, value]];
    }),
  );
}
