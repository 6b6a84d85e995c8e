import { type APIEmbed, type APIEmbedField, ButtonStyle, ComponentType } from "discord.js";
import type { Slots } from "../../src/call.ts";
import type { FormProblems } from "../../src/chat/check-form.ts";
import type { Command } from "../../src/chat/command.ts";
import { languages, type Say, sayFor } from "../../src/words/words.ts";
import type { Row } from "./components.ts";
import { asTyped, cutTyped, readTyped } from "./escape.ts";
import type { Page } from "./render.ts";
import { optionNamed } from "./slash-names.ts";

/** Discord's limits on what embeds keep: of a name, of a field, of a description, and altogether. */
const most = { name: 256, kept: 1024, described: 4096, whole: 6000 };

/** The button that opens a form again, before the command it fills. */
export const correctPrefix = "correct:";

/** Says in the language of a locale what can't be read in a form, with all that was filled in and a button that opens it again. */
export function problemsPage(
  { command, slots, problems }: { readonly command: Command; readonly slots: Slots; readonly problems: FormProblems },
  locale: string,
): Page {
  const say = sayFor(locale);
  const lines = Object.entries(problems).map(
    ([name, problem]) => `${nameOf(name, command, say)}: ${cutTyped(problem, 300)}`,
  );
  const row: Row = {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Primary,
        label: say.discord.correct,
        custom_id: `${correctPrefix}${command.name}`,
      },
    ],
  };
  const content = [say.discord.formProblems, ...lines].join("\n");
  return { content, embeds: keptEmbeds(command, slots, say), components: [row], files: [] };
}

/** What an option is called beside what was filled in: what it asks for. */
function nameOf(name: string, { options }: Command, { declared }: Say): string {
  return cutTyped(declared(options[name]?.describe ?? name), most.name);
}

/** What was filled in: short values as fields, each long one as an embed of its own, as far as there is room. */
function keptEmbeds(command: Command, slots: Slots, say: Say): APIEmbed[] {
  const fields: APIEmbedField[] = [];
  const long: APIEmbed[] = [];
  let room = most.whole;
  for (const [option, typed] of Object.entries(slots).sort(([, a], [, b]) => a.length - b.length)) {
    const [name, value] = [nameOf(option, command, say), asTyped(typed)];
    if (value.length > most.described || name.length + value.length > room) continue;
    room -= name.length + value.length;
    if (value.length <= most.kept) fields.push({ name, value, inline: true });
    else long.push({ title: name, description: value });
  }
  return [...(fields.length > 0 ? [{ fields }] : []), ...long];
}

/** What had been filled in, from the message that `problemsPage` became: it outlives restarts there, in any language. */
export function slotsFrom(embeds: readonly APIEmbed[], command: Command): Slots {
  const names = new Map(
    Object.values(languages).flatMap((say) =>
      Object.keys(command.options).map((name) => [nameOf(name, command, say), name]),
    ),
  );
  const long = embeds.map(({ title: name = "", description: value = "" }) => ({ name, value }));
  const fields = [...embeds.flatMap((one) => one.fields ?? []), ...long.filter(({ name }) => name !== "")];
  return Object.fromEntries(
    fields.map(({ name, value }) => [names.get(name) ?? optionNamed(name, command), readTyped(value)]),
  );
}
