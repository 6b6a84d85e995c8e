import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from "discord.js";
import type { Slots } from "../../src/call.ts";
import type { Command, Option } from "../../src/chat/command.ts";
import { formOptions, wantsForm } from "../../src/chat/form-options.ts";
import { shownText } from "../../src/chat/shown-text.ts";
import { showFor } from "../../src/words/show.ts";
import { sayFor } from "../../src/words/words.ts";
import { cutWords, firstWords } from "./cut-words.ts";
import { optionNamed, slashOption } from "./slash-names.ts";

/** Discord's limits on forms. */
const most = { fields: 5, title: 45, label: 45, description: 100, hint: 100, value: 4000 };

/** What a form is called, before the command it fills. */
export const formPrefix = "form:";

/** Whether a command called with these slots opens its form: it can't run, and the form can hold what was typed. */
export function opensForm(command: Command, slots: Slots): boolean {
  if (!wantsForm(command, slots)) return false;
  const names = formOptions(command, slots, most.fields).map(([name]) => name);
  return Object.entries(slots).every(([name, value]) => names.includes(name) && value.length <= most.value);
}

/** A command's form in the language of a locale, filled in with these slots. */
export function formOf(command: Command, slots: Slots, locale: string): APIModalInteractionResponseCallbackData {
  const fields = formOptions(command, slots, most.fields);
  return {
    custom_id: `${formPrefix}${command.name}`,
    title: titleOf(command, locale),
    components: fields.map(([name, option]) => fieldOf(name, option, slots[name], locale)),
  };
}

/** What the command does, without what it does when it is called alone. */
function titleOf({ summary }: Command, locale: string): string {
  const [does = ""] = sayFor(locale)
    .declared(summary)
    .split(/\s*;\s/);
  return firstWords(does, most.title);
}

function fieldOf(name: string, option: Option<unknown>, value: string | undefined, locale: string): APILabelComponent {
  const choices = option.choices?.map((one) => showFor(locale).name("choice", one).replaceAll("_", " "));
  return {
    type: ComponentType.Label,
    ...labelOf(sayFor(locale).declared(option.describe)),
    component: {
      type: ComponentType.TextInput,
      custom_id: slashOption(name),
      style: option.kind === "text" || option.kind === "lines" ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: option.required,
      max_length: most.value,
      ...(choices ? { placeholder: cutWords(choices.join(", "), most.hint) } : {}),
      ...(value === undefined || value === "" ? {} : { value: shownText(value) }),
    },
  };
}

/** What a field asks for, with all of it below where a label has no room for that. */
function labelOf(text: string): Pick<APILabelComponent, "label" | "description"> {
  const label = firstWords(text, most.label);
  return label === text ? { label } : { label, description: cutWords(text, most.description) };
}

/** A form's fields by the names of the command's options; what was left empty is left out. */
export function filledSlots(fields: Slots, command: Command | undefined): Slots {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value.trim() === "" ? [] : [[optionNamed(name, command), value]],
    ),
  );
}
