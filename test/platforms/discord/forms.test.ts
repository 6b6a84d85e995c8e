import { describe, expect, test } from "vitest";
import { bodyOf } from "../../../adapters/discord/body.ts";
import { formOf, opensForm } from "../../../adapters/discord/form.ts";
import { problemsPage, slotsFrom } from "../../../adapters/discord/form-problems.ts";
import { commands } from "../../../commands/index.ts";
import type { Command } from "../../../src/chat/command.ts";
import { formOptions } from "../../../src/chat/form-options.ts";
import { languages, sayFor } from "../../../src/words/words.ts";
import { channelMessage, modal, readBody } from "./server/shapes.ts";

const all: readonly Command[] = commands;
const withForms = all.filter((one) => opensForm(one, {}));

describe.each(Object.keys(languages))("forms in the language %s", (locale) => {
  test("each is within Discord's limits", () => {
    for (const one of all.filter(({ options }) => formOptions({ options }, {}, 1).length > 0))
      readBody(modal, JSON.parse(JSON.stringify(formOf(one, {}, locale))));
  });

  test("no two fields of one are called alike, and what a label has no room for stands below it", () => {
    const { declared } = sayFor(locale);
    for (const one of withForms) {
      const { components } = formOf(one, {}, locale);
      const labels = components.flatMap((field) => ("label" in field ? [field.label] : []));
      expect(new Set(labels).size, one.name).toBe(components.length);
      const told = components.flatMap((field) => ("label" in field ? [field.description ?? field.label] : []));
      expect(told, one.name).toEqual(formOptions(one, {}, 5).map(([, option]) => declared(option.describe)));
    }
  });

  test("what was filled in is read back from the message that says what can't be read", () => {
    for (const command of withForms) {
      const slots = Object.fromEntries(formOptions(command, {}, 5).map(([name]) => [name, `*${name}* 12`]));
      const page = problemsPage({ command, slots, problems: slots }, locale);
      readBody(channelMessage, JSON.parse(JSON.stringify(bodyOf(page))));
      expect(slotsFrom(page.embeds, command), command.name).toEqual(slots);
    }
  });

  test("what stands on buttons and menus is within Discord's limits", () => {
    const { discord } = sayFor(locale);
    for (const label of [discord.open, discord.correct]) expect(label.length, label).toBeLessThanOrEqual(80);
    expect(discord.choose.length).toBeLessThanOrEqual(100);
    for (const text of [discord.sentence, discord.whatHappened]) expect(text.length, text).toBeLessThanOrEqual(100);
  });
});
