import {
  type APIEmbed,
  type APIEmbedField,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  TextInputStyle,
} from "discord.js";
import type { Slots } from "../../src/call.ts";
import type { FormProblems } from "../../src/chat/check-form.ts";
import type { Command, Option } from "../../src/chat/command.ts";
import { formOptions, wantsForm } from "../../src/chat/form-options.ts";
import { shownText } from "../../src/chat/shown-text.ts";
import { sayFor } from "../../src/words/words.ts";
import type { Row } from "./components.ts";
import { asTyped, cutTyped, readTyped } from "./escape.ts";
import type { Page } from "./render.ts";
import { optionNamed, slashOption } from "./slash-names.ts";

/** Discord's limits on forms, and on what embeds keep: of a field, of a description, and altogether. */
const most = { fields: 5, title: 45, label: 45, hint: 100, value: 4000, kept: 1024, described: 4096, whole: 6000 };

/** What a form is called, before the command it fills. */
export const formPrefix = "form:";

/** The button that opens a form again, before the command it fills. */
export const correctPrefix = "correct:";

/** The form that a command called with these slots opens; null when it can run, or its form could not hold what was typed. */
export function formFor(command: Command, slots: Slots): APIModalInteractionResponseCallbackData | null {
  if (!wantsForm(command, slots)) return null;
  const fields = formOptions(command, slots, most.fields);
  const names = fields.map(([name]) => name);
  const holds = Object.entries(slots).every(([name, value]) => names.includes(name) && value.length <= most.value);
  return holds ? formOf(command, slots) : null;
}

/** A command's form, filled in with these slots. */
export function formOf(command: Command, slots: Slots): APIModalInteractionResponseCallbackData {
  return {
    custom_id: `${formPrefix}${command.name}`,
    title: cut(command.summary, most.title),
    components: formOptions(command, slots, most.fields).map(([name, option]) => fieldOf(name, option, slots[name])),
  };
}

function fieldOf(name: string, option: Option<unknown>, value: string | undefined): APILabelComponent {
  const hint = option.choices ? { placeholder: cut(option.choices.join(", "), most.hint) } : {};
  return {
    type: ComponentType.Label,
    label: cut(option.describe, most.label),
    component: {
      type: ComponentType.TextInput,
      custom_id: slashOption(name),
      style: option.kind === "text" || option.kind === "lines" ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: option.required,
      max_length: most.value,
      ...hint,
      ...(value === undefined || value === "" ? {} : { value: shownText(value) }),
    },
  };
}

/** A form's fields by the names of the command's options; what was left empty is left out. */
export function filledSlots(fields: Slots, command: Command | undefined): Slots {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value.trim() === "" ? [] : [[optionNamed(name, command), value]],
    ),
  );
}

/** Says what can't be read in a form, with all that was filled in and a button that opens the form again. */
export function problemsPage(command: Command, slots: Slots, problems: FormProblems): Page {
  const say = sayFor("en").discord;
  const lines = Object.entries(problems).map(
    ([name, problem]) => `${asTyped(command.options[name]?.describe ?? name)}: ${cutTyped(problem, 300)}`,
  );
  const row: Row = {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Primary,
        label: say.correct,
        custom_id: `${correctPrefix}${command.name}`,
      },
    ],
  };
  const content = [say.formProblems, ...lines].join("\n");
  return { content, embeds: keptEmbeds(slots), components: [row], files: [] };
}

/** What was filled in: short values as fields, each long one as an embed of its own, as far as there is room. */
function keptEmbeds(slots: Slots): APIEmbed[] {
  const fields: APIEmbedField[] = [];
  const long: APIEmbed[] = [];
  let room = most.whole;
  for (const [option, typed] of Object.entries(slots).sort(([, a], [, b]) => a.length - b.length)) {
    const [name, value] = [slashOption(option), asTyped(typed)];
    if (value.length > most.described || name.length + value.length > room) continue;
    room -= name.length + value.length;
    if (value.length <= most.kept) fields.push({ name, value, inline: true });
    else long.push({ title: name, description: value });
  }
  return [...(fields.length > 0 ? [{ fields }] : []), ...long];
}

/** What had been filled in, from the message that `problemsPage` became: it outlives restarts there. */
export function slotsFrom(embeds: readonly APIEmbed[], command: Command): Slots {
  const long = embeds.map(({ title: name = "", description: value = "" }) => ({ name, value }));
  const fields = [...embeds.flatMap((one) => one.fields ?? []), ...long.filter(({ name }) => name !== "")];
  return Object.fromEntries(fields.map(({ name, value }) => [optionNamed(name, command), readTyped(value)]));
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
