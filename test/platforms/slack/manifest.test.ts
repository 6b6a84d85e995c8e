import { expect, test } from "vitest";
import { slackManifest } from "../../../adapters/slack/manifest.ts";
import { commands } from "../../../commands/index.ts";

test.each([
  { prefix: "", publicUrl: undefined },
  { prefix: "p-", publicUrl: "https://purser.example" },
])("the manifest keeps to what Slack takes: %j", (reached) => {
  const { features, oauth_config, settings, display_information } = slackManifest(commands, reached);
  const names = features.slash_commands.map((one) => one.command);
  expect(names.length).toBeLessThanOrEqual(50);
  for (const name of names) expect(name).toMatch(/^\/[a-z0-9_-]{1,31}$/);
  for (const list of [names, oauth_config.scopes.bot, settings.event_subscriptions.bot_events])
    expect(new Set(list).size).toBe(list.length);
  expect(display_information.description.length).toBeLessThanOrEqual(140);
  expect(display_information.long_description.length).toBeGreaterThanOrEqual(174);
});
