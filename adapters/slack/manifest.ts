import type { Command } from "../../src/chat/command.ts";
import { sayFor } from "../../src/words/words.ts";
import { sentenceWord, slashName, slashWords } from "./slash-names.ts";

/** How the app is reached. */
export interface Reached {
  /** Put before the names of slash commands. */
  readonly prefix: string;
  /** Where the web server is reached from outside; by Socket Mode without it. */
  readonly publicUrl: string | undefined;
}

/** Slack's limits: slash commands of an app, and letters of a command, its description and its hint. */
const most = { commands: 50, command: 32, description: 2_000, hint: 1_000 };

const scopes = [
  "app_mentions:read",
  "channels:history",
  "chat:write",
  "commands",
  "files:read",
  "files:write",
  "groups:history",
  "im:history",
  "im:write",
  "metadata.message:read",
  "mpim:history",
  "users:read",
];

const events = [
  "app_home_opened",
  "app_mention",
  "app_uninstalled",
  "message.channels",
  "message.groups",
  "message.im",
  "message.mpim",
  "tokens_revoked",
];

/** The manifest that makes the Slack app, from the command table: everything that is to be switched on is in it. */
export function slackManifest(commands: readonly Command[], { prefix, publicUrl }: Reached) {
  const { slack } = sayFor("en");
  const url = publicUrl === undefined ? undefined : `${publicUrl}/slack/events`;
  const requests = url === undefined ? {} : { request_url: url };
  return {
    _metadata: { major_version: 2 },
    display_information: {
      name: "Purser",
      description: slack.description,
      long_description: slack.longDescription,
      background_color: "#1d4d43",
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: "purser", always_online: true },
      slash_commands: slashCommands(commands, prefix).map((one) => ({ ...one, ...(url === undefined ? {} : { url }) })),
    },
    oauth_config: { scopes: { bot: scopes } },
    settings: {
      event_subscriptions: { ...requests, bot_events: events },
      interactivity: {
        is_enabled: true,
        ...requests,
        ...(url === undefined ? {} : { message_menu_options_url: url }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}

/** The words that found no place among the slash commands; they are reached by `/purser`. */
export function leftOut(commands: readonly Command[]): readonly string[] {
  return slashWords(commands).slice(most.commands - 1);
}

function slashCommands(commands: readonly Command[], prefix: string) {
  const { slack } = sayFor("en");
  const sentence = { command: `/${sentenceWord}`, description: slack.sentence, hint: slack.sentenceHint };
  const words = slashWords(commands).slice(0, most.commands - 1);
  return [sentence, ...words.map((word) => wordCommand(word, commands, prefix))].map(
    ({ command, description, hint }) => ({
      command: command.slice(0, most.command),
      description: description.slice(0, most.description),
      ...(hint === "" ? {} : { usage_hint: hint.slice(0, most.hint) }),
      // Settings take channels, which only an escaped text tells for sure.
      should_escape: command === slashName("settings", prefix),
    }),
  );
}

/** A word's own command says what it does; the further actions of the word are in its hint. */
function wordCommand(word: string, commands: readonly Command[], prefix: string) {
  const own = commands.filter((one) => one.name === word || one.name.startsWith(`${word} `));
  const main = own.find((one) => one.name === word);
  const actions = own.flatMap((one) => (one === main ? [] : [one.name.slice(word.length + 1)]));
  const needed = Object.entries(main?.options ?? {}).filter(([, option]) => option.required && !option.hidden);
  const hint = [...needed.map(([name]) => `[${name}]`), ...(actions.length > 0 ? [`| ${actions.join(" | ")}`] : [])];
  return {
    command: slashName(word, prefix),
    description: (main ?? own[0])?.summary ?? word,
    hint: hint.join(" ").replace(/^\| /, ""),
  };
}
