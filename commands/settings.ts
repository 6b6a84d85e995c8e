import { listSettings } from "../src/books/list-settings.ts";
import { rateSetting } from "../src/books/rate-setting.ts";
import { defineCommand, optional } from "../src/chat/command.ts";
import { text } from "../src/chat/options/text.ts";
import { UserError } from "../src/errors.ts";
import type { Scope } from "../src/scope.ts";
import { setChannel } from "../src/workspace/channel-setting.ts";

import { type Setting, workspaceSettings } from "../src/workspace/settings.ts";

const all: readonly Setting[] = [...workspaceSettings, ...listSettings, rateSetting];

export const settings = defineCommand({
  name: "settings",
  intent: "settings",
  summary: "Show the settings, or change one",
  theme: "settings",
  access: "owner",
  options: { what: optional(text("Which setting, and its new value")) },
  examples: ["settings", "settings currency EUR", "settings rate EUR 1.08"],
  typed: (rest) => ({ what: rest }),
  async run(scope, input) {
    const asked = input.what?.trim() ?? "";
    if (asked === "") return { text: scope.say.settings.intro, card: await list(scope), public: true };
    const channel = /^channel\s+(log|open|private)$/i.exec(asked)?.[1];
    if (channel) {
      const value = await setChannel(scope, channel.toLowerCase() as "log" | "open" | "private");
      return changed(scope.say.settings.labels.channel, value, scope);
    }
    const setting = longestMatch(asked);
    if (!setting) return { text: scope.say.settings.unknown(asked), card: await list(scope), public: true };
    const value = asked
      .slice(setting.words.length)
      .trim()
      .replace(/^(=|to\s)\s*/, "");
    if (value === "")
      throw new UserError(
        scope.say.settings.done(setting.label(scope), await setting.now(scope)),
        `settings ${setting.example}`,
      );
    return changed(setting.label(scope), await setting.set(scope, value), scope);
  },
});

function changed(label: string, value: string, scope: Scope) {
  const text = scope.say.settings.done(label, value);
  return { text, wrote: { title: text.replace(/\.$/, "") }, public: true };
}

function longestMatch(asked: string): Setting | undefined {
  const typed = asked.toLowerCase();
  const fits = all.filter((setting) => typed === setting.words || typed.startsWith(`${setting.words} `));
  return fits.sort((a, b) => b.words.length - a.words.length)[0];
}

async function list(scope: Scope) {
  const fields = [];
  for (const setting of all) {
    fields.push({
      label: setting.label(scope),
      value: scope.say.settings.how(await setting.now(scope), setting.example),
    });
  }
  return { title: scope.say.settings.title, fields };
}
